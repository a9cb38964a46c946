import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ask, pageOf } from './people.js';

const results = (page: Page) => page.getByRole('region', { name: /gevonden/ });
const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoek je naar?' });

test('knowledge is found as one types, narrowed, shared, and come back to at the same place', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'noor.hendriks');
  await page.goto('/kennis');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(20);
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await expect(page).toHaveURL(/aantal=40/);
  const link = results(page).getByRole('heading', { level: 3 }).nth(30).getByRole('link');
  const title = await link.innerText();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

  await searchField(page).fill('mandaat');
  await expect(page).toHaveURL('/kennis?q=mandaat');
  await expect(results(page).locator('mark').first()).toBeVisible();
  const guide = page.getByRole('checkbox', { name: /^Handreiking/ });
  const promised = Number(await page.locator('label', { has: guide }).locator('.check__n').innerText());
  await guide.check();
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(`${promised} gevonden`);
  await expect(page).toHaveURL('/kennis?q=mandaat&soort=guide');
  await page.reload();
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(promised);
  await page.getByRole('button', { name: 'Handreiking weghalen' }).click();
  await expect(page).toHaveURL('/kennis?q=mandaat');

  await searchField(page).fill('xyzzyplugh');
  await expect(page).toHaveURL(/q=xyzzyplugh/);
  await page.getByRole('link', { name: 'Stel het als vraag' }).click();
  await expect(page.getByRole('textbox', { name: 'Jullie vraag, in één zin' })).toHaveValue('xyzzyplugh');
});

test('questions are listed with the same filters as the API, each list by its own address', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'marleen.de.wit');
  const { searchRequests } = await ask<{
    searchRequests: { facets: { key: string; values: { value: string; name: string; count: number }[] }[] };
  }>(
    page,
    '{ searchRequests(first: 1, filter: { status: [open, routed, in_progress] }) { facets { key values { value name count } } } }',
  );
  const [theme] = searchRequests.facets.find(({ key }) => key === 'theme')!.values;
  await page.goto(`/vragen?stand=open&stand=routed&stand=in_progress&thema=${theme!.value}`);
  await expect(page.locator('.qlist > li')).toHaveCount(theme!.count);
  await page.locator('summary', { hasText: 'Regio' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `${theme!.name} weghalen` }).click();
  await expect(page.getByRole('link', { name: /^Alle open/ })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: /^Opgelost/ }).click();
  await expect(page).toHaveURL('/vragen?lijst=alle&stand=resolved');
  await expect(page.locator('.qlist__state b').first()).toHaveText('Opgelost');
});

test('search, palette and shortcuts are all keys', async ({ browser }) => {
  const page = await pageOf(browser, 'noor.hendriks');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('wijkverpleging');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('ArrowDown');
  const title = await page.locator('[role="option"][aria-selected="true"] > span:nth-child(2)').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Ga naar of doe' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vragen van ons');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vragen?lijst=van-ons');
  await expect(page.locator('.qlist > li').first()).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator('.qlist h2 a').first()).toBeFocused();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page).toHaveURL('/vragen?lijst=van-ons');
});

test('the search in the header is there at 320 px, and shows a visitor what is public alone', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  await page.goto('/kennis');
  await page.getByRole('combobox', { name: /^Zoek in kennis/ }).fill('mandaat');
  await expect(page.getByRole('group', { name: 'Kennis' }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Vragen' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Mensen' })).toHaveCount(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});
