// npm run contact-sheet [-- http://localhost:3000]: every page of the running demonstration (npm start) side by side, per
// width and scheme. Writes docs/contact-sheet/*.jpg, to be looked at.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './lib/chromium.mjs';
import { fail, root } from './lib/project.mjs';

const BASE = process.argv[2] ?? 'http://localhost:3000';
const PASSWORD = 'samen-wijs-proberen';
const FOLDER = path.join(root, 'docs/contact-sheet');
const LOOKS = [320, 768, 1440].flatMap((width) =>
  ['light', 'dark', 'forced-colours'].map((scheme) => ({ width, scheme })),
);
/** How wide a page is drawn on the sheet, and how much of it. */
const THUMB = {
  320: { width: 150, rows: 5 },
  768: { width: 240, rows: 2.2 },
  1440: { width: 330, rows: 1.6 },
};

/** Addresses of a page of each kind, by who looks. */
async function addresses(ask) {
  const noor = await ask(
    'noor.hendriks',
    `{
    requests(filter: { mine: true }, first: 50) { edges { node { id title } } }
    items(first: 100) { edges { node { id title } } }
    expertGroup(key: "juridisch") { members { id } } }`,
  );
  const idOf = (list, part) => list.edges.find(({ node }) => node.title.includes(part)).node.id;
  const question = idOf(noor.requests, 'wijkverpleegkundige');
  const item = idOf(noor.items, 'Eén stem');
  const { items } = await ask(null, '{ items { edges { node { id title } } } }');
  return {
    '': [
      ...['/', '/inloggen', '/kennis', `/kennis/${items.edges[0].node.id}`, '/regios', '/regios/lindestreek'],
      ...['/expertgroepen', '/over', '/hulp', '/hulp/procesbegeleider', '/toegankelijkheid', '/privacy'],
      ...['/bouwstenen', '/bestaat-niet'],
    ],
    'noor.hendriks': [
      ...['/', '/meldingen', '/vragen', '/vragen?lijst=open', '/vragen/nieuw', `/vragen/${question}`],
      ...['/kennis?q=mandaat&soort=solution', `/kennis/${item}`, '/kennis/nieuw', '/importeren', '/regios'],
      ...[
        '/regios/lindestreek',
        '/regios/achterhoek',
        '/regios/vergelijken?regio=lindestreek&regio=oeverwaard',
      ],
      `/mensen/${noor.expertGroup.members[0].id}`,
    ],
    'ilse.bakhuis': ['/', '/expertgroepen/juridisch', `/vragen/${question}/antwoorden`],
    'marleen.de.wit': ['/', '/regie', '/regie/begrippen', '/regie/kwaliteit', '/regie/zoekmachine'],
  };
}

async function signIn(context, person) {
  if (!person) return;
  const input = { email: `${person}@samenwijs.example`, password: PASSWORD };
  await context.request.post(`${BASE}/graphql`, {
    data: { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input } },
  });
}

async function photograph(browser, pages, { width, scheme }) {
  const shots = [];
  for (const [person, list] of Object.entries(pages)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced-colours' ? 'active' : 'none',
    });
    await signIn(context, person);
    const page = await context.newPage();
    for (const address of list) {
      await page.goto(BASE + address, { waitUntil: 'networkidle' });
      const height = Math.min(
        await page.evaluate(() => document.documentElement.scrollHeight),
        Math.round(width * THUMB[width].rows),
      );
      const image = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
      shots.push({ name: `${person || 'bezoeker'} ${address.replace(/[0-9a-f-]{36}/, '…')}`, image });
    }
    await context.close();
  }
  return shots;
}

async function arrange(browser, shots, { width, scheme }) {
  const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
  const figure = ({ name, image }) =>
    `<figure><img src="data:image/png;base64,${image.toString('base64')}"><figcaption>${name}</figcaption></figure>`;
  await page.setContent(`<style>
    body { margin: 12px; display: flex; flex-wrap: wrap; gap: 12px; align-items: start; background: #8a8a86; font: 11px sans-serif }
    figure { margin: 0; width: ${THUMB[width].width}px } img { width: 100%; display: block } figcaption { padding-top: 3px }
    </style>${shots.map(figure).join('')}`);
  await page.screenshot({
    path: path.join(FOLDER, `${width}-${scheme}.jpg`),
    type: 'jpeg',
    quality: 70,
    fullPage: true,
  });
  await page.close();
}

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? fail('No Chromium: set CHROME_PATH'),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const ask = async (person, query) => {
    const context = await browser.newContext();
    await signIn(context, person);
    const reply = await context.request.post(`${BASE}/graphql`, { data: { query } });
    const { data } = await reply.json();
    await context.close();
    return data ?? fail(`The demonstration does not answer at ${BASE}`);
  };
  const pages = await addresses(ask);
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const look of LOOKS) {
    await arrange(browser, await photograph(browser, pages, look), look);
    console.log(`${look.width} px, ${look.scheme}`);
  }
} finally {
  await browser.close();
}
