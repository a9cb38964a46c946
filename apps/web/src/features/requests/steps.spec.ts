import { describe, expect, test } from '@jest/globals';
import { progress, type Progress } from './steps';

const group = { id: 'g', key: 'juridisch', name: 'Juridisch' };
const assignment = {
  id: 'a',
  version: 1,
  status: 'accepted' as const,
  group,
  expert: { id: 'i', name: 'Ilse Bakhuis' },
  dueOn: '2026-11-27T12:00:00Z',
  overdue: false,
  proposedAt: '2026-11-04T09:00:00Z',
};
const event = (kind: string, at: string) => ({ kind, at, group: null, person: null });
const question = (status: Progress['status'], rest: Partial<Progress> = {}): Progress => ({
  status,
  timeline: [event('posted', '2026-11-03T09:00:00Z'), event('routed', '2026-11-04T09:00:00Z')],
  assignment: null,
  postedAt: '2026-11-03T09:00:00Z',
  closeReason: null,
  ...rest,
});
const states = (request: Progress) => progress(request).map(({ key, state }) => `${key} ${state}`);

describe('where a question is', () => {
  test('a draft is nowhere yet', () => expect(progress(question('draft'))).toEqual([]));

  test('somebody is on it, and until when', () => {
    const request = question('in_progress', { assignment });
    expect(states(request)).toEqual([
      'posted done',
      'routed done',
      'claimed now',
      'answered todo',
      'resolved todo',
    ]);
    expect(progress(request)[1]).toMatchObject({ group: 'Juridisch', at: '2026-11-04T09:00:00Z' });
    expect(progress(request)[2]).toMatchObject({ person: 'Ilse Bakhuis', due: assignment.dueOn });
  });

  test('once answered, nothing is due any more', () => {
    expect(progress(question('answered', { assignment }))[2]?.due).toBeUndefined();
  });

  test('a peer helped before any group: it never was sent on', () => {
    expect(states(question('in_progress'))).toEqual([
      'posted done',
      'claimed now',
      'answered todo',
      'resolved todo',
    ]);
  });

  test('open: sending on is still to come', () => {
    expect(states(question('open'))[1]).toBe('routed todo');
  });

  test('an end is an end', () => {
    expect(states(question('closed_unresolved'))).toEqual(['posted done', 'ended now']);
  });
});
