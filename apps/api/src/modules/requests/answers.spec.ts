import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';

let w: World;
beforeAll(async () => void (w = await testWorld()));
afterAll(() => w.close());

type Variables = Record<string, unknown>;
const FIELDS = `id version kind body accepted editedAt author { id } region { id } group { id } cites { id } item { id }
  replies { id body author { id } } viewerCan { edit accept askOn turnIntoItem }
  request { id version status assignment { status } timeline { kind } viewerCan { acceptAnswer } }`;
const ANSWER = `mutation ($input: AnswerInput!) { answerRequest(input: $input) { ${FIELDS} } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $body: String!, $cites: [ID!]) {
  editAnswer(id: $id, version: $version, body: $body, citedItemIds: $cites) { ${FIELDS} } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) { acceptAnswer(id: $id, version: $version) { ${FIELDS} } }`;
const ASK_ON = `mutation ($answerId: ID!, $key: ID!, $body: String!) { askOn(answerId: $answerId, key: $key, body: $body) { ${FIELDS} } }`;
const REOPEN = `mutation ($id: ID!, $version: Int!) { reopenRequest(id: $id, version: $version) { id version status assignment { id } answers { id accepted } } }`;
const TO_ITEM = `mutation ($id: ID!) { turnAnswerIntoItem(answerId: $id) {
  id status type title context approach region { id } owner { id } themes { id } sourceAnswer { id } } }`;

const request = (more: Variables = {}) =>
  w.build.request({ region_id: w.region.id, asker_id: w.facilitator.id, ...more });
/** A question that the group's expert works on. */
async function inProgress(more: Variables = {}) {
  const made = await request({ status: 'in_progress', ...more });
  await w.build.assignment({
    request_id: made.id,
    group_id: w.group.id,
    status: 'accepted',
    expert_id: w.expert.id,
  });
  return made;
}
const input = (requestId: string, kind: string, more: Variables = {}) => ({
  input: { key: w.uuid(), requestId, kind, body: 'Zo deden wij het.', ...more },
});
const answered = async (as: Row, requestId: string, kind: string) => w.ok(as, ANSWER, input(requestId, kind));
const assignmentOf = async (id: string) =>
  (await w.database.query('select status, reason from request_assignment where request_id = $1 order by id', [
    id,
  ])) as Variables[];

describe('answering', () => {
  test('a peer of another region thinks along', async () => {
    const { id } = await request();
    const answer = await answered(w.peer, id, 'peer');
    expect(answer).toMatchObject({
      version: 1,
      kind: 'peer',
      author: { id: w.peer.id },
      region: { id: w.elsewhere.id },
      group: null,
    });
    expect(answer.request).toMatchObject({
      status: 'in_progress',
      version: 2,
      timeline: [{ kind: 'answered' }],
    });
    // A second one changes nothing of the question itself.
    expect((await answered(w.peer, id, 'peer')).request).toMatchObject({ status: 'in_progress', version: 2 });
  });

  test('a peer’s answer leaves a routed question with its group', async () => {
    const { id } = await request({ status: 'routed' });
    await w.build.assignment({ request_id: id, group_id: w.group.id });
    expect((await answered(w.peer, id, 'peer')).request).toMatchObject({
      status: 'routed',
      assignment: { status: 'proposed' },
    });
  });

  test('the group that has it answers as expert, also by another member or a coordinator', async () => {
    for (const as of [w.expert, w.colleague, w.coordinator]) {
      const { id } = await inProgress();
      const answer = await answered(as, id, 'expert');
      expect(answer).toMatchObject({
        kind: 'expert',
        group: { id: w.group.id },
        region: null,
        request: { status: 'answered' },
      });
    }
  });

  test('is refused to whom it is not theirs to answer', async () => {
    const { id } = await inProgress();
    for (const as of [w.facilitator, w.participant, w.expert, w.coordinator])
      expect(await w.refusal(as, ANSWER, input(id, 'peer'))).toBe('FORBIDDEN');
    for (const as of [w.facilitator, w.peer, w.outsider, w.admin])
      expect(await w.refusal(as, ANSWER, input(id, 'expert'))).toBe('FORBIDDEN');
    const proposed = await request({ status: 'routed' });
    await w.build.assignment({ request_id: proposed.id, group_id: w.group.id });
    expect(await w.refusal(w.expert, ANSWER, input(proposed.id, 'expert'))).toBe('FORBIDDEN');
    const own = await inProgress({ region_id: null, asker_id: w.colleague.id });
    expect(await w.refusal(w.colleague, ANSWER, input(own.id, 'expert'))).toBe('FORBIDDEN');
    const resolved = await request({ status: 'resolved' });
    expect(await w.refusal(w.peer, ANSWER, input(resolved.id, 'peer'))).toBe('ILLEGAL_TRANSITION');
    expect(await w.refusal(w.peer, ANSWER, input(w.uuid(), 'peer'))).toBe('NOT_FOUND');
    expect(await w.refusal(w.peer, ANSWER, input(id, 'peer', { body: ' ' }))).toBe('INVALID_INPUT');
    expect(await w.refusal(w.peer, ANSWER, input(id, 'peer', { body: 'x'.repeat(50_001) }))).toBe(
      'INVALID_INPUT',
    );
    expect(await w.refusal(null, ANSWER, input(id, 'peer'))).toBe('UNAUTHENTICATED');
  });

  test('the same answer fifty times at once is one', async () => {
    const { id } = await inProgress();
    const same = input(id, 'expert');
    const replies = await Promise.all(Array.from({ length: 50 }, () => w.ok(w.expert, ANSWER, same)));
    expect(new Set(replies.map((answer) => answer.id))).toEqual(new Set([same.input.key]));
    expect(replies[0].request.timeline).toEqual([{ kind: 'answered' }]);
    expect(await w.refusal(w.colleague, ANSWER, same)).toBe('NOT_FOUND');
    const other = await inProgress();
    expect(await w.refusal(w.expert, ANSWER, { input: { ...same.input, requestId: other.id } })).toBe(
      'NOT_FOUND',
    );
  });

  test('refers to items in the order given, and shows each reader those that may be read', async () => {
    const item = await w.build.item();
    const internal = await w.build.item({ region_id: w.elsewhere.id, visibility: 'region' });
    const hidden = await w.build.item({ region_id: w.region.id, visibility: 'region' });
    const { id } = await request();
    for (const cited of [hidden.id, w.uuid()])
      expect(await w.refusal(w.peer, ANSWER, input(id, 'peer', { citedItemIds: [item.id, cited] }))).toBe(
        'NOT_FOUND',
      );
    const answer = await w.ok(
      w.peer,
      ANSWER,
      input(id, 'peer', { citedItemIds: [internal.id, item.id, internal.id] }),
    );
    expect(answer.cites).toEqual([{ id: internal.id }, { id: item.id }]);
    const seen = await w.ok(w.facilitator, `{ request(id: "${id}") { answers { cites { id } } } }`);
    expect(seen.answers).toEqual([{ cites: [{ id: item.id }] }]);
  });

  test('is edited by its author, on a version, until it is accepted', async () => {
    const item = await w.build.item();
    const { id } = await answered(w.peer, (await request()).id, 'peer');
    const on = { id, version: 1, body: 'Beter gezegd', cites: [item.id] };
    for (const as of [w.facilitator, w.coordinator, w.expert])
      expect(await w.refusal(as, EDIT, on)).toBe('FORBIDDEN');
    expect(await w.ok(w.peer, EDIT, on)).toMatchObject({
      version: 2,
      body: 'Beter gezegd',
      cites: [{ id: item.id }],
      editedAt: expect.any(String),
    });
    expect(await w.refusal(w.peer, EDIT, on)).toBe('VERSION_CONFLICT');
    expect(await w.refusal(w.peer, EDIT, { ...on, id: w.uuid() })).toBe('NOT_FOUND');
    await w.ok(w.facilitator, ACCEPT, { id, version: 2 });
    expect(await w.refusal(w.peer, EDIT, { ...on, version: 3 })).toBe('ILLEGAL_TRANSITION');
  });
});

describe('accepting', () => {
  test('an expert’s answer resolves the question and ends the group’s work', async () => {
    const { id: requestId } = await inProgress();
    const { id } = await answered(w.expert, requestId, 'expert');
    for (const as of [w.participant, w.peer, w.expert])
      expect(await w.refusal(as, ACCEPT, { id, version: 1 })).toBe('FORBIDDEN');
    expect(await w.refusal(w.facilitator, ACCEPT, { id, version: 2 })).toBe('VERSION_CONFLICT');
    const answer = await w.ok(w.facilitator, ACCEPT, { id, version: 1 });
    expect(answer).toMatchObject({
      accepted: true,
      version: 2,
      request: { status: 'resolved', assignment: { status: 'done' } },
    });
    expect(answer.request.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'answered',
      'accepted',
      'resolved',
    ]);
    expect(await w.refusal(w.facilitator, ACCEPT, { id, version: 2 })).toBe('ILLEGAL_TRANSITION');
  });

  test.each([
    ['open', null, null],
    ['routed', 'proposed', { status: 'declined', reason: 'answered_by_peer' }],
    ['in_progress', 'accepted', { status: 'done', reason: null }],
    ['answered', 'accepted', { status: 'done', reason: null }],
  ])('a peer’s answer to a question that is %s', async (status, assignment, ends) => {
    const { id: request_id } = await request({ status });
    const expert_id = assignment === 'accepted' ? w.expert.id : null;
    if (assignment)
      await w.build.assignment({ request_id, group_id: w.group.id, status: assignment, expert_id });
    const { id } = await w.build.answer({ request_id, author_id: w.peer.id, region_id: w.elsewhere.id });
    expect((await w.ok(w.facilitator, ACCEPT, { id, version: 1 })).request.status).toBe('resolved');
    expect(await assignmentOf(request_id)).toEqual(ends ? [ends] : []);
  });

  test('two answers accepted at once: one is', async () => {
    const { id: request_id } = await request({ status: 'answered' });
    const [a, b] = [await w.build.answer({ request_id }), await w.build.answer({ request_id })];
    const codes = await Promise.all(
      [a, b].map(({ id }) => w.refusal(w.facilitator, ACCEPT, { id, version: 1 })),
    );
    expect(codes.toSorted()).toEqual(['ILLEGAL_TRANSITION', undefined]);
  });

  test('reopened, the answer stays but is the solution no more', async () => {
    const { id: requestId } = await inProgress();
    const { id } = await answered(w.expert, requestId, 'expert');
    const { request: resolved } = await w.ok(w.facilitator, ACCEPT, { id, version: 1 });
    const on = { id: requestId, version: resolved.version };
    for (const as of [w.participant, w.peer, w.expert])
      expect(await w.refusal(as, REOPEN, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.facilitator, REOPEN, { ...on, version: 1 })).toBe('VERSION_CONFLICT');
    expect(await w.ok(w.facilitator, REOPEN, on)).toMatchObject({
      status: 'open',
      answers: [{ id, accepted: false }],
    });
    expect(await w.refusal(w.facilitator, REOPEN, { ...on, version: on.version + 1 })).toBe(
      'ILLEGAL_TRANSITION',
    );
    // It may be accepted again after all: the version moved on with it.
    expect((await w.ok(w.facilitator, ACCEPT, { id, version: 3 })).request.status).toBe('resolved');
  });
});

describe('asking on', () => {
  test('brings an answered question back to its expert; sending it twice is once', async () => {
    const { id: requestId } = await inProgress();
    const { id: answerId } = await answered(w.expert, requestId, 'expert');
    const on = { answerId, key: w.uuid(), body: 'En op zondag?' };
    for (const as of [w.participant, w.peer, w.expert])
      expect(await w.refusal(as, ASK_ON, on)).toBe('FORBIDDEN');
    for (let i = 0; i < 2; i++) {
      const answer = await w.ok(w.facilitator, ASK_ON, on);
      expect(answer.replies).toEqual([
        { id: on.key, body: 'En op zondag?', author: { id: w.facilitator.id } },
      ]);
      expect(answer.request).toMatchObject({ status: 'in_progress', assignment: { status: 'accepted' } });
      expect(answer.request.timeline).toEqual([{ kind: 'answered' }, { kind: 'asked_on' }]);
    }
    expect((await w.ok(w.facilitator, ASK_ON, { ...on, key: w.uuid() })).replies).toHaveLength(2);
    expect((await answered(w.expert, requestId, 'expert')).request.status).toBe('answered');
    expect(await w.refusal(w.facilitator, ASK_ON, { ...on, answerId: w.uuid() })).toBe('NOT_FOUND');
  });

  test('is over once the question is resolved', async () => {
    const { id: request_id } = await request({ status: 'resolved' });
    const { id } = await w.build.answer({ request_id, accepted: true });
    expect(await w.refusal(w.facilitator, ASK_ON, { answerId: id, key: w.uuid(), body: 'Nog iets' })).toBe(
      'ILLEGAL_TRANSITION',
    );
  });
});

describe('an answer as the start of an item', () => {
  test('a prefilled draft of the answering region, linked both ways, the same one each time', async () => {
    const { id: request_id } = await request({
      status: 'answered',
      bottleneck: 'Niemand rijdt.',
      themes: [w.theme.id],
    });
    const { id } = await w.build.answer({ request_id, author_id: w.peer.id, region_id: w.elsewhere.id });
    for (const as of [w.facilitator, w.participant, w.expert])
      expect(await w.refusal(as, TO_ITEM, { id })).toBe('FORBIDDEN');
    const item = await w.ok(w.peer, TO_ITEM, { id });
    expect(item).toMatchObject({
      status: 'draft',
      type: 'experience',
      context: 'Niemand rijdt.',
      approach: 'Zo deden wij het.',
    });
    expect(item).toMatchObject({
      region: { id: w.elsewhere.id },
      owner: { id: w.peer.id },
      themes: [{ id: w.theme.id }],
      sourceAnswer: { id },
    });
    expect((await w.ok(w.peer, TO_ITEM, { id })).id).toBe(item.id);
    const link = async (as: Row) =>
      (await w.ok(as, `{ request(id: "${request_id}") { answers { item { id } } } }`)).answers;
    expect(await link(w.peer)).toEqual([{ item: { id: item.id } }]);
    // A draft is not for the region that asked.
    expect(await link(w.facilitator)).toEqual([{ item: null }]);
  });

  test('an expert’s is the consortium’s; an anonymous region’s situation stays out of it', async () => {
    const { id: requestId } = await inProgress({ anonymous: true, bottleneck: 'Bij ons in het dorp.' });
    const { id } = await answered(w.expert, requestId, 'expert');
    expect(await w.refusal(w.outsider, TO_ITEM, { id })).toBe('FORBIDDEN');
    expect(await w.ok(w.expert, TO_ITEM, { id })).toMatchObject({ type: 'guide', region: null, context: '' });
  });

  test('the source is shown only to who may read the question', async () => {
    const { id: request_id } = await request({ status: 'answered', visibility: 'region' });
    const answer = await w.build.answer({ request_id });
    const item = await w.build.item({ source_answer_id: answer.id, visibility: 'public' });
    const source = async (as: Row | null) =>
      (await w.ok(as, `{ item(id: "${item.id}") { sourceAnswer { id } } }`)).sourceAnswer;
    expect(await source(w.facilitator)).toEqual({ id: answer.id });
    for (const as of [w.peer, null]) expect(await source(as)).toBeNull();
  });
});

describe('subscriptions', () => {
  // Whatever listens for as long as the application runs.
  let idle: number;
  beforeAll(() => void (idle = observers()));
  beforeEach(() => listening(idle));

  const CHANGED = `subscription ($id: ID!) { requestChanged(id: $id) { status region { id } answers { body } themes { id } timeline { kind } } }`;

  test('each change is read anew, as far as this viewer may see it', async () => {
    const { id } = await request({ anonymous: true });
    const changes = await w.subscribe(CHANGED, { id }, { as: w.expert });
    const next = changes.next();
    await listening(idle + 1);
    await answered(w.peer, id, 'peer');
    expect((await next).value.data.requestChanged).toEqual({
      status: 'in_progress',
      region: null,
      answers: [{ body: 'Zo deden wij het.' }],
      themes: [],
      timeline: [{ kind: 'answered' }],
    });
    const second = changes.next();
    await answered(w.peer, id, 'peer');
    expect((await second).value.data.requestChanged.answers).toHaveLength(2);
    // Another question is none of its business; a match of this one is.
    const third = changes.next();
    await answered(w.peer, (await request()).id, 'peer');
    await w.database.query(`insert into outbox (entity, entity_id, version) values ('match', $1, 1)`, [id]);
    expect((await third).value.data.requestChanged.answers).toHaveLength(2);
    await changes.return!();
  });

  test('ends when the question may not be read any more', async () => {
    const { id } = await request({ status: 'routed', visibility: 'region' });
    const { id: assignment } = await w.build.assignment({ request_id: id, group_id: w.group.id });
    const changes = await w.subscribe(CHANGED, { id }, { as: w.expert });
    const next = changes.next();
    await listening(idle + 1);
    await w.database.query(`update request_assignment set status = 'declined' where id = $1`, [assignment]);
    await w.database.query(`insert into outbox (entity, entity_id, version) values ('request', $1, 2)`, [id]);
    expect((await next).done).toBe(true);
  });

  test('is refused for what may not be read, and to visitors', async () => {
    const draft = await request({ status: 'draft' });
    for (const [as, code] of [
      [w.peer, 'NOT_FOUND'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const refused = await (await w.subscribe(CHANGED, { id: draft.id }, { as })).next();
      expect(refused.value.errors[0].extensions).toEqual({ code });
    }
  });

  test('ends when the reader signs out', async () => {
    const { id } = await request();
    const reader = await w.build.user({ memberships: [{ role: 'participant', region_id: w.elsewhere.id }] });
    const changes = await w.subscribe(CHANGED, { id }, { as: reader });
    const next = changes.next();
    await listening(idle + 1);
    await w.ok(reader, 'mutation { signOutEverywhere }');
    await answered(w.peer, id, 'peer');
    expect((await next).done).toBe(true);
  });

  test('viewerChanged tells that something changed, once for a burst, and stops with its reader', async () => {
    const changes = await w.subscribe('subscription { viewerChanged }', {}, { as: w.peer });
    const next = changes.next();
    await listening(idle + 1);
    for (let i = 0; i < 5; i++) await answered(w.peer, (await request()).id, 'peer');
    expect((await next).value.data).toEqual({ viewerChanged: true });
    void changes.next();
    await changes.return!();
    await listening(idle);
  });
});

const observers = () => (w.feed.changes$ as unknown as { observers: unknown[] }).observers.length;
/** Until as many subscriptions listen. */
const listening = async (count: number) => {
  while (observers() !== count) await new Promise((resolve) => setTimeout(resolve, 10));
};
