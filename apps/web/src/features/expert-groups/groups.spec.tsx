import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { noor, renderApp } from '../../testing';

const list = <Node,>(...nodes: Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const group = {
  ...{ id: 'g', key: 'juridisch', name: 'Juridisch', aim: 'Helpt met mandaat.', provisional: true },
  themes: [{ id: 't', key: 'mandaat', name: 'Mandaat' }],
  members: [
    {
      id: 'u',
      name: 'Ilse Bakhuis',
      function: 'jurist',
      expertise: 'Mandaat en volmacht.',
      fictitious: true,
    },
  ],
  ...{ medianAnswerDays: 8, answerDays: [2, 8, 8, 16], answeredCount: 4, viewerIsMember: false },
};
const answered = {
  ...{ id: 'a', accepted: true, createdAt: '2026-10-01T09:00:00Z' },
  author: { id: 'u', name: 'Ilse Bakhuis' },
  request: { id: 'q', title: 'Moet een mandaat naar de notaris?', status: 'resolved', region: null },
  item: { id: 'i', title: 'Handreiking', type: 'guide' },
};
const answers = {
  Viewer: { viewer: noor },
  Group: { expertGroup: group },
  Groups: { expertGroups: [group] },
  Answered: { expertGroup: { id: 'g', answered: list(answered) } },
};

describe('an expert group', () => {
  test('says how much was on time, who is in it and what came of its answers', async () => {
    const { container } = await renderApp('/expertgroepen/juridisch', answers);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Drie van de vier antwoorden kwamen op tijd',
    );
    const speed = screen.getByRole('img', { name: /4 antwoorden, van 2 tot 16 dagen/ });
    expect(speed.querySelectorAll('circle')).toHaveLength(4);
    expect(speed.querySelectorAll('circle.l')).toHaveLength(1);
    const row = (await screen.findByRole('link', { name: answered.request.title })).closest('li')!;
    expect(within(row).getByRole('link', { name: 'werd een handreiking' })).toBeVisible();
    expect(screen.getByText('Mandaat en volmacht.')).toBeVisible();
    expect(screen.queryByText(/De wachtrij/)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('shows a visitor no people and no questions', async () => {
    const { container, asked } = await renderApp('/expertgroepen/juridisch', {
      ...answers,
      Viewer: { viewer: null },
      Group: { expertGroup: { ...group, members: [] } },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(asked.map(({ operation }) => operation)).not.toContain('Answered');
    expect(screen.queryByRole('heading', { name: /leden/ })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('all groups are listed with what they answered and how fast', async () => {
  const { container } = await renderApp('/expertgroepen', answers);
  expect(await screen.findByRole('link', { name: 'Juridisch' })).toBeVisible();
  expect(screen.getByText('Vier vragen beantwoord')).toBeVisible();
  expect(screen.getByText(/meestal binnen acht dagen/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
