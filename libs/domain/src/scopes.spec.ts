import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KNOWLEDGE_ITEM, KNOWLEDGE_REQUEST } from './life-cycles.js';
import type { Actor, Membership } from './permissions.js';
import { audienceOf, audiencesOf, inScope, itemScope, requestScope, type Readable } from './scopes.js';
import { ROLES, VISIBILITIES } from './vocabulary.js';

const ME = 'me';
const person = (...memberships: Membership[]): Actor => ({ userId: ME, memberships });
const ACTORS = {
  visitor: null,
  participant: person({ role: 'participant', regionId: 'R' }),
  facilitator: person({ role: 'facilitator', regionId: 'R' }),
  expert: person({ role: 'expert', groupId: 'G' }),
  coordinator: person({ role: 'coordinator' }),
  admin: person({ role: 'admin' }),
} satisfies Record<string, Actor>;
const NAMES = Object.keys(ACTORS) as (keyof typeof ACTORS)[];

/** A record of another region and no group, unless said otherwise. */
const record = (given: Partial<Readable>): Readable => ({
  status: 'published',
  visibility: 'network',
  regionId: 'S',
  groupIds: [],
  ownerId: 'other',
  ...given,
});

type Row = [what: string, given: Partial<Readable>, readers: string];

/** Who reads which items. Readers in the order of ACTORS: v, p, f, e, c, a. */
const ITEMS: Row[] = [
  ['public, published', { visibility: 'public' }, 'v p f e c a'],
  ['public, archived', { visibility: 'public', status: 'archived' }, '. p f e c a'],
  ['public, in review', { visibility: 'public', status: 'in_review' }, '. . . . c .'],
  ['public, draft', { visibility: 'public', status: 'draft' }, '. . . . c .'],
  ['network, published', {}, '. p f e c a'],
  ['network, archived', { status: 'archived' }, '. p f e c a'],
  ['network, draft', { status: 'draft' }, '. . . . c .'],
  ['network, in review, of the own group', { status: 'in_review', groupIds: ['G'] }, '. . . e c .'],
  ['network, in review, of another group', { status: 'in_review', groupIds: ['H'] }, '. . . . c .'],
  ['network, draft, of the own group', { status: 'draft', groupIds: ['G'] }, '. . . . c .'],
  ['network, draft, of the own region', { status: 'draft', regionId: 'R' }, '. p f . c .'],
  ['region-only, published, of the own region', { visibility: 'region', regionId: 'R' }, '. p f . c .'],
  ['region-only, published, of another region', { visibility: 'region' }, '. . . . c .'],
  [
    'region-only, in review, of the own group',
    { visibility: 'region', status: 'in_review', groupIds: ['G'] },
    '. . . . c .',
  ],
  ['region-only, published, of the own group', { visibility: 'region', groupIds: ['G'] }, '. . . . c .'],
  ['the own draft, elsewhere', { visibility: 'region', status: 'draft', ownerId: ME }, '. p f e c a'],
  ['of the consortium, draft', { status: 'draft', regionId: null }, '. . . . c .'],
];

const REQUESTS: Row[] = [
  ['public, open', { visibility: 'public', status: 'open' }, '. p f e c a'],
  ['network, open', { status: 'open' }, '. p f e c a'],
  ['network, resolved', { status: 'resolved' }, '. p f e c a'],
  ['network, withdrawn', { status: 'withdrawn' }, '. p f e c a'],
  ['network, draft', { status: 'draft' }, '. . . . . .'],
  ['draft of the own region', { status: 'draft', regionId: 'R' }, '. p f . . .'],
  ['draft for the own group', { status: 'draft', groupIds: ['G'] }, '. . . . . .'],
  ['the own draft', { status: 'draft', ownerId: ME }, '. p f e c a'],
  [
    'region-only, open, of the own region',
    { visibility: 'region', status: 'open', regionId: 'R' },
    '. p f . c .',
  ],
  ['region-only, open, of another region', { visibility: 'region', status: 'open' }, '. . . . c .'],
  [
    'region-only, routed to the own group',
    { visibility: 'region', status: 'routed', groupIds: ['G'] },
    '. . . e c .',
  ],
  [
    'region-only, routed to another group',
    { visibility: 'region', status: 'routed', groupIds: ['H'] },
    '. . . . c .',
  ],
];

describe.each([
  ['items', itemScope, ITEMS],
  ['requests', requestScope, REQUESTS],
] as const)('%s', (_name, scope, rows) => {
  const cells = rows.flatMap(([what, given, readers]) =>
    NAMES.map((name, column) => ({ what, name, given, allowed: readers.split(' ')[column] !== '.' })),
  );
  test.each(cells)('$what, by $name: $allowed', ({ name, given, allowed }) => {
    expect(inScope(scope(ACTORS[name]), record(given))).toBe(allowed);
  });
});

describe('whoever reads whatever', () => {
  const region = fc.constantFrom('R', 'S');
  const group = fc.constantFrom('G', 'H');
  const membership: fc.Arbitrary<Membership> = fc.oneof(
    fc.record({ role: fc.constantFrom('participant' as const, 'facilitator' as const), regionId: region }),
    fc.record({ role: fc.constant('expert' as const), groupId: group }),
    fc.record({ role: fc.constantFrom('coordinator' as const, 'admin' as const) }),
  );
  const actor: fc.Arbitrary<NonNullable<Actor>> = fc.record({
    userId: fc.constant(ME),
    memberships: fc.array(membership, { maxLength: 3 }),
  });
  const readable = (states: readonly string[]): fc.Arbitrary<Readable> =>
    fc.record({
      status: fc.constantFrom(...states),
      visibility: fc.constantFrom(...VISIBILITIES),
      regionId: fc.option(region),
      groupIds: fc.subarray(['G', 'H']),
      ownerId: fc.constantFrom(ME, 'other', null),
    });
  const item = readable(KNOWLEDGE_ITEM.states);
  const request = readable(KNOWLEDGE_REQUEST.states);
  const holds = (role: string) => (one: Membership) => one.role === role;
  const inRegion = (who: NonNullable<Actor>, what: Readable) =>
    who.memberships.some((one) => one.regionId && one.regionId === what.regionId);
  const inGroup = (who: NonNullable<Actor>, what: Readable) =>
    who.memberships.some((one) => one.groupId && what.groupIds.includes(one.groupId));

  test('a region keeps to itself what it keeps to itself', () => {
    fc.assert(
      fc.property(actor, item, (who, what) => {
        fc.pre(
          what.visibility === 'region' && what.ownerId !== ME && !who.memberships.some(holds('coordinator')),
        );
        expect(inScope(itemScope(who), what)).toBe(inRegion(who, what));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(actor, request, (who, what) => {
        fc.pre(
          what.visibility === 'region' && what.ownerId !== ME && !who.memberships.some(holds('coordinator')),
        );
        const routed = what.status !== 'draft' && inGroup(who, what);
        expect(inScope(requestScope(who), what)).toBe(inRegion(who, what) || routed);
      }),
      { numRuns: 1000 },
    );
  });

  test('nobody but its maker and its region reads a draft of a request', () => {
    fc.assert(
      fc.property(actor, request, (who, what) => {
        fc.pre(what.status === 'draft');
        expect(inScope(requestScope(who), what)).toBe(what.ownerId === ME || inRegion(who, what));
      }),
      { numRuns: 1000 },
    );
  });

  test('a visitor reads published public items and nothing else', () => {
    fc.assert(
      fc.property(item, request, (one, other) => {
        expect(inScope(itemScope(null), one)).toBe(one.status === 'published' && one.visibility === 'public');
        expect(inScope(requestScope(null), other)).toBe(false);
      }),
    );
  });

  test('signing in, or another role, never takes something away', () => {
    fc.assert(
      fc.property(actor, membership, item, request, (who, extra, one, other) => {
        const more = { ...who, memberships: [...who.memberships, extra] };
        for (const [scope, what] of [
          [itemScope, one],
          [requestScope, other],
        ] as const) {
          if (inScope(scope(null), what)) expect(inScope(scope(who), what)).toBe(true);
          if (inScope(scope(who), what)) expect(inScope(scope(more), what)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a scope without clauses lets nothing through, a clause without conditions everything', () => {
    fc.assert(
      fc.property(item, (what) => {
        expect(inScope([], what)).toBe(false);
        expect(inScope([{}], what)).toBe(true);
      }),
    );
  });

  test('every role has a row in the tables above', () => {
    expect(NAMES.slice(1)).toEqual([...ROLES]);
  });
});

test('an audience never finds what its scope would refuse', () => {
  const region = fc.constantFrom('R', 'S');
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...VISIBILITIES),
      region,
      fc.constantFrom('item', 'request'),
      (name, visibility, regionId, kind) => {
        const actor = ACTORS[name];
        const audiences = audiencesOf(actor);
        const found = record({ visibility, regionId, status: kind === 'item' ? 'published' : 'open' });
        // Questions are never public: see the check in the database.
        if (kind === 'request' && visibility === 'public') return;
        const finds = !audiences || audiences.includes(audienceOf(found));
        const scope = kind === 'item' ? itemScope(actor) : requestScope(actor);
        if (finds) expect(inScope(scope, found)).toBe(true);
      },
    ),
  );
});
