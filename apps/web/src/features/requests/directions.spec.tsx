import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { noor, renderApp, type Answers } from '../../testing';

const none = Object.fromEntries(
  'edit post withdraw close reopen suggestGroup route claim decline transfer answerAsExpert answerAsPeer join leave judgeMatch revealAsker'
    .split(' ')
    .map((deed) => [deed, false]),
);
const earlier = {
  request: {
    id: 'q-0',
    title: 'Wie tekent er voor de wijk?',
    status: 'resolved',
    postedAt: '2026-01-01T10:00:00Z',
    region: null,
  },
  words: [
    { question: 'mandaat', item: 'mandaat', via: 'same' },
    { question: 'manda', item: 'mandarijn', via: 'fuzzy' },
  ],
  themes: [{ name: 'Mandaat' }],
};
const request = (more: object = {}) => ({
  id: 'q-1',
  version: 4,
  title: 'Wie heeft het mandaat?',
  bottleneck: '',
  tried: '',
  helpWanted: '',
  helpKinds: [],
  urgency: 'normal',
  themes: [],
  scope: null,
  anonymous: false,
  status: 'open',
  disciplines: [],
  region: null,
  asker: null,
  inhabitantsBand: null,
  createdAt: '2026-01-02T10:00:00Z',
  postedAt: '2026-01-02T10:00:00Z',
  closeReason: null,
  duplicateOf: null,
  alsoRegions: [],
  joinedByViewer: false,
  assignment: null,
  groupSuggestions: [],
  helpers: [],
  likelyDuplicates: [],
  matchedAt: '2026-01-02T10:00:00Z',
  noGoodMatch: true,
  dismissed: { totalCount: 0 },
  answers: [],
  timeline: [],
  viewerCan: { ...none, markDuplicate: true },
  ...more,
});
const answers = (more: object, others: Answers = {}): Answers => ({
  Viewer: { viewer: noor },
  DemoAccounts: { demoAccounts: [] },
  Request: { request: request(more) },
  Matches: {
    request: { matches: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
  },
  ...others,
});

describe('beside a question', () => {
  test('stand those who helped with its like, each with the reason', async () => {
    const helpers = [
      {
        person: { id: 'p-1', name: 'Gert Rozeboom', function: 'jurist' },
        member: true,
        answered: [{ id: 'q-0', title: 'Wie tekent er voor de wijk?' }],
        items: [{ id: 'i-1', title: 'De mandaatbrief' }],
      },
    ];
    const { container } = await renderApp('/vragen/q-1', answers({ helpers }));
    const title = await screen.findByRole(
      'heading',
      { name: 'Wie hiermee eerder hielpen' },
      { timeout: 5000 },
    );
    const part = within(title.closest('section')!);
    expect(part.getByRole('link', { name: 'Gert Rozeboom' })).toHaveAttribute('href', '/mensen/p-1');
    expect(part.getByText(/Jurist.*expertgroep die past/)).toBeVisible();
    expect(part.getByText(/Gaf antwoord op/)).toHaveTextContent('Wie tekent er voor de wijk?');
    expect(part.getByRole('link', { name: 'De mandaatbrief' })).toHaveAttribute('href', '/kennis/i-1');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('stands nothing of that when there is nobody and nothing', async () => {
    await renderApp('/vragen/q-1', answers({}));
    await screen.findByRole('heading', { level: 1, name: 'Wie heeft het mandaat?' }, { timeout: 5000 });
    expect(screen.queryByText('Wie hiermee eerder hielpen')).toBeNull();
    expect(screen.queryByText('Is deze vraag er al?')).toBeNull();
  });

  test('stands the question that it may repeat, with why; choosing it marks it after a second look', async () => {
    const { asked } = await renderApp(
      '/vragen/q-1',
      answers(
        { likelyDuplicates: [earlier] },
        {
          Similar: { similar: { items: [], requests: [earlier], themes: [], scope: null, groups: [] } },
          MarkDuplicate: { markDuplicate: { id: 'q-1', status: 'duplicate' } },
        },
      ),
    );
    const title = await screen.findByRole('heading', { name: 'Is deze vraag er al?' }, { timeout: 5000 });
    const part = within(title.closest('section')!);
    expect(part.getByText('Allebei over ‘mandaat’. Zelfde thema: Mandaat.')).toBeVisible();
    fireEvent.click(part.getByRole('button', { name: 'Dit is dezelfde vraag' }));
    const dialog = within(await screen.findByRole('dialog'));
    // The likely one once, though it was also found by its words.
    expect(await dialog.findAllByRole('radio')).toHaveLength(1);
    expect(dialog.getByRole('radio')).toBeChecked();
    fireEvent.click(dialog.getByRole('button', { name: 'Dit is dezelfde vraag' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        operation: 'MarkDuplicate',
        variables: { id: 'q-1', version: 4, ofId: 'q-0' },
      }),
    );
  });
});
