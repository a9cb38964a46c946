import { describe, expect, test } from '@jest/globals';
import { DomainError } from './errors.js';
import { canMove, move, type LifeCycle } from './life-cycle.js';
import { LIFE_CYCLES } from './life-cycles.js';

/**
 * Every legal move, written out from domain.md rather than read from the code: `state action state`.
 * All other pairs of a state and an action are illegal.
 */
const LEGAL: Record<string, { states: string[]; moves: string[] }> = {
  Region: {
    states: ['preparation', 'implementation', 'embedding'],
    moves: [
      'preparation advance implementation',
      'implementation advance embedding',
      'implementation correct preparation',
      'embedding correct implementation',
    ],
  },
  RegionPlan: {
    states: ['draft', 'submitted', 'adopted', 'superseded'],
    moves: [
      'draft submit submitted',
      'submitted withdraw draft',
      'submitted adopt adopted',
      'adopted supersede superseded',
    ],
  },
  KnowledgeItem: {
    states: ['draft', 'in_review', 'published', 'archived'],
    moves: [
      'draft submit in_review',
      'in_review return draft',
      'in_review publish published',
      'published revise in_review',
      'published archive archived',
      'archived restore published',
    ],
  },
  KnowledgeRequest: {
    states: [
      'draft',
      'open',
      'routed',
      'in_progress',
      'answered',
      'resolved',
      'duplicate',
      'withdrawn',
      'closed_unresolved',
    ],
    moves: [
      'draft post open',
      'open route routed',
      'routed claim in_progress',
      'open think_along in_progress',
      'routed decline open',
      'in_progress answer answered',
      'answered ask_on in_progress',
      'answered resolve resolved',
      'resolved reopen open',
      'open mark_duplicate duplicate',
      'routed mark_duplicate duplicate',
      'draft withdraw withdrawn',
      'open withdraw withdrawn',
      'routed withdraw withdrawn',
      'in_progress withdraw withdrawn',
      'answered withdraw withdrawn',
      'draft close_unresolved closed_unresolved',
      'open close_unresolved closed_unresolved',
      'routed close_unresolved closed_unresolved',
      'in_progress close_unresolved closed_unresolved',
      'answered close_unresolved closed_unresolved',
    ],
  },
  RequestAssignment: {
    states: ['proposed', 'accepted', 'declined', 'transferred', 'done'],
    moves: [
      'proposed accept accepted',
      'proposed decline declined',
      'accepted transfer transferred',
      'accepted finish done',
    ],
  },
  Match: {
    states: ['suggested', 'shortlisted', 'dismissed', 'contacted', 'adopted'],
    moves: [
      'suggested shortlist shortlisted',
      'suggested dismiss dismissed',
      'shortlisted contact contacted',
      'contacted adopt adopted',
      'shortlisted restore suggested',
      'dismissed restore suggested',
    ],
  },
  Adoption: {
    states: ['considering', 'planned', 'piloting', 'adopted', 'adapted', 'abandoned', 'evaluated'],
    moves: [
      'considering plan planned',
      'planned pilot piloting',
      'piloting adopt adopted',
      'piloting adapt adapted',
      'piloting abandon abandoned',
      'adopted evaluate evaluated',
      'adapted evaluate evaluated',
      'abandoned evaluate evaluated',
    ],
  },
  Theme: {
    states: ['proposed', 'active', 'merged', 'retired'],
    moves: ['proposed activate active', 'active merge merged', 'active retire retired'],
  },
};

const errorOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('the table covers every life cycle', () => {
  expect(LIFE_CYCLES.map(({ name }) => name)).toEqual(Object.keys(LEGAL));
});

describe.each([...LIFE_CYCLES] as LifeCycle<string, string>[])('$name', (cycle) => {
  const { states, moves } = LEGAL[cycle.name]!;
  const actions = [...new Set(moves.map((legal) => legal.split(' ')[1]!))];

  test('has these states and actions', () => {
    expect([...cycle.states]).toEqual(states);
    expect(Object.keys(cycle.moves).sort()).toEqual([...actions].sort());
  });

  const pairs = states.flatMap((state) => actions.map((action) => [state, action] as const));
  const end = (state: string, action: string) =>
    moves.find((legal) => legal.startsWith(`${state} ${action} `))?.split(' ')[2];

  const legal = pairs.filter(([state, action]) => end(state, action));
  test.each(legal)('%s may %s', (state, action) => {
    expect(canMove(cycle, state, action)).toBe(true);
    expect(move(cycle, state, action)).toBe(end(state, action));
  });

  const illegal = pairs.filter(([state, action]) => !end(state, action));
  test.each(illegal)('%s may not %s', (state, action) => {
    const ends = [
      ...new Set(moves.map((line) => line.split(' ')).flatMap(([, a, to]) => (a === action ? to! : []))),
    ];
    expect(canMove(cycle, state, action)).toBe(false);
    const error = errorOf(() => move(cycle, state, action));
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      details: { entity: cycle.name, from: state, to: ends.length === 1 ? ends[0] : ends, action },
    });
    for (const name of [state, ...ends]) expect((error as Error).message).toContain(`'${name}'`);
  });
});
