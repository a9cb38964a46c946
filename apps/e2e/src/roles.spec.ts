import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, pageOf } from './people.js';

type Language = 'nl' | 'en';
type Found = { searchItems: { totalCount: number } };

/** The interface's own words, so that a journey can be told in both languages. */
const words = (language: Language) => (key: string) => {
  const [namespace, path] = key.split(':') as [string, string];
  const file = new URL(`../../web/src/locales/${language}/${namespace}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as object;
  const found = path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts);
  if (typeof found !== 'string') throw new Error(`There is no text ${key}`);
  return found;
};

async function visitor(browser: Browser, language: Language): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.addInitScript((chosen) => localStorage.setItem('samenwijs.language', chosen), language);
  return page;
}
async function person(browser: Browser, name: string, language: Language): Promise<Page> {
  const page = await pageOf(browser, name, { reducedMotion: 'reduce' });
  await ask(page, `mutation { setPreferences(input: { language: "${language}" }) { id } }`);
  return page;
}
const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => main(page).getByRole('heading', { level: 1 });
/** How many a page of results says it found. */
const found = async (page: Page) => {
  const heading = main(page).getByRole('heading', { level: 2 }).filter({ hasText: /^\d+ / }).first();
  await expect(heading).toBeVisible();
  return Number(/^\d+/.exec(await heading.innerText())![0]);
};

test.describe.configure({ mode: 'parallel' });

for (const language of ['nl', 'en'] as const) {
  const t = words(language);

  test(`a visitor looks around, and finds (${language})`, async ({ browser }) => {
    const page = await visitor(browser, language);
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
    await page.goto('/');
    await expect(title(page)).toHaveText(t('home:visitor.title'));
    await expect(page.locator('.stories li, .story')).not.toHaveCount(0);
    // The page came with its answers: nothing was asked twice.
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    // From the header to an item.
    await page.keyboard.press('/');
    await page.keyboard.type('mandaat');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    // What was found for the first letters gives way to what is found for all of them (find.spec chooses by keyboard).
    await page
      .getByRole('option')
      .filter({ has: page.locator('mark', { hasText: 'mandaat' }) })
      .first()
      .click();
    await expect(page).toHaveURL(/\/kennis\/[0-9a-f-]{36}/);
    await expect(title(page)).toBeVisible();

    // Narrowing a list: the number before the choice is the number after it, and the address tells it.
    await page.goto('/kennis');
    const all = await found(page);
    const choice = main(page).getByRole('checkbox').first();
    const promised = Number(
      /\d+$/.exec((await choice.getAttribute('aria-label')) ?? (await nameOf(page, choice)))![0],
    );
    expect(promised).toBeLessThan(all);
    await choice.click();
    await expect.poll(() => found(page)).toBe(promised);
    await expect(page).toHaveURL(/soort=/);
    await page.reload();
    await expect.poll(() => found(page)).toBe(promised);

    // What is not there can be asked.
    await page.goto('/kennis?q=xyzzyqwerty');
    await expect(main(page).getByRole('link').first()).toBeVisible();
    await expect(main(page)).not.toContainText('NaN');

    for (const address of [
      '/regios',
      '/regios/lindestreek',
      '/expertgroepen',
      '/expertgroepen/juridisch',
      '/over',
      '/hulp',
    ]) {
      await page.goto(address);
      await expect(title(page), address).toBeVisible();
      await expect(main(page), address).not.toContainText('Ilse Bakhuis');
      await expect(main(page).getByRole('link', { name: /^http/ })).toHaveCount(0);
    }
    await page.context().close();
  });

  test(`a facilitator reaches everything in two keys (${language})`, async ({ browser }) => {
    const page = await person(browser, language === 'nl' ? 'priya.ramdin' : 'floor.van.egmond', language);
    await page.goto('/');
    await expect(title(page)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+k');
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(t('common:nav.regions').slice(0, 4));
    await expect(palette.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);

    await page.goto('/vragen?stand=open&stand=routed&stand=in_progress');
    await expect(title(page)).toBeVisible();
    const rows = main(page)
      .getByRole('link')
      .filter({
        has: page.locator('xpath=ancestor::*[self::h2 or self::h3 or contains(@class,"qrow") or self::li]'),
      });
    await expect(rows.first()).toBeVisible();

    await page.goto('/regios/vergelijken?regio=lindestreek&regio=oeverwaard');
    await expect(title(page)).toBeVisible();
    await expect(main(page)).toContainText(/140[.,]000/);

    // The overview of keys, and back to where one was.
    await page.goto('/kennis');
    await expect(page.locator('.outline')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.context().close();
  });

  test(`an expert sees the group, the people and what was answered (${language})`, async ({ browser }) => {
    const page = await person(browser, language === 'nl' ? 'gert.rozeboom' : 'naima.ouali', language);
    await page.goto('/expertgroepen');
    await expect(main(page).getByRole('link', { name: 'Financieel' }).first()).toBeVisible();
    await main(page).getByRole('link', { name: 'Financieel' }).first().click();
    await expect(title(page)).toBeVisible();
    const colleague = page
      .getByRole('link', { name: 'Yildiz Ozturk' })
      .or(page.getByRole('link', { name: /Vrolijk/ }))
      .first();
    await colleague.click();
    await expect(page).toHaveURL(/\/mensen\//);
    await expect(title(page)).toBeVisible();
    await expect(main(page)).not.toContainText('@');
    await page.context().close();
  });

  test(`a coordinator's radar agrees with the lists behind it (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await person(browser, language === 'nl' ? 'marleen.de.wit' : 'ruben.kaya', language);
    await page.goto('/regie');
    await expect(title(page)).toBeVisible();
    const cells = main(page).locator(
      'a[href^="/kennis?"][href*="regio="], a[href^="/vragen?"][href*="regio="]',
    );
    await expect(cells.first()).toBeAttached();
    const links = await cells.evaluateAll((all) =>
      all.map((a) => ({
        href: a.getAttribute('href')!,
        count: Number(/\d+/.exec(a.textContent ?? '')?.[0]),
      })),
    );
    const told = links.filter(({ count }) => count > 0);
    const checked = [
      told.find(({ href }) => href.startsWith('/vragen')),
      told.find(({ href }) => href.startsWith('/kennis')),
    ];
    for (const cell of checked) {
      if (!cell) continue;
      await page.goto(cell.href);
      await expect.poll(() => found(page), { message: cell.href }).toBe(cell.count);
    }
    expect(checked.some(Boolean)).toBe(true);
    await page.context().close();
  });
}

async function nameOf(page: Page, target: ReturnType<Page['locator']>): Promise<string> {
  const id = await target.getAttribute('id');
  const label = id ? page.locator(`label[for="${id}"]`) : target.locator('xpath=ancestor::label');
  return (await label.innerText()).replace(/\s+/g, ' ').trim();
}

test('at twice the size of letters nothing is lost', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await person(browser, 'merel.bokhoven', 'nl');
  await page.setViewportSize({ width: 1280, height: 900 });
  // The browser's own setting for larger letters: twice the usual 16 px.
  const browserOwn = await page.context().newCDPSession(page);
  await browserOwn.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const { searchItems } = await ask<Found & { searchItems: { edges: { node: { item: { id: string } } }[] } }>(
    page,
    '{ searchItems(first: 1) { totalCount edges { node { item { id } } } } }',
  );
  const item = searchItems.edges[0]!.node.item.id;
  for (const address of [
    '/',
    '/kennis',
    `/kennis/${item}`,
    '/vragen',
    '/vragen/nieuw',
    '/regios',
    '/regios/lindestreek',
    '/expertgroepen/juridisch',
    '/hulp',
    '/privacy',
  ]) {
    await page.goto(address);
    await expect(title(page), address).toBeVisible();
    const lost = await page.evaluate(() => {
      const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const clipped = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter((element) => {
        const style = getComputedStyle(element);
        const hides = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
        const forEyes = element.clientWidth > 8 && element.clientHeight > 8 && style.visibility !== 'hidden';
        return (
          hides &&
          forEyes &&
          !element.closest('svg') &&
          !element.matches('select, input, textarea') &&
          (element.scrollWidth > element.clientWidth + 4 || element.scrollHeight > element.clientHeight + 4)
        );
      });
      return { beyond, clipped: clipped.map((element) => element.outerHTML.slice(0, 120)) };
    });
    expect({ address, ...lost }).toEqual({ address, beyond: 0, clipped: [] });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.context().close();
});
