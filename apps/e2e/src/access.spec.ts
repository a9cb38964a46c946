import { expect, test } from '@playwright/test';
import { ask, PASSWORD, pageOf } from './people.js';

type Rows = { edges: { node: { id: string; title: string } }[] };

test('a visitor finds no trace of what is not public', async ({ browser, page }) => {
  const noor = await pageOf(browser, 'noor.hendriks');
  const hidden = await ask<{ items: Rows; requests: Rows }>(
    noor,
    '{ items(first: 100) { edges { node { id title visibility } } } requests(first: 50) { edges { node { id title } } } }',
  );
  const shown = await ask<{ items: Rows & { totalCount: number } }>(
    page,
    '{ items(first: 100) { totalCount edges { node { id title } } } }',
  );
  const publicIds = new Set(shown.items.edges.map(({ node }) => node.id));
  expect(shown.items.totalCount).toBe(publicIds.size);
  const secret = hidden.items.edges.map(({ node }) => node).find(({ id }) => !publicIds.has(id))!;
  for (const address of [
    `/kennis/${secret.id}`,
    `/vragen/${hidden.requests.edges[0]!.node.id}`,
    '/vragen',
    '/regie',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.locator('body').innerText();
    expect(text).not.toContain(secret.title);
    for (const { node } of hidden.requests.edges) expect(text, address).not.toContain(node.title);
  }
});

test('signing in: a wrong password keeps the address, a right one leads where one wanted to go', async ({
  page,
}) => {
  await page.goto('/vragen/nieuw');
  await expect(page).toHaveURL(/inloggen/);
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('noor.hendriks@samenwijs.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('niet dit wachtwoord');
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mailadres' })).toHaveValue(
    'noor.hendriks@samenwijs.example',
  );
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stel een vraag' })).toBeVisible();
});

test('a draft outlives a reload and a lost connection', async ({ browser }) => {
  const page = await pageOf(browser, 'noor.hendriks');
  await page.goto('/vragen/nieuw');
  const title = page.getByRole('textbox', { name: 'Jullie vraag, in één zin' });
  await title.fill('Wat als de verbinding wegvalt?');
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Wat staat er in de weg?' }).fill('Geen bereik in het dorpshuis.');
  await page.context().setOffline(false);
  await page.reload();
  await expect(title).toHaveValue('Wat als de verbinding wegvalt?');
  await expect(page.getByRole('textbox', { name: 'Wat staat er in de weg?' })).toHaveValue(
    'Geen bereik in het dorpshuis.',
  );
});
