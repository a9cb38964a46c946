import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { noor, renderApp, type Answers } from '../../testing';

const region = (name: string) => ({ id: name, key: name.toLowerCase(), name, fictitious: true });
const match = {
  id: 'm-1',
  version: 1,
  score: 0.6,
  confidence: 'strong',
  status: 'suggested',
  useful: null,
  factors: [
    {
      key: 'words',
      contribution: 0.6,
      mine: null,
      theirs: null,
      words: [{ question: 'mandaat', item: 'mandaat', via: 'same' }],
    },
  ],
  differences: [],
};
const told = (id: string, more: object = {}) => ({
  id,
  kind: 'match_found',
  createdAt: new Date().toISOString(),
  readAt: null,
  request: {
    id: `q-${id}`,
    title: `Vraag ${id}`,
    status: 'open',
    region: region('Lindestreek'),
    viewerCan: { answerAsPeer: false },
  },
  item: { id: `i-${id}`, title: `Stuk ${id}`, region: region('Oeverwaard') },
  group: null,
  match,
  ...more,
});
const list = (...nodes: object[]) => ({
  notifications: {
    totalCount: nodes.length,
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});
const answers = (unreadNotifications: number, more: Answers): Answers => ({
  Viewer: { viewer: { ...noor, unreadNotifications } },
  DemoAccounts: { demoAccounts: [] },
  ...more,
});
const findHead = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 5000 });
const bell = (name: string) => screen.findAllByRole('link', { name });

describe('what somebody was told', () => {
  test('is told in words: what, about which question, why; the bell says how many', async () => {
    const anonymous = told('b', {
      kind: 'question_for_you',
      match: null,
      request: { ...told('b').request, region: null, viewerCan: { answerAsPeer: true } },
    });
    const { container } = await renderApp(
      '/meldingen',
      answers(2, {
        Notifications: list(told('a'), anonymous, told('c', { readAt: '2026-01-01T10:00:00Z' })),
      }),
    );
    await findHead('Twee nieuwe meldingen');
    await screen.findByRole('link', { name: 'Vraag a' });
    const [first, second, third] = await screen
      .findAllByRole('listitem')
      .then((all) => all.filter((one) => within(one).queryByRole('heading', { level: 2 })));
    expect(first).toHaveTextContent(/Nieuw\. Een sterke match voor jullie vraag/);
    expect(first).toHaveTextContent(/Oeverwaard.*heeft: Stuk a/);
    expect(first).toHaveTextContent(/Waarom: .*mandaat/);
    expect(within(first!).getByRole('link', { name: 'Vraag a' })).toHaveAttribute('href', '/vragen/q-a');
    expect(second).toHaveTextContent(/Hier kunnen jullie mee helpen/);
    expect(second).not.toHaveTextContent('Lindestreek');
    expect(within(second!).getByRole('link', { name: 'Denk mee' })).toBeVisible();
    expect(third).not.toHaveTextContent('Nieuw.');
    expect(third).toHaveTextContent('gelezen');
    expect((await bell('Meldingen 2 nieuwe'))[0]).toHaveAttribute('href', '/meldingen');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is read by opening it; the bell follows', async () => {
    const { asked } = await renderApp(
      '/meldingen',
      answers(1, { Notifications: list(told('a')), ReadNotifications: { readNotifications: 0 } }),
    );
    fireEvent.click(await screen.findByRole('link', { name: 'Stuk a' }, { timeout: 5000 }));
    await bell('Meldingen geen nieuwe');
    expect(asked).toContainEqual({ operation: 'ReadNotifications', variables: { ids: ['a'] } });
  });

  test('is not marked again when it was read', async () => {
    const { asked, router } = await renderApp(
      '/meldingen',
      answers(0, { Notifications: list(told('a', { readAt: '2026-01-01T10:00:00Z' })) }),
    );
    fireEvent.click(await screen.findByRole('link', { name: 'Stuk a' }, { timeout: 5000 }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/kennis/i-a'));
    expect(asked.map(({ operation }) => operation)).not.toContain('ReadNotifications');
  });

  test('is marked as read all at once', async () => {
    let read = false;
    const { asked } = await renderApp(
      '/meldingen',
      answers(1, {
        Notifications: () => list(told('a', read ? { readAt: '2026-01-01T10:00:00Z' } : {})),
        ReadNotifications: () => {
          read = true;
          return { readNotifications: 0 };
        },
      }),
    );
    fireEvent.click(
      await screen.findByRole('button', { name: 'Markeer alles als gelezen' }, { timeout: 5000 }),
    );
    await findHead('Alles gelezen');
    expect(asked).toContainEqual({ operation: 'ReadNotifications', variables: { ids: null } });
    expect(screen.queryByRole('button', { name: 'Markeer alles als gelezen' })).toBeNull();
  });

  test('may be nothing yet: the page says what will come, and where to go', async () => {
    const { container } = await renderApp('/meldingen', answers(0, { Notifications: list() }));
    await findHead('Meldingen');
    expect(await screen.findByText('Nog geen meldingen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bekijk de vragen' })).toHaveAttribute('href', '/vragen');
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is for who signed in: a visitor has no bell and is asked to sign in', async () => {
    const { router } = await renderApp('/meldingen', {
      Viewer: { viewer: null },
      DemoAccounts: { demoAccounts: [] },
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/inloggen'));
    expect(screen.queryByRole('link', { name: /Meldingen/ })).toBeNull();
  });
});
