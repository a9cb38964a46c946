import { readFile } from 'node:fs/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderApp } from '../../testing';
import { pictures } from './guides/pictures';

const PAGES = {
  '/over': 'about',
  '/hulp': 'help',
  '/hulp/bezoeker': 'helpVisitor',
  '/hulp/procesbegeleider': 'helpFacilitator',
  '/hulp/expert': 'helpExpert',
  '/hulp/coordinator': 'helpCoordinator',
  '/toegankelijkheid': 'accessibility',
  '/privacy': 'privacy',
  '/bouwstenen': 'blocks',
} as const;
const visitor = {
  Viewer: { viewer: null },
  DemoAccounts: { demoAccounts: [] },
  RegionMap: { regionMap: [] },
};
const titles = async (language: 'nl' | 'en') =>
  JSON.parse(await readFile(`src/locales/${language}/pages.json`, 'utf8')) as Record<
    string,
    { title: string }
  >;
jest.setTimeout(40_000);

describe.each(['nl', 'en'] as const)('what the site says about itself (%s)', (language) => {
  test.each(Object.entries(PAGES))('%s has its title, reads well, and leads on', async (path, page) => {
    const { title } = (await titles(language))[page]!;
    const { container } = await renderApp(path, visitor, language);
    expect(await screen.findByRole('heading', { level: 1, name: title }, { timeout: 15_000 })).toBeVisible();
    await waitFor(() => expect(document.title).toBe(`${title} · Samenwijs`));
    for (const picture of container.querySelectorAll('img')) {
      expect(picture.alt.length).toBeGreaterThan(20);
      expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
    }
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('each picture of the guides is there, and small', async () => {
  for (const name of Object.keys(pictures))
    expect((await readFile(`public/hulp/${name}.webp`)).length).toBeLessThan(60_000);
});
