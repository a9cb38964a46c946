import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../testing';

const list = <Node,>(...nodes: Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const region = (name: string) => ({ id: name, key: name, name, fictitious: true });
const match = (id: string, title: string, itemTitle: string) => ({
  id,
  version: 1,
  status: 'suggested',
  score: 0.5,
  confidence: 'strong',
  factors: [
    {
      key: 'words',
      contribution: 0.4,
      words: [{ question: 'mandaat', item: 'mandaat', via: 'same' }],
      mine: null,
      theirs: null,
    },
  ],
  differences: [],
  request: { id: `q-${id}`, title, postedAt: '2026-11-01T09:00:00Z', region: null },
  item: { id: `i-${id}`, title: itemTitle, summary: '', region: region('Oeverwaard') },
});
const empty = {
  DemoAccounts: { demoAccounts: [] },
  Stories: { stories: [] },
  RegionToday: { newMatches: [], own: list(), reviews: list() },
  Answerable: { answerable: list() },
};
const withMatch = {
  ...empty,
  Viewer: { viewer: noor },
  RegionToday: {
    ...empty.RegionToday,
    newMatches: [match('m1', 'Hoe spreekt één namens allen?', 'Eén mandaat')],
  },
  Answerable: { answerable: list(match('m2', 'Wie belt de patiënt?', 'Belafspraken')) },
};

const slow = { timeout: 15_000 };
jest.setTimeout(40_000);

describe('home', () => {
  test('tells a visitor what this is, and shows no stories that are not there', async () => {
    const { container } = await renderApp('/', { ...empty, Viewer: { viewer: null } });
    expect(await screen.findByRole('heading', { level: 1 }, slow)).toHaveTextContent(/De ene regio vraagt/);
    await waitFor(() => expect(screen.queryByRole('heading', { name: /wat ervan kwam/ })).toBeNull());
    expect(await axe(container)).toHaveNoViolations();
  });

  test('tells a visitor stories as they ended', async () => {
    const story = (id: string, status: string, result: string | null, outcome: string) => ({
      ...{ id, status, result, outcome, questionTitle: `Vraag ${id}`, askedAt: '2026-03-01T09:00:00Z' },
      ...{ askedBy: region('Merenhoek'), changed: 'niets veranderd' },
      item: { id: `i-${id}`, title: `Stuk ${id}`, region: id === '1' ? null : region('Oeverwaard') },
    });
    const stories = [
      story('1', 'evaluated', 'adopted', 'Het liep.'),
      story('2', 'piloting', null, ''),
      story('3', 'abandoned', 'abandoned', 'Niemand belde.'),
    ];
    const { container } = await renderApp('/', {
      ...empty,
      Viewer: { viewer: null },
      Stories: { stories },
    });
    const rows = (await screen.findAllByText(/^Vraag \d/, {}, slow)).map((title) => title.closest('li')!);
    expect(rows[0]).toHaveTextContent(/Het consortium had al.*Overgenomen\. Het liep\./);
    expect(rows[1]).toHaveTextContent('Wordt uitgeprobeerd.');
    expect(rows[2]!.querySelector('.is-stopped')).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'Drie vragen, en wat ervan kwam' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Vraag 1' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Stuk 1' })).toHaveAttribute('href', '/kennis/i-1');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('tells a facilitator what asks for her attention', async () => {
    const { container } = await renderApp('/', withMatch);
    expect(await screen.findByText('Noor, één ding vraagt vandaag je aandacht.', {}, slow)).toBeVisible();
    const lead = screen.getByRole('region', {
      name: /Oeverwaard fictief heeft wat jullie zoeken: Eén mandaat/,
    });
    expect(within(lead).getByText('dezelfde woorden: mandaat')).toBeVisible();
    const offer = (await screen.findByText('Wie belt de patiënt?')).closest('li')!;
    expect(offer).toHaveTextContent('Een regio die niet genoemd wil worden');
    expect(offer).toHaveTextContent('Waarom: dezelfde woorden (mandaat).');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('puts away what is not for us, and takes it back', async () => {
    await renderApp('/', withMatch);
    await userEvent.click(await screen.findByRole('button', { name: 'Niet voor ons' }, slow));
    expect(screen.queryByText('Wie belt de patiënt?')).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    expect(await screen.findByText('Wie belt de patiënt?', {}, slow)).toBeVisible();
  });

  test('says what to do when there is nothing', async () => {
    await renderApp('/', { ...empty, Viewer: { viewer: noor } });
    expect(await screen.findByText('Noor, vandaag vraagt niets je aandacht.', {}, slow)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Stel jullie eerste vraag' })).toHaveAttribute(
      'href',
      '/vragen/nieuw',
    );
  });

  test('says so when it could not be read', async () => {
    await renderApp('/', { ...empty, Viewer: { viewer: noor }, RegionToday: refusal('INTERNAL') });
    expect(await screen.findByRole('heading', { name: 'Er ging bij ons iets mis' }, slow)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Probeer het nu' })).toBeVisible();
  });
});
