import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, renderApp } from '../../testing';

const list = <Node,>(...nodes: Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const place = (name: string, column: number, asked: number | null, offered: number) => ({
  ...{ id: name, key: name.toLowerCase(), code: name.slice(0, 3).toUpperCase(), name, fictitious: true },
  ...{ tile: { column, row: 1 }, inhabitants: 140_000, phase: 'implementation', asked, offered },
});
const three = [place('Lindestreek', 1, 5, 3), place('Oeverwaard', 2, 2, 8), place('Brinkdal', 3, 0, 0)];
const all = {
  Viewer: { viewer: noor },
  DemoAccounts: { demoAccounts: [] },
  ThemeOptions: { themes: [{ key: 'mandaat', name: 'Mandaat' }] },
  RegionMap: { regionMap: three },
  Regions: { regions: list(...three) },
};
const visitor = {
  ...all,
  Viewer: { viewer: null },
  RegionMap: { regionMap: three.map((region) => ({ ...region, asked: null })) },
  Regions: { regions: list(...three.map((region) => ({ ...region, asked: null }))) },
};

describe('all regions', () => {
  test('says what stands out, on a map and in a list', async () => {
    const { container } = await renderApp('/regios', all);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Eén regio vraagt meer dan ze deelt. Oeverwaard deelt het meest.',
    );
    const map = within(screen.getByRole('list', { name: 'Kaart van 3 regio’s' }));
    expect(map.getByRole('link', { name: 'Lindestreek, 5 gevraagd, 3 gedeeld, LIN' })).toHaveClass('r-gat2');
    expect(map.getByRole('link', { name: /Brinkdal/ })).toHaveClass('rt--none');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('keeps filters, order and what is chosen in the address', async () => {
    const { router, asked } = await renderApp('/regios?fase=uitvoering&volgorde=naam', all);
    const user = userEvent.setup();
    await screen.findByLabelText('Kies Brinkdal om te vergelijken');
    expect(asked.find(({ operation }) => operation === 'Regions')?.variables).toMatchObject({
      filter: { phase: 'implementation' },
      order: 'name',
    });
    await user.selectOptions(screen.getByLabelText('Thema'), 'mandaat');
    await user.click(await screen.findByLabelText('Kies Brinkdal om te vergelijken'));
    expect(screen.getByText('Kies er nog één om Brinkdal mee te vergelijken.')).toBeVisible();
    await user.click(screen.getByLabelText('Kies Oeverwaard om te vergelijken'));
    expect(await screen.findByRole('link', { name: 'Vergelijk Brinkdal met Oeverwaard' })).toHaveAttribute(
      'href',
      '/regios/vergelijken?regio=brinkdal&regio=oeverwaard',
    );
    expect(router.state.location.search).toMatchObject({
      thema: 'mandaat',
      kies: ['brinkdal', 'oeverwaard'],
    });
  });

  test('tells a visitor nothing of what is asked', async () => {
    const { container } = await renderApp('/regios', visitor);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Twee regio’s delen hier kennis',
    );
    expect(screen.queryByText(/gevraagd/)).toBeNull();
    expect(screen.queryByRole('option', { name: 'Meest gevraagd' })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

const goal = (onCourse: boolean | null, done: number) => ({
  ...{ id: `g${done}`, visionGoal: 5, title: `Doel ${done}`, progress: 0, remark: '', theme: null, onCourse },
  indicator: { done, total: 14, unit: 'wijken' },
});
const lindestreek = {
  ...three[0]!,
  ...{ municipalities: ['A', 'B'], urbanity: 'mixed', legalForm: 'foundation', organisationModel: 'mono' },
  disciplines: ['gp_care'],
  parties: [
    { id: 'p1', name: 'Huisartsen Lindestreek', kind: 'gp_organisation', role: 'penvoerder', mandate: true },
    { id: 'p2', name: 'Gemeenten samen', kind: 'municipality', role: '', mandate: null },
  ],
  missingParties: [
    { kind: 'district_nursing', missing: 2 },
    { kind: 'insurer', missing: 1 },
  ],
  plan: {
    ...{ id: 'plan', number: 3, title: 'Regioplan', status: 'adopted', approach: '' },
    goals: [goal(true, 9), goal(false, 2)],
    bottlenecks: [{ id: 'b', title: 'Geen stem', description: 'Zeven clubs.' }],
  },
  poster: { strengths: 'Samen', challenges: null, plan: null, learning: null },
  grants: [{ id: 'g', kind: 'implementation', year: 2024 }],
  neighbourhoods: [{ id: 'n', name: 'Kerkdorpen', inhabitants: 9_300, partnership: 'close' }],
  people: [{ id: 'u1', name: 'Noor Hendriks', function: 'procesbegeleider', affiliation: null }],
  adoptions: [],
  given: [],
};
const real = {
  ...lindestreek,
  ...{ fictitious: false, name: 'Flevoland', key: 'flevoland', inhabitants: null, phase: null, plan: null },
  ...{ parties: [], missingParties: null, poster: null, grants: [], neighbourhoods: [], people: [] },
  ...{ asked: 0, offered: 0, legalForm: null, organisationModel: null, urbanity: null, municipalities: [] },
};
const page = (region: object) => ({
  ...all,
  RegionPage: { region, searchItems: list(), searchRequests: list() },
});

describe('a region', () => {
  test('has the finding for a headline, and what is missing in words', async () => {
    const { container } = await renderApp('/regios/lindestreek', page(lindestreek));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Lindestreek ligt op koers met één van de twee doelen, en mist nog twee verbanden voor wijkverpleging en de zorgverzekeraar',
    );
    expect(screen.getByText('9 van 14 wijken.')).toBeVisible();
    expect(screen.getByText('Loopt achter.')).toHaveClass('late');
    expect(screen.getByText('Huisartsenorganisatie: 1 van 1')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Noor Hendriks' })).toHaveAttribute('href', '/mensen/u1');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('that is real and unknown is never said to lack something', async () => {
    const { container } = await renderApp('/regios/flevoland', page(real));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Van Flevoland staat hier nog weinig',
    );
    for (const name of ['Het plan is niet bekend', 'Wie meedoet, is hier niet bekend'])
      expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(screen.getAllByText('niet bekend').length).toBe(5);
    expect(container.textContent).not.toMatch(/mist nog|ontbreekt/);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('two regions side by side', () => {
  test('agree, differ, or are not known', async () => {
    const other = {
      ...lindestreek,
      ...three[1]!,
      inhabitants: 165_000,
      legalForm: 'cooperative',
      plan: null,
    };
    const { container } = await renderApp('/regios/vergelijken?regio=lindestreek&regio=oeverwaard', {
      ...all,
      Compare: { a: lindestreek, b: other },
      Learn: { forA: [], forB: [] },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('lijken op elkaar');
    const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')!;
    expect(row('Inwoners')).toHaveTextContent('bijna gelijk');
    expect(row('Rechtsvorm')).toHaveTextContent('verschilt');
    expect(row('Landelijke doelen')).toHaveTextContent('niet bekend');
    expect(row('Landelijke doelen')).not.toHaveClass('is-ne');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('are chosen first', async () => {
    await renderApp('/regios/vergelijken?regio=lindestreek', all);
    await waitFor(() => expect(screen.getByLabelText('Links')).toHaveValue('lindestreek'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kies twee regio’s');
  });
});
