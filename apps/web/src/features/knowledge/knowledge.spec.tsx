import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../testing';
import type { Item } from './api';

const nobody = {
  edit: false,
  submit: false,
  return: false,
  publish: false,
  revise: false,
  archive: false,
  restore: false,
};
const item: Item = {
  id: 'i1',
  version: 3,
  type: 'solution',
  status: 'published',
  visibility: 'public',
  language: 'nl',
  neighbourhood: null,
  title: 'Eén stem voor de wijkverpleging',
  summary: 'Zeven organisaties, één mandaat.',
  context: 'Twaalf wijken.',
  approach: '1. Spreek elke bestuurder apart.',
  activeIngredients: '',
  outcomesShort: 'Van 4 naar 10 wijken.',
  outcomesLong: '',
  whatDidNotWork: 'Tarieven in het eerste mandaat.',
  conditions: '',
  costs: '',
  remainder: '',
  scope: 'neighbourhood',
  disciplines: ['district_nursing'],
  buildingBlocks: [],
  evidenceLevel: 'reproduced',
  reviewOn: '2030-03-20T12:00:00Z',
  stale: false,
  createdAt: '2026-01-01T12:00:00Z',
  publishedAt: '2026-01-14T12:00:00Z',
  revisionInReview: false,
  returnReason: null,
  region: { id: 'r2', key: 'r2', name: 'Oeverwaard', fictitious: true },
  themes: [{ id: 't1', name: 'Hechte wijkverbanden' }],
  attachments: [{ id: 'a1', name: 'Brief.pdf', mediaType: 'application/pdf', size: 84_213, url: '/a1' }],
  contact: { id: 'p1', name: 'Wieteke Zijlstra', function: 'gebiedsmanager' },
  sourceAnswer: null,
  similar: [],
  adoptions: [],
  fit: null,
  viewerCan: nobody,
};
const draft: Item = {
  ...item,
  status: 'draft',
  publishedAt: null,
  whatDidNotWork: '',
  region: { id: 'r-linde', key: 'r-linde', name: 'Lindestreek', fictitious: true },
  viewerCan: { ...nobody, edit: true, submit: true },
};
const themes = { ItemThemes: { themes: [{ id: 't1', name: 'Hechte wijkverbanden' }] } };
const slow = { timeout: 15_000 };
jest.setTimeout(40_000);

describe('an item', () => {
  test('tells who took it over, the second generation under the first', async () => {
    const adoption = {
      id: 'a1',
      status: 'evaluated' as const,
      result: 'adapted' as const,
      changed: 'mandaat per wijk',
      outcome: 'In negen van elf wijken.',
      region: { id: 'r3', key: 'r3', name: 'Rivierenrand', fictitious: true },
      parent: null,
    };
    const second = {
      ...adoption,
      id: 'a2',
      status: 'piloting' as const,
      result: null,
      changed: 'ook voor de fysio’s',
      outcome: '',
      region: { id: 'r4', key: 'r4', name: 'Heidestede', fictitious: true },
      parent: { id: 'a1' },
    };
    const { container } = await renderApp('/kennis/i1', {
      Viewer: { viewer: null },
      DemoAccounts: { demoAccounts: [] },
      Item: { item: { ...item, adoptions: [adoption, second] } },
    });
    const lineage = await screen.findByRole('region', { name: /Wie namen dit over/ }, slow);
    expect(within(lineage).getByText('aangepast en geëvalueerd')).toBeVisible();
    const first = within(lineage).getByText('mandaat per wijk').closest('li')!;
    expect(within(first).getByText('ook voor de fysio’s').closest('li')).toHaveClass('is-pilot');
    expect(within(first).getByText('probeert het uit')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is read in its fixed order; what is empty is left out', async () => {
    const { container } = await renderApp('/kennis/i1', {
      Viewer: { viewer: null },
      DemoAccounts: { demoAccounts: [] },
      Item: { item },
    });
    expect(await screen.findByRole('heading', { level: 1, name: item.title }, slow)).toBeVisible();
    expect(
      within(screen.getByRole('article'))
        .getAllByRole('heading', { level: 2 })
        .map((h) => h.textContent),
    ).toEqual(['De situatie', 'De aanpak', 'Wat het opleverde', 'Wat niet werkte']);
    expect(screen.getByText('Elders herhaald')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('link', { name: 'Brief.pdf (85 kB)' })).toHaveAttribute('href', '/a1');
    expect(screen.queryByText('Past bij jullie vraag')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('that may not be read is not there; a visitor may sign in and come back', async () => {
    await renderApp('/kennis/i1', {
      Viewer: { viewer: null },
      DemoAccounts: { demoAccounts: [] },
      Item: { item: null },
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' }, slow),
    ).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Inloggen' })).toHaveAttribute(
      'href',
      '/inloggen?naar=%2Fkennis%2Fi1',
    );
  });

  test('that somebody else changed meanwhile is read again', async () => {
    const inReview: Item = { ...draft, status: 'in_review', viewerCan: { ...nobody, publish: true } };
    const { asked } = await renderApp('/kennis/i1', {
      Viewer: { viewer: noor },
      Item: { item: inReview },
      PublishItem: refusal('VERSION_CONFLICT'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publiceer' }, slow));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'Item')).toHaveLength(2), slow);
    expect(asked.find(({ operation }) => operation === 'PublishItem')?.variables).toEqual({
      id: 'i1',
      version: 3,
    });
  });
});

describe('the editor', () => {
  test('says what is missing, goes to the first of it, and sends nothing', async () => {
    const { asked, container } = await renderApp('/kennis/i1/bewerken', {
      Viewer: { viewer: noor },
      Item: { item: draft },
      ...themes,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Leg voor ter review' }, slow));
    const field = screen.getByRole('textbox', { name: 'Wat niet werkte' });
    await waitFor(() => expect(field).toHaveFocus(), slow);
    expect(field).toHaveAccessibleDescription(/Nog leeg/);
    expect(asked.map(({ operation }) => operation)).not.toContain('SubmitItem');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('saves what is open, then submits that version', async () => {
    const { asked, router } = await renderApp('/kennis/i1/bewerken', {
      Viewer: { viewer: noor },
      Item: { item: draft },
      SaveItem: { saveItem: { id: 'i1', version: 4, status: 'draft' } },
      SubmitItem: { submitItem: { id: 'i1', version: 5 } },
      ...themes,
    });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Wat niet werkte' }, slow), 'Rouleren.');
    await userEvent.click(screen.getByRole('button', { name: 'Leg voor ter review' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/kennis/i1'), slow);
    expect(asked.find(({ operation }) => operation === 'SaveItem')?.variables.input).toMatchObject({
      key: 'i1',
      version: 3,
      whatDidNotWork: 'Rouleren.',
    });
    expect(asked.find(({ operation }) => operation === 'SubmitItem')?.variables).toEqual({
      id: 'i1',
      version: 4,
    });
  });

  test('keeps both texts when two people wrote, and lets the writer choose', async () => {
    localStorage.clear();
    let theirs: Item = draft;
    const { asked } = await renderApp('/kennis/i1/bewerken', {
      Viewer: { viewer: noor },
      Item: () => ({ item: theirs }),
      SaveItem: (variables) =>
        (variables.input as { version: number }).version < 9
          ? refusal('VERSION_CONFLICT')
          : { saveItem: { id: 'i1', version: 10, status: 'draft' } },
      ...themes,
    });
    const field = await screen.findByRole('textbox', { name: 'De situatie' }, slow);
    theirs = { ...draft, version: 9, context: 'Van haar.', costs: 'Duizend euro.' };
    await userEvent.clear(field);
    await userEvent.type(field, 'Van mij.');
    expect(await screen.findByRole('heading', { name: /Iemand anders schreef/ }, slow)).toHaveFocus();
    expect(field).toHaveValue('Van mij.');
    expect(screen.getByRole('textbox', { name: 'Wat het kost' })).toHaveValue('Duizend euro.');
    await userEvent.click(screen.getByRole('button', { name: 'Neem die van de ander' }));
    expect(field).toHaveValue('Van haar.');
    expect(asked.filter(({ operation }) => operation === 'SaveItem')).toHaveLength(1);
  });
});

test('documents are read one after the other, each with its own outcome', async () => {
  const { container } = await renderApp('/importeren', { Viewer: { viewer: noor }, Item: { item: draft } });
  await screen.findByRole('heading', { level: 1 }, slow);
  const graphql = globalThis.fetch;
  const codes = ['FILE_NO_TEXT', null];
  globalThis.fetch = async (url, init) => {
    if (url !== '/api/import') return graphql(url, init);
    const code = codes.shift();
    return code
      ? Response.json({ error: { code } }, { status: 422 })
      : Response.json({ itemId: 'i1' }, { status: 201 });
  };
  await userEvent.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, [
    new File(['%PDF'], 'scan.pdf'),
    new File(['Tekst'], 'verslag.md'),
  ]);
  expect(await screen.findByRole('heading', { name: 'Er staat geen tekst in' }, slow)).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Kijk het concept na' }, slow)).toHaveAttribute(
    'href',
    '/kennis/i1/bewerken',
  );
  expect(await axe(container)).toHaveNoViolations();
});
