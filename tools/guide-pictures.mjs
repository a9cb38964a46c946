// npm run guide:pictures [-- http://localhost:3000]: the pictures of the help pages and of link previews, made from the
// running demonstration (npm start). Dutch, light. Writes apps/web/public/hulp/*.webp, their sizes, and og.png.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import prettier from 'prettier';
import { findChromium } from './lib/chromium.mjs';
import { fail, root } from './lib/project.mjs';

const BASE = process.argv[2] ?? 'http://localhost:3000';
const PASSWORD = 'samen-wijs-proberen';
const FOLDER = path.join(root, 'apps/web/public/hulp');
const SIZES = path.join(root, 'apps/web/src/features/about/guides/pictures.ts');
const MAX_BYTES = 60_000;
const VIEW = { width: 1100, height: 740 };

const NOOR = 'noor.hendriks@samenwijs.example';
const ILSE = 'ilse.bakhuis@samenwijs.example';
const MARLEEN = 'marleen.de.wit@samenwijs.example';

const idOf = (list, part) => list.edges.find(({ node }) => node.title.includes(part)).node.id;
const items = async (ask, part) =>
  `/kennis/${idOf((await ask('{ items(first: 100) { edges { node { id title } } } }')).items, part)}`;
const requests = async (ask, part) =>
  `/vragen/${idOf((await ask('{ requests(first: 100) { edges { node { id title } } } }')).requests, part)}`;

/** What to photograph: who looks, where, what to do first, and which part (from the top of it). */
const PICTURES = {
  'visitor-search': { at: '/kennis?q=mandaat' },
  'visitor-item': { at: (ask) => items(ask, 'Welzijn op recept'), height: 620 },
  'visitor-notwork': { at: (ask) => items(ask, 'Welzijn op recept'), part: '.notwork' },
  'visitor-lineage': {
    who: NOOR,
    at: (ask) => items(ask, 'Eén stem'),
    part: '.lineage-wrap',
    width: 1240,
    height: 900,
  },
  'facilitator-today': { who: NOOR, at: '/' },
  'facilitator-ask': {
    who: NOOR,
    at: '/vragen/nieuw',
    act: async (page) => {
      await page
        .getByLabel('Jullie vraag, in één zin')
        .fill('Mogen we de lijst met kwetsbare ouderen delen met de gemeente?');
      await page.locator('.already li').first().waitFor({ timeout: 10_000 });
    },
  },
  'facilitator-bridge': {
    who: NOOR,
    at: (ask) => requests(ask, 'wijkverpleegkundige'),
    part: '.bridge',
    height: 860,
  },
  'facilitator-steps': { who: NOOR, at: (ask) => requests(ask, 'wijkverpleegkundige'), part: '.steps' },
  'facilitator-answer': { who: NOOR, at: (ask) => requests(ask, 'niet ziek is'), part: '.answer' },
  'facilitator-list': { who: NOOR, at: '/vragen?lijst=voor-ons' },
  'facilitator-write': { who: NOOR, at: '/kennis/nieuw' },
  'expert-queue': { who: ILSE, at: '/expertgroepen/juridisch', height: 860 },
  'expert-answer': {
    who: ILSE,
    at: async (ask) => {
      const { queue } = await ask('{ queue(first: 20) { edges { node { status request { id } } } } }');
      const { node } = queue.edges.find(({ node }) => node.status === 'accepted') ?? queue.edges[0];
      return `/vragen/${node.request.id}/antwoorden`;
    },
  },
  'expert-review': { who: ILSE, at: '/kennis?stand=nakijken' },
  'coordinator-today': { who: MARLEEN, at: '/' },
  'coordinator-routing': { who: MARLEEN, at: '/regie', part: '#bij-niemand', height: 520 },
  'coordinator-radar': { who: MARLEEN, at: '/regie', part: '#regios' },
};

/** PNG to WebP, by the browser itself; as good as the limit allows. */
async function toWebp(blank, png) {
  for (let quality = 0.86; quality > 0.3; quality -= 0.08) {
    const url = await blank.evaluate(
      async ([source, wanted]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', wanted);
      },
      [`data:image/png;base64,${png.toString('base64')}`, quality],
    );
    const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    if (bytes.length < MAX_BYTES) return bytes;
  }
  return fail('A picture stays larger than 60 kB: choose a smaller part of the page.');
}

async function take(browser, blank, name, { who, at, act, part, width = VIEW.width, height = VIEW.height }) {
  const context = await browser.newContext({
    baseURL: BASE,
    locale: 'nl-NL',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  const ask = async (query, variables = {}) => {
    const reply = await (await context.request.post('/graphql', { data: { query, variables } })).json();
    if (reply.errors) throw new Error(`${name}: ${JSON.stringify(reply.errors)}`);
    return reply.data;
  };
  if (who)
    await ask('mutation ($input: SignInInput!) { signIn(input: $input) { name } }', {
      input: { email: who, password: PASSWORD },
    });
  const page = await context.newPage();
  await page.goto(typeof at === 'string' ? at : await at(ask));
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('.skeleton'));
  await act?.(page);
  let clip = { x: 0, y: 0, width, height };
  if (part) {
    const box = await page.locator(part).first().boundingBox();
    const edge = 24;
    clip = {
      x: Math.max(0, box.x - edge),
      y: Math.max(0, box.y - edge),
      width: Math.min(width, box.width + 2 * edge),
      height: Math.min(height, box.height + 2 * edge),
    };
  }
  const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  await context.close();
  fs.writeFileSync(path.join(FOLDER, `${name}.webp`), await toWebp(blank, png));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** What link previews show: the claim under a bridge. */
async function preview(browser) {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1200, height: 630 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  await page.goto(BASE);
  await page.locator('.hero .arch').waitFor();
  await page.evaluate(async () => {
    const arch = document.querySelector('.hero__span .arch').outerHTML;
    const logo = document.querySelector('.logo').outerHTML;
    document.body.innerHTML = `<div class="og">${logo}<div class="hero__span">${arch}</div><h1>De ene regio vraagt.<br>De andere weet het al.</h1></div>`;
    const style = document.createElement('style');
    style.textContent = `.og { width: 1200px; height: 630px; padding: 56px 72px; display: flex; flex-direction: column; background: var(--paper) }
      .og .logo { font-size: 34px; transform: scale(1.35); transform-origin: left top; align-self: flex-start }
      .og .hero__span { --arch-h: 190px; --bridge-plank: 22px; --bridge-node: 42px; margin: 76px 0 auto }
      .og .arch__verdict { display: none } .og h1 { font-size: 68px; line-height: 1.1; margin: 0; max-width: none }`;
    document.head.append(style);
    await document.fonts.ready;
  });
  await page.screenshot({ path: path.join(root, 'apps/web/public/og.png') });
  await context.close();
}

if (!(await fetch(BASE).catch(() => null))?.ok)
  fail(`Nothing answers at ${BASE}: start the demonstration with npm start.`);
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
fs.mkdirSync(FOLDER, { recursive: true });
const blank = await browser.newPage();
const sizes = {};
for (const [name, picture] of Object.entries(PICTURES)) {
  sizes[name] = await take(browser, blank, name, picture);
  console.log(`${name}.webp ${sizes[name].width} x ${sizes[name].height}`);
}
const source = `/** Written by \`npm run guide:pictures\`. */\nexport const pictures = ${JSON.stringify(sizes)};\n`;
const style = await prettier.resolveConfig(SIZES);
fs.writeFileSync(SIZES, await prettier.format(source, { ...style, filepath: SIZES }));
await preview(browser);
await browser.close();
