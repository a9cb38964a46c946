import { expect, test } from '@playwright/test';
import { ask, pageOf } from './people.js';

type Profile = { id: string; name: string; status: string };
const NAMES = '{ profiles { id name status } }';

test('a coordinator measures matching, tries other weights, and goes back', async ({ browser }) => {
  const page = await pageOf(browser, 'marleen.de.wit', { reducedMotion: 'reduce' });
  const main = page.getByRole('main');
  const { profiles: before } = await ask<{ profiles: Profile[] }>(page, NAMES);
  const released = before.find(({ status }) => status === 'current')!;

  await page.goto('/regie');
  await main.getByRole('link', { name: 'Kwaliteit' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/beoordeelde matches/);
  const promise = main.getByRole('table', { name: 'Houden wij woord?' });
  await expect(promise.getByRole('row', { name: /^Lijkt op .* procent/ })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Vragen die wij slecht helpen' })).toBeVisible();

  // Other weights, as a draft: nobody notices.
  await main.getByRole('button', { name: `Maak een concept van ${released.name}`, exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Waarom?' }).fill('Een woord in de titel telt zwaarder');
  await form.getByRole('spinbutton', { name: 'Woord in de titel van kennis' }).fill('1.75');
  await form.getByRole('button', { name: 'Bewaar concept' }).click();
  await expect(form).toBeHidden();
  const { profiles } = await ask<{ profiles: Profile[] }>(page, NAMES);
  const draft = profiles.find(({ id }) => !before.some((profile) => profile.id === id))!;
  const row = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: draft.name }) });
  await expect(row).toContainText('Een woord in de titel telt zwaarder');

  // On what people decided; the worker does it.
  await row.getByRole('button', { name: `Vergelijk ${draft.name} met ${released.name}` }).click();
  const compared = row.getByText(/^Vergeleken met .* op \d+ vragen/);
  await expect(compared).toBeVisible({ timeout: 30_000 });
  await compared.click();
  await expect(row.getByRole('row', { name: /nDCG/ })).toContainText(/0,\d\d/);

  await row.getByRole('button', { name: `Neem ${draft.name} in gebruik` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Neem in gebruik' }).click();
  await expect(row.getByRole('heading')).toHaveText(/in gebruik/);

  // And everything is as it was.
  await main.getByRole('button', { name: `Ga terug naar ${released.name}`, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Neem in gebruik' }).click();
  await expect(row.getByRole('button', { name: `Ga terug naar ${draft.name}` })).toBeVisible();
  const { profiles: after } = await ask<{ profiles: Profile[] }>(page, NAMES);
  expect(after.find(({ status }) => status === 'current')!.id).toBe(released.id);
});

test('what is searched and not found is counted, without who it was', async ({ browser }) => {
  const word = 'qwxzverbinding'; // no word of any text, nor near one
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/kennis?q=${word}`);
  await expect(visitor.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  const noted = await visitor.waitForResponse(
    (response) => !!response.request().postData()?.includes('NoteSearch'),
  );
  expect(noted.ok()).toBe(true);
  const page = await pageOf(browser, 'ruben.kaya');
  await page.goto('/regie/kwaliteit');
  await expect(page.getByRole('main').getByText(word, { exact: true }).first()).toBeVisible();
});
