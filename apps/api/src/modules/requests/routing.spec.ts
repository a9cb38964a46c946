import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';

let w: World;
beforeAll(async () => void (w = await testWorld()));
afterAll(() => w.close());

const ASSIGNMENT =
  'id version status reason overdue dueOn group { id } expert { id } request { id version status }';
const ROUTE = `mutation ($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {
  routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) { id version status assignment { ${ASSIGNMENT} } timeline { kind group { id } person { id } } } }`;
const SUGGEST =
  'mutation ($id: ID!, $groupId: ID!) { suggestGroup(id: $id, groupId: $groupId) { id version } }';
const CLAIM = `mutation ($id: ID!, $version: Int!) { claimAssignment(id: $id, version: $version) { ${ASSIGNMENT} } }`;
const DECLINE = `mutation ($id: ID!, $version: Int!, $reason: String!) { declineAssignment(id: $id, version: $version, reason: $reason) { ${ASSIGNMENT} } }`;
const TRANSFER = `mutation ($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {
  transferAssignment(id: $id, version: $version, groupId: $groupId, reason: $reason) { ${ASSIGNMENT} } }`;

const asked = () => w.build.request({ region_id: w.region.id, asker_id: w.facilitator.id });
const read = (id: string, as: Row = w.coordinator) =>
  w.ok(
    as,
    `{ request(id: "${id}") { version status assignment { ${ASSIGNMENT} } timeline { kind group { id } person { id } } } }`,
  );
/** A question that was routed to the group. */
async function routed(dueOn?: Date) {
  const { id } = await asked();
  return w.ok(w.coordinator, ROUTE, { id, version: 1, groupId: w.group.id, dueOn });
}
const claimed = async () => {
  const { assignment } = await routed();
  return w.ok(w.expert, CLAIM, { id: assignment.id, version: 1 });
};
const waitingFor = async (as: Row): Promise<string[]> =>
  (await w.ok(as, '{ queue(first: 100) { edges { node { id } } } }')).edges.map(
    ({ node }: { node: Row }) => node.id,
  );

describe('routing', () => {
  test('a coordinator sends a question to a group, with a date', async () => {
    const request = await routed(new Date(Date.now() + 86_400_000));
    expect(request).toMatchObject({ version: 2, status: 'routed' });
    expect(request.assignment).toMatchObject({
      status: 'proposed',
      overdue: false,
      group: { id: w.group.id },
      expert: null,
    });
    expect(request.timeline).toEqual([
      { kind: 'routed', group: { id: w.group.id }, person: { id: w.coordinator.id } },
    ]);
    expect(await waitingFor(w.expert)).toContain(request.assignment.id);
    expect(await waitingFor(w.outsider)).not.toContain(request.assignment.id);
  });

  test('and to another one, as long as nobody claimed it', async () => {
    const { id, assignment } = await routed();
    const again = await w.ok(w.coordinator, ROUTE, { id, version: 2, groupId: w.otherGroup.id });
    expect(again).toMatchObject({
      status: 'routed',
      version: 3,
      assignment: { status: 'proposed', group: { id: w.otherGroup.id } },
    });
    const [old] = await w.database.query(`select status, reason from request_assignment where id = $1`, [
      assignment.id,
    ]);
    expect(old).toEqual({ status: 'declined', reason: 'rerouted' });
    await w.ok(w.outsider, CLAIM, { id: again.assignment.id, version: 1 });
    expect(await w.refusal(w.coordinator, ROUTE, { id, version: 4, groupId: w.group.id })).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  test('is refused to others, on an old version, to no group, in the past, for a draft', async () => {
    const { id } = await asked();
    const on = { id, version: 1, groupId: w.group.id };
    for (const as of [w.facilitator, w.peer, w.expert, w.admin])
      expect(await w.refusal(as, ROUTE, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.coordinator, ROUTE, { ...on, version: 2 })).toBe('VERSION_CONFLICT');
    expect(await w.refusal(w.coordinator, ROUTE, { ...on, groupId: w.uuid() })).toBe('INVALID_INPUT');
    expect(await w.refusal(w.coordinator, ROUTE, { ...on, dueOn: new Date(Date.now() - 1_000) })).toBe(
      'INVALID_INPUT',
    );
    expect(await w.refusal(w.coordinator, ROUTE, { ...on, id: w.uuid() })).toBe('NOT_FOUND');
    const own = await w.build.request({ status: 'draft', region_id: null, asker_id: w.coordinator.id });
    expect(await w.refusal(w.coordinator, ROUTE, { ...on, id: own.id })).toBe('ILLEGAL_TRANSITION');
    expect(await read(id)).toMatchObject({ status: 'open', version: 1, assignment: null, timeline: [] });
  });

  test('a question that a peer works on can still go to a group, and stays in progress', async () => {
    const { id } = await w.build.request({ status: 'in_progress', region_id: w.region.id });
    const request = await w.ok(w.coordinator, ROUTE, { id, version: 1, groupId: w.group.id });
    expect(request).toMatchObject({ status: 'in_progress', assignment: { status: 'proposed' } });
    expect((await w.ok(w.expert, CLAIM, { id: request.assignment.id, version: 1 })).request.status).toBe(
      'in_progress',
    );
  });

  test('a facilitator of the region suggests a group', async () => {
    const { id } = await asked();
    const on = { id, groupId: w.group.id };
    for (const as of [w.participant, w.peer, w.expert])
      expect(await w.refusal(as, SUGGEST, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.facilitator, SUGGEST, { ...on, groupId: w.uuid() })).toBe('INVALID_INPUT');
    expect(await w.ok(w.facilitator, SUGGEST, on)).toEqual({ id, version: 2 });
    const [row] = await w.database.query('select suggested_group_id from knowledge_request where id = $1', [
      id,
    ]);
    expect(row).toEqual({ suggested_group_id: w.group.id });
  });
});

describe('claiming', () => {
  test('makes it the expert’s, in progress', async () => {
    const assignment = await claimed();
    expect(assignment).toMatchObject({
      version: 2,
      status: 'accepted',
      expert: { id: w.expert.id },
      request: { status: 'in_progress', version: 3 },
    });
    expect(await waitingFor(w.expert)).toContain(assignment.id);
    expect(await waitingFor(w.colleague)).not.toContain(assignment.id);
    expect((await read(assignment.request.id)).timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'routed',
      'claimed',
    ]);
  });

  test('two experts at once: one has it, the other is told', async () => {
    const { assignment } = await routed();
    const on = { id: assignment.id, version: 1 };
    const codes = await Promise.all([w.refusal(w.expert, CLAIM, on), w.refusal(w.colleague, CLAIM, on)]);
    expect(codes.toSorted()).toEqual(['VERSION_CONFLICT', undefined]);
  });

  test('is for members of the group', async () => {
    const { assignment } = await routed();
    const on = { id: assignment.id, version: 1 };
    for (const as of [w.facilitator, w.peer, w.outsider, w.coordinator, w.admin])
      expect(await w.refusal(as, CLAIM, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.expert, CLAIM, { ...on, id: w.uuid() })).toBe('NOT_FOUND');
    expect(await w.refusal(null, CLAIM, on)).toBe('UNAUTHENTICATED');
  });

  test('what is claimed already is claimed no more, also on the current version', async () => {
    const { id } = await claimed();
    expect(await w.refusal(w.colleague, CLAIM, { id, version: 2 })).toBe('ILLEGAL_TRANSITION');
  });
});

describe('declining and passing on', () => {
  test('declined, a question is open again', async () => {
    const { id, assignment } = await routed();
    const on = { id: assignment.id, version: 1, reason: 'Niet van ons' };
    for (const as of [w.facilitator, w.outsider]) expect(await w.refusal(as, DECLINE, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.expert, DECLINE, { ...on, reason: ' ' })).toBe('INVALID_INPUT');
    expect(await w.refusal(w.expert, DECLINE, { ...on, version: 3 })).toBe('VERSION_CONFLICT');
    expect(await w.ok(w.expert, DECLINE, on)).toMatchObject({
      status: 'declined',
      reason: 'Niet van ons',
      request: { status: 'open' },
    });
    expect(await read(id)).toMatchObject({ status: 'open', assignment: null });
    expect(await w.refusal(w.expert, DECLINE, { ...on, version: 2 })).toBe('ILLEGAL_TRANSITION');
  });

  test('transferred, it stays in progress and waits for the other group, which claims it', async () => {
    const { id, request } = await claimed();
    const on = { id, version: 2, groupId: w.otherGroup.id, reason: 'Beter daar' };
    for (const as of [w.facilitator, w.outsider]) expect(await w.refusal(as, TRANSFER, on)).toBe('FORBIDDEN');
    expect(await w.refusal(w.expert, TRANSFER, { ...on, groupId: w.group.id })).toBe('INVALID_INPUT');
    expect(await w.refusal(w.expert, TRANSFER, { ...on, version: 1 })).toBe('VERSION_CONFLICT');
    expect(await w.ok(w.expert, TRANSFER, on)).toMatchObject({
      status: 'transferred',
      request: { status: 'in_progress' },
    });
    const { assignment } = await read(request.id);
    expect(assignment).toMatchObject({ status: 'proposed', group: { id: w.otherGroup.id }, version: 1 });
    expect(await waitingFor(w.expert)).not.toContain(id);
    expect(await waitingFor(w.outsider)).toContain(assignment.id);
    const taken = await w.ok(w.outsider, CLAIM, { id: assignment.id, version: 1 });
    expect(taken).toMatchObject({ status: 'accepted', request: { status: 'in_progress' } });
  });

  test('declined by the other group, it stays in progress until it is routed again', async () => {
    const { id, request } = await claimed();
    await w.ok(w.expert, TRANSFER, { id, version: 2, groupId: w.otherGroup.id, reason: 'Beter daar' });
    const { assignment } = await read(request.id);
    const declined = await w.ok(w.outsider, DECLINE, { id: assignment.id, version: 1, reason: 'Toch niet' });
    expect(declined.request.status).toBe('in_progress');
    const { version } = await read(request.id);
    const again = await w.ok(w.coordinator, ROUTE, { id: request.id, version, groupId: w.group.id });
    expect(again).toMatchObject({
      status: 'in_progress',
      assignment: { status: 'proposed', group: { id: w.group.id } },
    });
  });
});

describe('queues', () => {
  const GROUP = `query ($key: String!) { expertGroup(key: $key) { queue { totalCount edges { node { id overdue } } } } }`;

  test('the oldest due date first, without one last', async () => {
    const group = await w.build.group();
    const expert = await w.build.user({ memberships: [{ role: 'expert', group_id: group.id }] });
    const ids: string[] = [];
    for (const days of [null, 3, -2])
      ids.push(
        (
          await w.build.assignment({
            group_id: group.id,
            due_on: days && new Date(Date.now() + days * 86_400_000),
          })
        ).id,
      );
    expect(await waitingFor(expert)).toEqual(ids.toReversed());
    const first = await w.ok(expert, '{ queue(first: 2) { pageInfo { endCursor } } }');
    const rest = await w.ok(
      expert,
      `{ queue(after: "${first.pageInfo.endCursor}") { edges { node { id } } } }`,
    );
    expect(rest.edges).toEqual([{ node: { id: ids[0] } }]);
    const { queue } = await w.ok(expert, GROUP, { key: group['key'] });
    expect(queue.edges.map(({ node }: { node: { overdue: boolean } }) => node.overdue)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a group’s queue is for its members and coordinators', async () => {
    const key = { key: w.group['key'] };
    for (const as of [w.expert, w.coordinator])
      expect((await w.ok(as, GROUP, key)).queue.totalCount).toBeGreaterThan(0);
    for (const as of [w.facilitator, w.outsider, w.admin])
      expect(await w.refusal(as, GROUP, key)).toBe('FORBIDDEN');
  });

  test('what a group answered, and how long that took', async () => {
    const group = await w.build.group();
    const query = `{ expertGroup(key: "${String(group['key'])}") { answeredCount medianAnswerDays } }`;
    expect(await w.ok(w.facilitator, query)).toEqual({ answeredCount: 0, medianAnswerDays: null });
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
    for (const days of [2, 4, 9]) {
      const { request_id } = await w.build.assignment({
        group_id: group.id,
        status: 'done',
        proposed_at: day(0),
      });
      for (const later of [0, 5])
        await w.build.answer({
          request_id,
          group_id: group.id,
          kind: 'expert',
          created_at: day(days + later),
        });
    }
    expect(await w.ok(w.facilitator, query)).toEqual({ answeredCount: 3, medianAnswerDays: 4 });
  });
});
