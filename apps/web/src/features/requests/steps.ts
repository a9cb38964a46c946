import type { FullRequest } from './api';

export type Progress = Pick<FullRequest, 'status' | 'timeline' | 'assignment' | 'postedAt' | 'closeReason'>;
type Name = 'posted' | 'routed' | 'claimed' | 'answered' | 'resolved' | 'ended';
export type ProgressStep = {
  key: Name;
  state: 'done' | 'now' | 'todo';
  at?: string | undefined;
  group?: string | undefined;
  person?: string | undefined;
  /** Until when, while it is being answered. */
  due?: string | undefined;
};

const REACHED = { open: 0, routed: 1, in_progress: 2, answered: 3, resolved: 4 } as const;
const PATH = ['posted', 'routed', 'claimed', 'answered', 'resolved'] as const;

/** The life of a question: what happened with its dates, where it is, what is still to come. */
export function progress({ status, timeline, assignment, postedAt }: Progress): ProgressStep[] {
  const last = (kind: string) => timeline.findLast((event) => event.kind === kind);
  const at = (name: Name) => (name === 'posted' ? (last(name)?.at ?? postedAt ?? undefined) : last(name)?.at);
  const group = assignment?.group.name;
  if (status === 'draft') return [];
  if (!(status in REACHED))
    return [
      { key: 'posted', state: 'done', at: at('posted') },
      { key: 'ended', state: 'now', at: timeline.at(-1)?.at },
    ];

  const reached = REACHED[status as keyof typeof REACHED];
  // A question that somebody helped with before it was sent to a group never went there.
  const path = PATH.filter((name) => name !== 'routed' || assignment || reached < 2);
  return path.map((key) => {
    const index = PATH.indexOf(key);
    const state = index < reached ? 'done' : index === reached ? 'now' : 'todo';
    return {
      key,
      state,
      ...(state !== 'todo' && { at: at(key) }),
      ...(key === 'routed' && state !== 'todo' && { group: group ?? last(key)?.group?.name }),
      ...(key === 'claimed' &&
        state !== 'todo' && {
          person: assignment?.expert?.name ?? last(key)?.person?.name,
          due: (state === 'now' && assignment?.dueOn) || undefined,
        }),
    };
  });
}
