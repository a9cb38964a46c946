import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { noor, refusal, renderApp } from '../../../testing';

const marleen = {
  ...noor,
  memberships: [],
  region: null,
  can: { ...noor.can, routeRequest: true, tuneMatching: true },
};
const fared = { questions: 20, strong: 4, good: 12, judged: 10, precision: 0.8 };
const quality = {
  total: fared,
  profiles: [
    { profile: 'rec-1', reciprocalRank: 0.5, ...fared },
    { profile: 'rec-1.1', reciprocalRank: null, ...fared, judged: 3, precision: null },
  ],
  themes: Array.from({ length: 9 }, (_, i) => ({ key: `thema-${i}`, name: `Thema ${i}`, ...fared })),
  ranks: [1, 2].map((rank) => ({ rank, shown: 20, kept: 3 - rank, refused: rank })),
  calibration: (['strong', 'possible', 'resembles'] as const).map((confidence, i) => ({
    ...{ confidence, stated: 0.45 - i * 0.2, judged: 5 - i, precision: i ? null : 0.8 },
  })),
  poorest: [
    { request: { id: 'v-1', title: 'Wie past er op de hond?' }, confidence: 'none', found: 0, dismissed: 0 },
    { request: { id: 'v-2', title: 'Wie rijdt er?' }, confidence: 'resembles', found: 2, dismissed: 1 },
  ],
  search: {
    searches: 12,
    empty: 3,
    emptySearches: [{ query: 'zeppelin', collection: 'items', times: 3 }],
  },
};
const numbers = [
  { key: 'titleBoost', value: 1.5, min: 1, max: 4 },
  { key: 'context.caps.theme', value: 0.07, min: 0, max: 0.1 },
  { key: 'confidence.strong', value: 0.45, min: 0, max: 1 },
];
const profile = (id: string, name: string, status: string, more = {}) => ({
  ...{ id, version: 1, name, status, note: '', released: false, createdAt: '2026-11-01T10:00:00Z' },
  ...{ currentSince: null, comparison: null, numbers, ...more },
});
const current = profile('p-1', 'rec-1', 'current', { released: true, currentSince: '2026-11-02T10:00:00Z' });
const score = { ndcg10: 0.5, reciprocalRank: 0.4, recall10: 0.6, refusedOnTop: 3 };
const compared = {
  ...{ id: 'c-1', status: 'done', done: 7, questions: 7, base: { id: 'p-1', name: 'rec-1' } },
  result: { base: score, other: { ...score, ndcg10: 0.75 }, better: 3, worse: 1 },
};
const draft = profile('p-2', 'rec-1.1', 'draft', { note: 'Titel zwaarder', comparison: compared });
const answers = {
  Viewer: { viewer: marleen },
  MatchQuality: { matchQuality: quality },
  Profiles: { profiles: [current, draft, profile('p-0', 'rec-0', 'retired')] },
  MakeProfileCurrent: { makeProfileCurrent: { ...draft, status: 'current' } },
  CompareProfiles: { compareProfiles: { id: 'c-2', status: 'waiting' } },
  DraftProfile: { draftProfile: profile('p-3', 'rec-1.2', 'draft') },
  DiscardProfile: { discardProfile: true },
};
const open = async (more = {}) => {
  const app = await renderApp('/regie/kwaliteit', { ...answers, ...more });
  await screen.findByRole('heading', { level: 3, name: /rec-1\.1/ }, { timeout: 15_000 });
  return { ...app, user: userEvent.setup() };
};

describe('the quality of matching', () => {
  test('says the finding, and the figures in words', async () => {
    const { container } = await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Van elke tien beoordeelde matches waren er acht raak.',
    );
    const promise = screen.getByRole('table', { name: 'Houden wij woord?' });
    expect(
      within(promise).getByRole('row', { name: /^Sterke match 45 procent of meer 80 procent 5/ }),
    ).toBeVisible();
    expect(
      within(promise).getByRole('row', { name: /^Mogelijk relevant 25 procent of meer te weinig oordelen/ }),
    ).toBeVisible();
    const profiles = screen.getByRole('table', { name: 'Per profiel' });
    expect(
      within(profiles).getByRole('row', { name: 'rec-1 20 12 van 20 10 80 procent plek 2' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  }, 20_000);

  test('leads to the questions that are helped badly, and shows more themes when asked', async () => {
    const { user } = await open();
    expect(screen.getByRole('link', { name: 'Wie rijdt er?' })).toHaveAttribute('href', '/vragen/v-2');
    expect(screen.getByText('Eén match weggelegd. Beste match: ‘Lijkt op’.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Maak er een begrip van.* zeppelin$/ })).toHaveAttribute(
      'href',
      '/regie/begrippen?q=zeppelin',
    );
    const table = screen.getByRole('table', { name: 'Per thema' });
    expect(within(table).queryByRole('link', { name: 'Thema 8' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toon alle 9 thema’s' }));
    expect(within(table).getByRole('link', { name: 'Thema 8' })).toHaveAttribute(
      'href',
      '/vragen?thema=thema-8',
    );
  }, 20_000);

  test('keeps the chosen profile in the address', async () => {
    const { user, router, asked } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cijfers van' }), 'rec-1.1');
    await waitFor(() => expect(router.state.location.search).toEqual({ profiel: 'rec-1.1' }));
    await waitFor(() =>
      expect(asked).toContainEqual({ operation: 'MatchQuality', variables: { profile: 'rec-1.1' } }),
    );
  });

  test('shows what comparing brought, and compares again', async () => {
    const { user, asked } = await open();
    await user.click(screen.getByText('Vergeleken met rec-1 op 7 vragen: 3 beter, 1 slechter.'));
    const table = await screen.findByRole('table', { name: 'rec-1.1 naast rec-1' });
    expect(within(table).getByRole('row', { name: /nDCG.* 0,50 0,75/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vergelijk rec-1.1 met rec-1' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        operation: 'CompareProfiles',
        variables: { baseId: 'p-1', otherId: 'p-2' },
      }),
    );
  });

  test('asks before a profile is put into use, and goes back the same way', async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole('button', { name: 'Neem rec-1.1 in gebruik' }));
    const dialog = await screen.findByRole('dialog', { name: 'rec-1.1 in gebruik nemen?' });
    expect(asked.some(({ operation }) => operation === 'MakeProfileCurrent')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Neem in gebruik' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        operation: 'MakeProfileCurrent',
        variables: { id: 'p-2', version: 1, insteadOf: 'p-1' },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Ga terug naar rec-0' })).toBeVisible();
  });

  test('says so when somebody else chose meanwhile, and looks again', async () => {
    const { user, asked } = await open({ MakeProfileCurrent: refusal('VERSION_CONFLICT', { version: 2 }) });
    await user.click(screen.getByRole('button', { name: 'Neem rec-1.1 in gebruik' }));
    const dialog = await screen.findByRole('dialog');
    const before = asked.filter(({ operation }) => operation === 'Profiles').length;
    await user.click(within(dialog).getByRole('button', { name: 'Neem in gebruik' }));
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'Profiles').length).toBeGreaterThan(before),
    );
  });

  test('makes a draft with other numbers, and keeps what was typed when it is refused', async () => {
    const refused = refusal('INVALID_INPUT', { fields: { titleBoost: 'range' } });
    const { user, asked } = await open({ DraftProfile: refused });
    await user.click(screen.getByRole('button', { name: 'Maak een concept van rec-1' }));
    const dialog = await screen.findByRole('dialog', { name: 'Een concept van rec-1' });
    const field = within(dialog).getByRole('spinbutton', { name: 'Woord in de titel van kennis' });
    await user.clear(field);
    await user.type(field, '3');
    await user.type(within(dialog).getByRole('textbox', { name: 'Waarom?' }), 'Proef');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar concept' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        operation: 'DraftProfile',
        variables: { input: { fromId: 'p-1', note: 'Proef', numbers: [{ key: 'titleBoost', value: 3 }] } },
      }),
    );
    expect(await within(dialog).findByText('Dit getal is te groot of te klein.')).toBeVisible();
    expect(field).toHaveValue(3);
    expect(await axe(dialog)).toHaveNoViolations();
  }, 20_000);

  test('says no to whoever may not see it', async () => {
    await renderApp('/regie/kwaliteit', { ...answers, MatchQuality: refusal('FORBIDDEN') });
    expect(await screen.findByRole('alert', {}, { timeout: 5_000 })).toBeVisible();
    expect(screen.queryByText('Profielen')).toBeNull();
  });
});
