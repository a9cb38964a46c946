import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';

let w: World;
beforeAll(async () => void (w = await testWorld()));
afterAll(() => w.close());

type Variables = Record<string, unknown>;
const FIELDS = `id version status title bottleneck anonymous postedAt closeReason region { id } asker { id } themes { id }
  inhabitantsBand { from to } alsoRegions { id } joinedByViewer duplicateOf { id } timeline { kind person { id } }`;
const write = (name: string) => `mutation ($input: RequestInput!) { ${name}(input: $input) { ${FIELDS} } }`;
const DRAFT = write('saveRequestDraft');
const POST = write('postRequest');
const EDIT = write('editRequest');
const act = (name: string, more = '') =>
  `mutation ($id: ID!, $version: Int!${more && ', $x: ' + more.split(':')[1]!}) {
    ${name}(id: $id, version: $version${more && `, ${more.split(':')[0]!}: $x`}) { ${FIELDS} } }`;
const WITHDRAW = act('withdrawRequest');
const CLOSE = act('closeRequest', 'reason:String!');
const REOPEN = act('reopenRequest');
const DUPLICATE = act('markDuplicate', 'ofId:ID!');
const JOIN = `mutation ($id: ID!) { joinRequest(id: $id) { ${FIELDS} } }`;
const LEAVE = `mutation ($id: ID!) { leaveRequest(id: $id) { ${FIELDS} } }`;
const REVEAL = 'mutation ($id: ID!, $reason: String!) { revealAsker(id: $id, reason: $reason) { id name } }';

const question = (more: Variables = {}) => ({ key: w.uuid(), title: 'Wie rijdt er vannacht?', ...more });
const posted = async (more: Variables = {}, as: Row = w.facilitator) =>
  w.ok(as, POST, { input: question({ bottleneck: 'Niemand.', themeIds: [w.theme.id], ...more }) });
const read = (as: Row | null, id: string) =>
  w.ok(as, `query ($id: ID!) { request(id: $id) { ${FIELDS} } }`, { id });
const listed = async (as: Row, filter: Variables = {}): Promise<string[]> => {
  const query = `query ($filter: RequestFilter) { requests(filter: $filter, first: 100) { totalCount edges { node { id } } } }`;
  const { edges, totalCount } = await w.ok(as, query, { filter });
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }: { node: Row }) => node.id);
};
const inOutbox = async (id: string) =>
  (
    await w.database.query<{ version: number }[]>(
      `select version from outbox where entity_id = $1 order by id`,
      [id],
    )
  ).map(({ version }) => version);
const rows = async (table: string, where: string, value: string) =>
  Number(
    (
      await w.database.query<{ n: string }[]>(`select count(*) as n from ${table} where ${where} = $1`, [
        value,
      ])
    )[0]!.n,
  );

describe('asking', () => {
  test('a draft becomes a posted question, with its event and its changes', async () => {
    const input = question({ themeIds: [w.theme.id] });
    const draft = await w.ok(w.participant, DRAFT, { input });
    expect(draft).toMatchObject({ id: input.key, version: 1, status: 'draft', postedAt: null, timeline: [] });
    expect(draft).toMatchObject({
      region: { id: w.region.id },
      asker: { id: w.participant.id },
      themes: [{ id: w.theme.id }],
    });
    const again = await w.ok(w.participant, DRAFT, {
      input: { ...input, version: 1, title: '  Wie rijdt?  ', themeIds: [] },
    });
    expect(again).toMatchObject({ version: 2, title: 'Wie rijdt?', themes: [] });
    // A participant drafts, the facilitator posts; the question stays the participant's.
    expect(await w.refusal(w.participant, POST, { input: { ...input, version: 2 } })).toBe('FORBIDDEN');
    const question_ = await w.ok(w.facilitator, POST, {
      input: { ...input, version: 2, title: 'Wie rijdt er?' },
    });
    expect(question_).toMatchObject({
      version: 3,
      status: 'open',
      title: 'Wie rijdt er?',
      asker: { id: w.participant.id },
    });
    expect(question_.timeline).toEqual([{ kind: 'posted', person: { id: w.facilitator.id } }]);
    expect(await inOutbox(input.key)).toEqual([1, 2, 3]);
  });

  test('the same draft saved again changes nothing; another one on an old version is a conflict', async () => {
    const input = question();
    await w.ok(w.facilitator, DRAFT, { input });
    expect((await w.ok(w.facilitator, DRAFT, { input })).version).toBe(1);
    const stale = await w.graphql(DRAFT, { input: { ...input, title: 'Anders' } }, { as: w.facilitator });
    expect(stale.errors![0]!.extensions).toEqual({ code: 'VERSION_CONFLICT', version: 1 });
    await w.ok(w.facilitator, DRAFT, { input: { ...input, version: 1, title: 'Anders' } });
    expect(await w.refusal(w.facilitator, POST, { input: { ...input, version: 1 } })).toBe(
      'VERSION_CONFLICT',
    );
  });

  test('the same post fifty times at once is one question with one event', async () => {
    const input = question();
    const replies = await Promise.all(Array.from({ length: 50 }, () => w.ok(w.facilitator, POST, { input })));
    expect(new Set(replies.map(({ id, status, version }) => `${id} ${status} ${version}`))).toEqual(
      new Set([`${input.key} open 1`]),
    );
    expect(await rows('knowledge_request', 'id', input.key)).toBe(1);
    expect(await rows('request_event', 'request_id', input.key)).toBe(1);
  });

  test("somebody else's key is never written over", async () => {
    const draft = await w.ok(w.facilitator, DRAFT, { input: question() });
    const input = question({ key: draft.id, title: 'Gekaapt' });
    for (const operation of [DRAFT, POST])
      expect(await w.refusal(w.peer, operation, { input })).toBe('NOT_FOUND');
    const open = await posted();
    for (const operation of [DRAFT, POST, EDIT])
      expect(await w.refusal(w.peer, operation, { input: { ...input, key: open.id, version: 1 } })).toBe(
        'FORBIDDEN',
      );
    expect((await read(w.facilitator, open.id)).title).toBe(open.title);
  });

  test('a region asks for itself; experts and coordinators for any or none', async () => {
    const input = () => question({ regionId: w.elsewhere.id });
    for (const as of [w.participant, w.facilitator])
      expect(await w.refusal(as, DRAFT, { input: input() })).toBe('FORBIDDEN');
    expect((await posted({ regionId: w.elsewhere.id }, w.coordinator)).region).toEqual({
      id: w.elsewhere.id,
    });
    expect((await posted({}, w.expert)).region).toBeNull();
    expect(await w.refusal(w.admin, POST, { input: question() })).toBe('FORBIDDEN');
    expect(await w.refusal(null, POST, { input: question() })).toBe('UNAUTHENTICATED');
  });

  test.each([
    ['a blank title', { title: '   ' }, 'title'],
    ['a title of 141 characters', { title: 'é'.repeat(141) }, 'title'],
    ['a text that is too long', { tried: 'x'.repeat(20_001) }, 'tried'],
    ['a key that is no UUID', { key: 'abc' }, 'key'],
    ['a theme that does not exist', { themeIds: ['0199aaaa-0000-7000-8000-000000000000'] }, 'themeIds'],
  ])('%s is refused by its field', async (_, more, field) => {
    const { errors } = await w.graphql(POST, { input: question(more) }, { as: w.coordinator });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { [field]: expect.any(String) },
    });
  });

  test('140 characters are 140 for Postgres as well, whatever they are', async () => {
    for (const character of ['🚑', 'é', '\u{fe0f}'])
      expect([undefined, 'INVALID_INPUT']).toContain(
        await w.refusal(w.facilitator, POST, { input: question({ title: 'x' + character.repeat(139) }) }),
      );
    expect(
      await w.refusal(w.facilitator, POST, { input: question({ title: '\u{fe0f}'.repeat(150) + 'x' }) }),
    ).toBe('INVALID_INPUT');
  });
});

describe('reading', () => {
  test('a draft is its region’s alone, and what is absent looks like what is hidden', async () => {
    const { id } = await w.ok(w.participant, DRAFT, { input: question() });
    expect((await read(w.facilitator, id)).id).toBe(id);
    for (const as of [w.peer, w.expert, w.coordinator, w.admin]) {
      expect(await read(as, id)).toBeNull();
      expect(await listed(as)).not.toContain(id);
    }
    expect(await read(w.facilitator, w.uuid())).toBeNull();
    expect(await read(w.facilitator, 'no-uuid')).toBeNull();
    expect(await w.refusal(null, '{ requests { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await w.refusal(null, `{ request(id: "${id}") { id } }`)).toBe('UNAUTHENTICATED');
  });

  test('a question for the region alone is read by the group that it was routed to, until that passes it on', async () => {
    const request = await w.build.request({
      status: 'routed',
      visibility: 'region',
      region_id: w.region.id,
      asker_id: w.facilitator.id,
    });
    const assignment = await w.build.assignment({ request_id: request.id, group_id: w.group.id });
    expect(await listed(w.expert)).toContain(request.id);
    expect((await w.ok(w.expert, '{ queue { edges { node { id } } } }')).edges).toContainEqual({
      node: { id: assignment.id },
    });
    for (const as of [w.peer, w.outsider]) expect(await read(as, request.id)).toBeNull();
    expect(await w.refusal(w.peer, JOIN, { id: request.id })).toBe('NOT_FOUND');
    await w.database.query(`update request_assignment set status = 'declined' where id = $1`, [
      assignment.id,
    ]);
    expect(await read(w.expert, request.id)).toBeNull();
  });

  test('filters', async () => {
    const region = await w.build.region();
    const me = await w.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });
    const theme = await w.build.theme();
    const make = (more: Variables) => w.build.request({ region_id: region.id, asker_id: me.id, ...more });
    const open = await make({ themes: [theme.id] });
    const routed = await make({ status: 'routed' });
    await w.build.assignment({ request_id: routed.id, due_on: new Date(Date.now() - 1_000) });
    const draft = await make({ status: 'draft' });
    const joined = await w.build.request({ region_id: w.elsewhere.id });
    await w.ok(me, JOIN, { id: joined.id });
    expect(new Set(await listed(me, { mine: true }))).toEqual(new Set([open.id, routed.id, draft.id]));
    expect(new Set(await listed(w.coordinator, { regionId: region.id }))).toEqual(
      new Set([open.id, routed.id]),
    );
    expect(await listed(me, { themeId: theme.id })).toEqual([open.id]);
    expect(await listed(me, { joined: true })).toEqual([joined.id]);
    expect(await listed(me, { mine: true, unrouted: true })).toEqual([open.id]);
    expect(await listed(me, { mine: true, overdue: true })).toEqual([routed.id]);
    expect(await listed(me, { mine: true, status: ['draft'] })).toEqual([draft.id]);
  });

  test('pages follow each other in either order, without a gap or a double', async () => {
    const region = await w.build.region();
    const at = new Date('2026-01-01T10:00:00Z');
    const ids: string[] = [];
    // Two of each moment: only the id tells them apart.
    for (let i = 0; i < 6; i++)
      ids.push(
        (
          await w.build.request({
            region_id: region.id,
            posted_at: new Date(+at + Math.floor(i / 2) * 1_000),
          })
        ).id,
      );
    const pages = async (order: string) => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const query = `query ($after: String) { requests(filter: { regionId: "${region.id}" }, order: ${order}, first: 4, after: $after) {
          edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
        const page = await w.ok(w.coordinator, query, { after });
        found.push(...page.edges.map(({ node }: { node: Row }) => node.id));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      return found;
    };
    const oldest = await pages('oldest');
    expect(new Set(oldest)).toEqual(new Set(ids));
    expect(oldest).toHaveLength(6);
    expect(await pages('newest')).toEqual(oldest.toReversed());
    for (const first of [0, 101])
      expect(await w.refusal(w.coordinator, `{ requests(first: ${first}) { totalCount } }`)).toBe(
        'INVALID_INPUT',
      );
  });

  test('ten or fifty questions with all there is to them take as many statements', async () => {
    const region = await w.build.region();
    for (let i = 0; i < 50; i++) {
      const theme = await w.build.theme();
      const request = await w.build.request({
        region_id: region.id,
        status: 'answered',
        anonymous: i % 2 === 0,
        themes: [theme.id],
      });
      const expert = await w.build.user();
      const group = await w.build.group();
      await w.build.assignment({
        request_id: request.id,
        group_id: group.id,
        status: 'accepted',
        expert_id: expert.id,
      });
      const item = await w.build.item();
      const answer = await w.build.answer({
        request_id: request.id,
        author_id: expert.id,
        group_id: group.id,
        kind: 'expert',
        cites: [item.id],
      });
      await w.build.item({ source_answer_id: answer.id });
      for (const table of ['reply', 'event'])
        await w.database.query(
          table === 'reply'
            ? `insert into reply (id, answer_id, author_id, body) values (gen_random_uuid(), $1, $2, 'En dan?')`
            : `insert into request_event (request_id, person_id, kind) select request_id, $2, 'answered' from answer where id = $1`,
          [answer.id, expert.id],
        );
      await w.database.query('insert into request_region (request_id, region_id) values ($1, $2)', [
        request.id,
        w.elsewhere.id,
      ]);
    }
    const statements = async (first: number) => {
      let count = 0;
      const { logger } = w.database;
      w.database.logger = { ...logger, logQuery: () => void count++ } as typeof logger;
      const query = `{ requests(first: ${first}) { edges { node { ${FIELDS} viewerCan { edit answerAsPeer join }
        assignment { overdue expert { name } group { name } request { id } }
        answers { author { name } group { name } region { id } cites { title } item { title } replies { author { name } } viewerCan { accept } } } } } }`;
      expect((await w.ok(w.coordinator, query)).edges).toHaveLength(first);
      w.database.logger = logger;
      return count;
    };
    const ten = await statements(10);
    expect(ten).toBeGreaterThan(5);
    expect(await statements(50)).toBe(ten);
  });
});

describe('an anonymous question', () => {
  const EVERYTHING = `${FIELDS} createdAt viewerCan { join revealAsker edit } answers { author { id name } region { id } replies { body author { id name } } }
    assignment { expert { id } request { region { id } asker { id } } }`;
  /** All that a viewer gets of it, as text: nothing of it may name the asking side. */
  const everything = async (as: Row, id: string) =>
    JSON.stringify([
      await w.ok(as, `query ($id: ID!) { request(id: $id) { ${EVERYTHING} } }`, { id }),
      (await w.ok(as, `{ requests(first: 100) { edges { node { ${EVERYTHING} } } } }`)).edges.filter(
        (edge: { node: Row }) => edge.node.id === id,
      ),
    ]);
  let region: Row, asker: Row, colleague: Row, participant: Row, id: string;

  beforeAll(async () => {
    region = await w.build.region({ inhabitants: 82_417 });
    const of = (role: string) => w.build.user({ memberships: [{ role, region_id: region.id }] });
    [asker, colleague, participant] = [
      await of('facilitator'),
      await of('facilitator'),
      await of('participant'),
    ];
    ({ id } = await posted({ anonymous: true }, asker));
    const key = w.uuid();
    const answer = `mutation ($input: AnswerInput!) { answerRequest(input: $input) { id } }`;
    await w.ok(w.peer, answer, { input: { key, requestId: id, kind: 'peer', body: 'Zo.' } });
    const askOn = `mutation ($answerId: ID!, $key: ID!) { askOn(answerId: $answerId, key: $key, body: "En verder?") { id } }`;
    for (const as of [asker, colleague]) await w.ok(as, askOn, { answerId: key, key: w.uuid() });
    await w.ok(colleague, `mutation { acceptAnswer(id: "${key}", version: 1) { id } }`);
    await w.ok(colleague, REOPEN, { id, version: (await read(asker, id)).version });
  });

  test('names neither region nor people of the asking side, anywhere, to anybody outside it', async () => {
    for (const as of [w.peer, w.expert, w.coordinator, w.admin, w.participant]) {
      const text = await everything(as, id);
      expect(text).toContain('En verder?');
      for (const secret of [
        region.id,
        region['name'],
        asker.id,
        asker['name'],
        colleague.id,
        colleague['name'],
      ])
        expect(text).not.toContain(`"${String(secret)}"`);
      expect((await read(as, id)).inhabitantsBand).toEqual({ from: 75_000, to: 150_000 });
    }
  });

  test('is known to its facilitators; its participants see that it is theirs, not whose', async () => {
    for (const as of [asker, colleague])
      expect(await read(as, id)).toMatchObject({
        region: { id: region.id },
        asker: { id: asker.id },
        inhabitantsBand: null,
      });
    expect(await read(participant, id)).toMatchObject({
      region: { id: region.id },
      asker: null,
      inhabitantsBand: null,
    });
    expect(await everything(participant, id)).not.toContain(asker.id);
  });

  test('is not found by its region', async () => {
    for (const as of [w.peer, w.coordinator, w.admin])
      expect(await listed(as, { regionId: region.id })).not.toContain(id);
    for (const as of [asker, participant]) expect(await listed(as, { regionId: region.id })).toContain(id);
  });

  test('brings its region to no other question when it turns out to be a duplicate', async () => {
    const other = await posted({}, w.peer);
    const { id: double } = await posted({ anonymous: true }, asker);
    await w.ok(w.coordinator, DUPLICATE, { id: double, version: 1, x: other.id });
    expect((await read(w.coordinator, other.id)).alsoRegions).toEqual([]);
    expect((await read(w.coordinator, double)).duplicateOf).toEqual({ id: other.id });
  });

  test('a coordinator learns who asked with a reason, and it is written down', async () => {
    const reason = 'Melding van een incident';
    expect(await w.refusal(w.coordinator, REVEAL, { id, reason: 'zomaar' })).toBe('INVALID_INPUT');
    for (const as of [w.peer, w.expert, asker])
      expect(await w.refusal(as, REVEAL, { id, reason })).toBe('FORBIDDEN');
    expect(await rows('audit_event', 'action', 'reveal_asker')).toBe(0);
    expect(await w.ok(w.coordinator, REVEAL, { id, reason })).toEqual({ id: asker.id, name: asker['name'] });
    const [entry] = await w.database.query<Variables[]>(
      `select * from audit_event where action = 'reveal_asker'`,
    );
    expect(entry).toMatchObject({ actor_id: w.coordinator.id, entity_id: id, details: { reason } });
    // Once said, it is hidden again.
    expect((await read(w.coordinator, id)).asker).toBeNull();
    const open = await posted();
    expect(await w.refusal(w.coordinator, REVEAL, { id: open.id, reason })).toBe('FORBIDDEN');
  });
});

describe('afterwards', () => {
  test('an edit is made on a version', async () => {
    const { id } = await posted();
    const input = question({ key: id, title: 'Beter gezegd', version: 1 });
    expect(await w.ok(w.facilitator, EDIT, { input })).toMatchObject({
      version: 2,
      title: 'Beter gezegd',
      status: 'open',
    });
    expect(await w.refusal(w.facilitator, EDIT, { input })).toBe('VERSION_CONFLICT');
    expect(await w.refusal(w.facilitator, EDIT, { input: { ...input, version: undefined } })).toBe(
      'VERSION_CONFLICT',
    );
    expect(await w.refusal(w.participant, EDIT, { input: { ...input, version: 2 } })).toBe('FORBIDDEN');
    expect(
      await w.refusal(w.coordinator, EDIT, { input: { ...input, version: 2, regionId: w.elsewhere.id } }),
    ).toBe('INVALID_INPUT');
    expect(await w.refusal(w.facilitator, DRAFT, { input: { ...input, title: 'Te laat' } })).toBe(
      'ALREADY_DONE',
    );
    expect(await w.refusal(w.facilitator, EDIT, { input: question({ version: 1 }) })).toBe('NOT_FOUND');
  });

  test('fifty edits at once: one wins, the others are told', async () => {
    const { id } = await posted();
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        w.refusal(w.facilitator, EDIT, { input: question({ key: id, version: 1, title: `Versie ${i}` }) }),
      ),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'VERSION_CONFLICT')).toHaveLength(49);
  });

  test('withdrawn or closed, a question leaves the group’s queue and takes no edit', async () => {
    for (const [operation, kind, more] of [
      [WITHDRAW, 'withdrawn', {}],
      [CLOSE, 'closed', { x: 'Niet meer nodig' }],
    ] as const) {
      const request = await w.build.request({
        status: 'routed',
        region_id: w.region.id,
        asker_id: w.facilitator.id,
      });
      const { id } = await w.build.assignment({ request_id: request.id, group_id: w.group.id });
      const on = { id: request.id, version: 1, ...more };
      expect(await w.refusal(w.peer, operation, on)).toBe('FORBIDDEN');
      expect(await w.refusal(w.expert, operation, on)).toBe('FORBIDDEN');
      expect(await w.refusal(w.facilitator, operation, { ...on, version: 7 })).toBe('VERSION_CONFLICT');
      const ended = await w.ok(w.facilitator, operation, on);
      expect(ended).toMatchObject({ version: 2, closeReason: kind === 'closed' ? 'Niet meer nodig' : null });
      expect(ended.timeline.map((event: Variables) => event['kind'])).toEqual([kind]);
      expect(JSON.stringify(await w.ok(w.expert, '{ queue { edges { node { id } } } }'))).not.toContain(id);
      expect(await w.refusal(w.facilitator, operation, { ...on, version: 2 })).toBe('ILLEGAL_TRANSITION');
      expect(await w.refusal(w.facilitator, EDIT, { input: question({ key: request.id, version: 2 }) })).toBe(
        'ILLEGAL_TRANSITION',
      );
    }
    const { id } = await posted();
    expect(await w.refusal(w.facilitator, CLOSE, { id, version: 1, x: ' ' })).toBe('INVALID_INPUT');
  });

  test('a duplicate refers to the other, whose regions it joins', async () => {
    const [mine, theirs] = [await posted(), await posted({}, w.peer)];
    const third = await w.build.user({
      memberships: [{ role: 'participant', region_id: (await w.build.region()).id }],
    });
    await w.ok(third, JOIN, { id: mine.id });
    const on = { id: mine.id, version: 1, x: theirs.id };
    expect(await w.refusal(w.peer, DUPLICATE, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.facilitator, DUPLICATE, { ...on, x: mine.id })).toBe('INVALID_INPUT');
    expect(await w.refusal(w.facilitator, DUPLICATE, { ...on, x: w.uuid() })).toBe('NOT_FOUND');
    expect(await w.ok(w.facilitator, DUPLICATE, on)).toMatchObject({
      status: 'duplicate',
      duplicateOf: { id: theirs.id },
    });
    const { alsoRegions } = await read(w.peer, theirs.id);
    expect(alsoRegions).toHaveLength(2);
    expect(alsoRegions).toContainEqual({ id: w.region.id });
    expect(await w.refusal(w.peer, DUPLICATE, { id: theirs.id, version: 1, x: mine.id })).toBe(
      'INVALID_INPUT',
    );
  });

  test('two questions that are made each other’s duplicate at once: one is', async () => {
    const [a, b] = [await posted(), await posted()];
    const codes = await Promise.all([
      w.refusal(w.facilitator, DUPLICATE, { id: a.id, version: 1, x: b.id }),
      w.refusal(w.facilitator, DUPLICATE, { id: b.id, version: 1, x: a.id }),
    ]);
    expect(codes.toSorted()).toEqual(['INVALID_INPUT', undefined]);
  });

  test('another region joins and leaves; its own does not', async () => {
    const { id } = await posted();
    expect(await w.ok(w.peer, JOIN, { id })).toMatchObject({
      joinedByViewer: true,
      alsoRegions: [{ id: w.elsewhere.id }],
      version: 1,
    });
    expect((await w.ok(w.peer, JOIN, { id })).alsoRegions).toHaveLength(1);
    for (const as of [w.facilitator, w.participant, w.expert])
      expect(await w.refusal(as, JOIN, { id })).toBe('FORBIDDEN');
    expect(await w.ok(w.peer, LEAVE, { id })).toMatchObject({ joinedByViewer: false, alsoRegions: [] });
    const draft = await w.ok(w.facilitator, DRAFT, { input: question() });
    expect(await w.refusal(w.peer, JOIN, { id: draft.id })).toBe('NOT_FOUND');
  });

  test('viewerCan says what will be allowed', async () => {
    const { id } = await posted();
    const can = async (as: Row) => {
      const all: Record<string, boolean> = (
        await w.ok(
          as,
          `{ request(id: "${id}") { viewerCan { edit post withdraw close resolve reopen markDuplicate suggestGroup route claim decline transfer
            answerAsExpert answerAsPeer acceptAnswer askOn join leave judgeMatch revealAsker } } }`,
        )
      ).viewerCan;
      return Object.keys(all).filter((key) => all[key]);
    };
    const asking = ['edit', 'withdraw', 'close', 'markDuplicate', 'suggestGroup'];
    expect(await can(w.facilitator)).toEqual([...asking, 'judgeMatch']);
    expect(await can(w.coordinator)).toEqual([...asking, 'route', 'judgeMatch']);
    expect(await can(w.peer)).toEqual(['answerAsPeer', 'join']);
    for (const as of [w.participant, w.expert, w.admin]) expect(await can(as)).toEqual([]);
    await w.ok(w.peer, JOIN, { id });
    expect(await can(w.peer)).toEqual(['answerAsPeer', 'leave']);
  });
});
