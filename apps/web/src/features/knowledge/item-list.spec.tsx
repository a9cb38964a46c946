import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, renderApp, type Answers } from '../../testing';
import type { FoundItem } from './search-api';

const hit = (id: string, title: string): FoundItem => ({
  title: [
    { text: 'Een ', hit: false },
    { text: title, hit: true },
  ],
  excerpt: [{ text: 'Zeven organisaties.', hit: false }],
  item: {
    id,
    type: 'solution',
    evidenceLevel: 'reproduced',
    reviewOn: '2020-10-01T12:00:00Z',
    stale: true,
    publishedAt: '2019-10-01T12:00:00Z',
    region: { id: 'r2', key: 'oeverwaard', name: 'Oeverwaard', fictitious: true },
    adoptions: [{ id: 'a1', status: 'evaluated', result: 'adapted' }],
  },
});
const facets = [
  { key: 'type', values: [{ value: 'solution', name: null, count: 2 }] },
  {
    key: 'region',
    values: Array.from({ length: 14 }, (_, i) => ({ value: `r${i}`, name: `Regio ${i}`, count: 14 - i })),
  },
  { key: 'theme', values: [{ value: 'dementie', name: 'Dementie', count: 2 }] },
];
const list = (hits: FoundItem[], also: string[] = []) => ({
  searchItems: {
    edges: hits.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: hits.length,
    also,
    facets,
  },
});
const answers = (found: Answers[string], viewer: typeof noor | null = noor): Answers => ({
  Viewer: { viewer },
  DemoAccounts: { demoAccounts: [] },
  SearchItems: found,
});
const slow = { timeout: 15_000 };
jest.setTimeout(40_000);
beforeEach(() => localStorage.clear());

describe('all knowledge', () => {
  test('is found as one types; the address says it, and "back" leaves the list', async () => {
    const { router, asked, container } = await renderApp(
      '/kennis',
      answers(({ query }) =>
        list(query ? [hit('i1', 'mandaat')] : [hit('i1', 'mandaat'), hit('i2', 'kous')]),
      ),
    );
    expect(await screen.findByRole('heading', { name: '2 gevonden' }, slow)).toBeVisible();
    const before = router.history.length;
    await userEvent.type(screen.getByRole('searchbox', { name: 'Waar zoek je naar?' }), 'mandaat');
    expect(await screen.findByRole('heading', { name: '1 gevonden' }, slow)).toBeVisible();
    expect(router.state.location.search).toMatchObject({ q: 'mandaat' });
    expect(router.history.length).toBe(before);
    expect(asked.filter(({ operation }) => operation === 'SearchItems').length).toBeLessThan(5);
    expect(screen.getByText('mandaat', { selector: 'mark' })).toBeVisible();
    expect(screen.getByText('Nakijken had in oktober 2020 gemoeten.')).toHaveClass('late');
    expect(screen.getByText(/Eén regio nam dit over/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is narrowed by facets; each choice is a chip that takes it away', async () => {
    const { router, asked } = await renderApp(
      '/kennis?thema=dementie',
      answers(list([hit('i1', 'mandaat')])),
    );
    await screen.findByRole('heading', { name: '1 gevonden' }, slow);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Oplossing 2' }));
    await waitFor(() => expect(router.state.location.href).toBe('/kennis?soort=solution&thema=dementie'));
    expect(asked.at(-1)?.variables).toMatchObject({ filter: { type: ['solution'], theme: ['dementie'] } });
    const chips = screen.getByRole('list', { name: 'Gekozen filters' });
    await userEvent.click(within(chips).getByRole('button', { name: 'Dementie weghalen' }));
    await waitFor(() => expect(router.state.location.href).toBe('/kennis?soort=solution'));
    expect(screen.getByRole('heading', { name: '1 gevonden' })).toHaveFocus();
    await userEvent.click(within(chips).getByRole('button', { name: 'Alles wissen' }));
    await waitFor(() => expect(router.state.location.href).toBe('/kennis'));
  });

  test('has many regions: six at first, then all, with a field to find one', async () => {
    await renderApp('/kennis', answers(list([hit('i1', 'mandaat')])));
    const group = await screen.findByRole('group', { name: 'Regio' }, slow);
    await waitFor(() => expect(within(group).getAllByRole('checkbox')).toHaveLength(6), slow);
    await userEvent.click(within(group).getByRole('button', { name: 'Toon alle 14' }));
    expect(within(group).getAllByRole('checkbox')).toHaveLength(14);
    await userEvent.type(within(group).getByRole('searchbox', { name: 'Zoek bij Regio' }), '13');
    expect(within(group).getByRole('checkbox')).toHaveAccessibleName('Regio 13 1');
  });

  test('can be searched by the own words alone', async () => {
    const { router, asked } = await renderApp(
      '/kennis?q=mandaat',
      answers(({ literal }) => list([hit('i1', 'mandaat')], literal ? [] : ['volmacht', 'gemandateerd'])),
    );
    expect(await screen.findByText(/Ook gezocht op: volmacht en gemandateerd/, {}, slow)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zoek alleen mijn eigen woorden' }));
    expect(await screen.findByText(/Alleen op jouw woorden gezocht/)).toBeVisible();
    expect(router.state.location.search).toMatchObject({ literal: '1' });
    expect(asked.at(-1)?.variables).toMatchObject({ literal: true });
  });

  test('that holds nothing offers to ask, and to a visitor to sign in first', async () => {
    await renderApp('/kennis?q=ijsberen', answers(list([])));
    expect(await screen.findByRole('link', { name: 'Stel het als vraag' }, slow)).toHaveAttribute(
      'href',
      '/vragen/nieuw?titel=ijsberen',
    );
  });

  test('that holds nothing for a visitor', async () => {
    await renderApp('/kennis?q=ijsberen', answers(list([]), null));
    expect(await screen.findByRole('link', { name: 'Log in en stel het als vraag' }, slow)).toHaveAttribute(
      'href',
      '/inloggen?naar=%2Fvragen%2Fnieuw%3Ftitel%3Dijsberen',
    );
    expect(screen.getByRole('link', { name: 'Hoe je meedoet' })).toHaveAttribute('href', '/#meedoen');
  });
});
