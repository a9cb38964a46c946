import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  can,
  canSomewhere,
  PERMISSIONS,
  type Action,
  type Actor,
  type Membership,
  type Resource,
} from './permissions.js';

const ME = 'me';
const person = (...memberships: Membership[]): Actor => ({ userId: ME, memberships });

/** The roles of domain.md, each in the region R or the group G. */
const ACTORS = {
  visitor: null,
  'signed in': person(),
  participant: person({ role: 'participant', regionId: 'R' }),
  facilitator: person({ role: 'facilitator', regionId: 'R' }),
  expert: person({ role: 'expert', groupId: 'G' }),
  coordinator: person({ role: 'coordinator' }),
  admin: person({ role: 'admin' }),
} satisfies Record<string, Actor>;

/** Whose thing it is: [my region or another, my group or another, mine or another's]. */
const RESOURCES: Record<string, Resource> = {
  'R G me': { regionId: 'R', groupIds: ['G'], ownerId: ME },
  'R G other': { regionId: 'R', groupIds: ['G'], ownerId: 'other' },
  'R - me': { regionId: 'R', groupIds: ['H'], ownerId: ME },
  'R - other': { regionId: 'R', groupIds: [], ownerId: 'other' },
  '- G me': { regionId: 'S', groupIds: ['H', 'G'], ownerId: ME },
  '- G other': { regionId: null, groupIds: ['G'], ownerId: null },
  '- - me': { regionId: 'S', groupIds: [], ownerId: ME },
  '- - other': { regionId: 'S', groupIds: ['H'], ownerId: 'other' },
};

/**
 * The table, written out by hand from domain.md ("Who may do what") and never derived from the code.
 * Columns: visitor, signed in without a role, participant, facilitator, expert, coordinator, admin.
 *   . never   A always   R things of the own region   G things of the own group   O own things
 *   o own things in the own region
 */
const TABLE: Record<Action, string> = {
  draft_item: '. . R R A A .',
  edit_item: '. . o R G A .',
  publish_item: '. . . R G A .',
  draft_request: '. . R R A A .',
  edit_request: '. . o R O A .',
  post_request: '. . . R A A .',
  edit_region: '. . . R . A .',
  correct_phase: '. . . . . A .',
  suggest_route: '. . . R . A .',
  route_request: '. . . . . A .',
  transfer_request: '. . . . G A .',
  answer_as_expert: '. . . . G A .',
  answer_as_peer: '. . A A . . .',
  accept_answer: '. . o R O A .',
  judge_match: '. . . R . A .',
  join_request: '. . A A . . .',
  see_anonymous_asker: '. . . R . . .',
  reveal_anonymous_asker: '. . . . . A A',
  register_adoption: '. . . R . A .',
  join_community: '. . A A A A .',
  lead_community: '. . . A A A .',
  propose_theme: '. . . A A A .',
  curate: '. . . . . A .',
  tune_matching: '. . . . . A A',
  invite_to_region: '. . . R . A A',
  administer: '. . . . . . A',
};

/** What a letter of the table says of a resource's name. */
const says = (letter: string, resource: string): boolean => {
  const [region, group, owner] = resource.split(' ');
  switch (letter) {
    case '.':
      return false;
    case 'A':
      return true;
    case 'R':
      return region === 'R';
    case 'G':
      return group === 'G';
    case 'O':
      return owner === 'me';
    case 'o':
      return owner === 'me' && region === 'R';
    default:
      throw new Error(`The table says ${letter}`);
  }
};

test('the table has a row for every action', () => {
  expect(Object.keys(TABLE).sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

describe.each(Object.entries(TABLE) as [Action, string][])('%s', (action, row) => {
  const letters = row.split(' ');
  const cells = Object.entries(ACTORS).flatMap(([name, actor], column) =>
    Object.entries(RESOURCES).map(([resource, value]) => ({
      name,
      actor,
      resource,
      value,
      allowed: says(letters[column]!, resource),
    })),
  );

  test.each(cells)('$name on $resource: $allowed', ({ actor, value, allowed }) => {
    expect(can(actor, action, value)).toBe(allowed);
  });

  test.each(
    Object.entries(ACTORS).map(([name, actor], column) => ({ name, actor, letter: letters[column]! })),
  )('$name somewhere: $letter', ({ actor, letter }) => {
    expect(canSomewhere(actor, action)).toBe(letter !== '.');
    expect(can(actor, action)).toBe(letter === 'A');
  });
});

describe('whatever the memberships', () => {
  const id = fc.constantFrom('R', 'S', 'G', 'H', '', null, undefined);
  const membership = fc.record({
    role: fc.constantFrom('participant', 'facilitator', 'expert', 'coordinator', 'admin'),
    regionId: id,
    groupId: id,
  }) as fc.Arbitrary<Membership>;
  const resource = fc.record({
    regionId: id,
    groupIds: fc.subarray(['G', 'H', '']),
    ownerId: fc.constantFrom(ME, 'other', null, undefined),
  }) as fc.Arbitrary<Resource>;
  const action = fc.constantFrom(...(Object.keys(PERMISSIONS) as Action[]));
  const memberships = fc.array(membership, { maxLength: 4 });

  test('several allow what one of them allows, and nothing more', () => {
    fc.assert(
      fc.property(memberships, action, resource, (all, what, on) => {
        expect(can(person(...all), what, on)).toBe(all.some((one) => can(person(one), what, on)));
      }),
    );
  });

  test('what is allowed on something is allowed somewhere', () => {
    fc.assert(
      fc.property(memberships, action, resource, (all, what, on) => {
        if (can(person(...all), what, on)) expect(canSomewhere(person(...all), what)).toBe(true);
      }),
    );
  });

  test('a region or group that is not known matches none', () => {
    const nowhere = [
      { role: 'facilitator' },
      { role: 'facilitator', regionId: '' },
      { role: 'expert' },
    ] as const;
    for (const one of nowhere)
      for (const what of ['edit_region', 'publish_item', 'see_anonymous_asker'] as const)
        for (const regionId of [null, undefined, ''])
          expect(can(person(one), what, { regionId, groupIds: [] })).toBe(false);
  });
});
