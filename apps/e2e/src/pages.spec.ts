import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, pageOf } from './people.js';

type Connection<T> = { edges: { node: T }[] };
type Row = { id: string; title: string };

/** What the site says about itself. */
const EXPLANATIONS = [
  '/over',
  '/hulp',
  '/hulp/bezoeker',
  '/hulp/procesbegeleider',
  '/hulp/expert',
  '/hulp/coordinator',
  '/toegankelijkheid',
  '/privacy',
  '/bouwstenen',
];

/** Addresses of one page of each kind, as each of these people sees them. */
async function addresses(browser: Browser, language: 'nl' | 'en') {
  const noor = await pageOf(browser, 'noor.hendriks');
  const { requests, items, expertGroup } = await ask<{
    requests: Connection<Row>;
    items: Connection<Row>;
    expertGroup: { members: { id: string }[] };
  }>(
    noor,
    '{ requests(filter: { mine: true, status: [in_progress] }) { edges { node { id title } } } items(first: 100) { edges { node { id title } } } expertGroup(key: "juridisch") { members { id } } }',
  );
  const open = await ask<{ items: Connection<Row> }>(
    await visitor(browser),
    '{ items { edges { node { id title } } } }',
  );
  await noor.context().close();
  const marleen = await pageOf(browser, 'marleen.de.wit');
  const { concepts } = await ask<{ concepts: Connection<{ id: string }> }>(
    marleen,
    '{ concepts(first: 1) { edges { node { id } } } }',
  );
  await marleen.context().close();
  const question = requests.edges.find(({ node }) => node.title.includes('wijkverpleegkundige'))!.node.id;
  const item = items.edges.find(({ node }) => node.title.startsWith('Eén stem'))!.node.id;
  // Each language has people of its own: it is kept with the account, and the tests run side by side.
  const [facilitator, expert, coordinator] =
    language === 'nl'
      ? (['noor.hendriks', 'ilse.bakhuis', 'marleen.de.wit'] as const)
      : (['wieteke.zijlstra', 'shanti.kalpoe', 'ruben.kaya'] as const);
  return {
    '': [
      '/',
      '/inloggen',
      '/kennis',
      `/kennis/${open.items.edges[0]!.node.id}`,
      '/bestaat-niet',
      '/regios',
      '/regios/lindestreek',
      '/regios/achterhoek',
      '/expertgroepen',
      '/expertgroepen/juridisch',
      ...EXPLANATIONS,
    ],
    [facilitator]: [
      '/',
      '/meldingen',
      '/vragen',
      '/vragen/nieuw',
      `/vragen/${question}`,
      '/kennis',
      `/kennis/${item}`,
      '/kennis/nieuw',
      '/importeren',
      '/kennis?q=mandaat&soort=guide',
      '/vragen?stand=open&stand=routed&stand=in_progress',
      '/regios',
      '/regios/lindestreek',
      '/regios/vergelijken?regio=lindestreek&regio=oeverwaard',
      '/expertgroepen/juridisch',
      `/mensen/${expertGroup.members[0]!.id}`,
    ],
    [expert]: ['/', '/expertgroepen/juridisch', `/vragen/${question}/antwoorden`],
    [coordinator]: [
      '/',
      '/regie',
      '/regie/begrippen',
      '/regie/begrippen/nieuw',
      `/regie/begrippen/${concepts.edges[0]!.node.id}`,
      '/regie/kwaliteit',
      '/regie/zoekmachine',
      `/vragen/${question}`,
    ],
  };
}

const visitor = async (browser: Browser, options = {}) => (await browser.newContext(options)).newPage();

async function settle(page: Page, address: string) {
  await page.goto(address);
  // What the server wrote gives way to the app.
  await expect(page.locator('.outline')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The page of building blocks shows one for good.
  if (!address.startsWith('/bouwstenen')) await expect(page.locator('.skeleton')).toHaveCount(0);
}

const LOOKS = [
  { language: 'nl', width: 1440 },
  { language: 'en', width: 320 },
] as const;

test.describe.configure({ mode: 'parallel' });

for (const { language, width } of LOOKS) {
  test(`every page is accessible, fits, and is silent (${language}, ${width} px)`, async ({ browser }) => {
    test.setTimeout(720_000);
    for (const [person, pages] of Object.entries(await addresses(browser, language))) {
      // Colours that fade from one scheme to the other would be measured half-way.
      const options = {
        reducedMotion: 'reduce' as const,
        locale: language === 'nl' ? 'nl-NL' : 'en-GB',
        viewport: { width, height: 900 },
      };
      const page = person ? await pageOf(browser, person, options) : await visitor(browser, options);
      if (person) await ask(page, `mutation { setPreferences(input: { language: "${language}" }) { id } }`);
      else await page.addInitScript((chosen) => localStorage.setItem('samenwijs.language', chosen), language);
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A page that is not there answers 404 to its reader, and the browser notes it.
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      for (const address of pages) {
        const where = `${person || 'visitor'} ${address}`;
        await page.setViewportSize({ width, height: 900 });
        await settle(page, address);
        expect(await page.title(), where).toMatch(/Samenwijs/);
        expect(await page.locator('html').getAttribute('lang'), where).toBe(language);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${where}, ${colorScheme}: ${id} ${nodes[0]?.html.slice(0, 200)}`,
            ),
          ).toEqual([]);
        }
        for (const each of [320, 768, 1440]) {
          await page.setViewportSize({ width: each, height: 900 });
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond, `${where} is wider than ${each} px`).toBeLessThanOrEqual(0);
        }
      }
      expect(complaints, person).toEqual([]);
      await page.context().close();
    }
  });
}
