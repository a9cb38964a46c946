import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { statementsOf } from '../../testing/statements.js';
import { type Reply, testApp, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

type Row = { id: string } & Record<string, unknown>;
let theme: Row, group: Row, ours: Row, theirs: Row;
let asker: Row, deputy: Row, member: Row, helper: Row, stranger: Row, expert: Row, coordinator: Row;

const person = (role: string, of: Row | null, more = {}) =>
  t.build.user({
    memberships: [{ role, ...(of && (role === 'expert' ? { group_id: of.id } : { region_id: of.id })) }],
    ...more,
  });

const OTHERS = [
  'Zwemles voor kleuters in het koude bad',
  'Medicatie ophalen bij de apotheek',
  'Een beweeggroep met de fysiotherapeut',
  'Voorlezen in de wachtkamer',
  'Samen koken in het buurthuis',
  'Een spreekuur over slapen',
  'De avonddienst eerlijk verdelen',
  'Laaggeletterdheid herkennen aan de balie',
  'Vervoer naar de dagopvang',
  'Stoppen met roken in een groep',
];

beforeAll(async () => {
  theme = await t.build.theme({ name: 'Mandaat' });
  group = await t.build.group({ themes: [theme.id] });
  [ours, theirs] = [await t.build.region(), await t.build.region()];
  asker = await person('facilitator', ours);
  deputy = await person('facilitator', ours);
  member = await person('participant', ours);
  helper = await person('facilitator', theirs);
  stranger = await person('facilitator', await t.build.region());
  expert = await person('expert', group);
  coordinator = await person('coordinator', null);
});
beforeEach(async () => {
  await t.database.query('delete from knowledge_request; delete from knowledge_item; delete from outbox');
  for (const title of OTHERS) await t.build.item({ title });
  // Rows without events: the index compares itself with the database, as after a lost connection.
  t.feed.resync$.next();
  await wait(300);
  await t.worker.drain();
});

const done = async (reply: Promise<Reply>): Promise<Reply['data']> => {
  const { data, errors } = await reply;
  expect(errors).toBeUndefined();
  return data;
};
const ask = async (as: Row = asker, input: Record<string, unknown> = {}) => {
  const key = t.uuid();
  await done(
    t.graphql(
      'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }',
      {
        input: {
          key,
          title: 'Wie spreekt met mandaat namens de wijkverpleging?',
          bottleneck: 'Zeven organisaties voor wijkverpleging, en niemand heeft een mandaat.',
          themeIds: [theme.id],
          ...input,
        },
      },
      { as },
    ),
  );
  await t.worker.drain();
  return key;
};

const WRITE = 'mutation ($input: ItemInput!) { saveItem(input: $input) { id version } }';
const move = async (name: string, id: string, as: Row = helper) => {
  const [{ version }] = await t.database.query('select version from knowledge_item where id = $1', [id]);
  await done(
    t.graphql(
      `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id } }`,
      { id, version },
      { as },
    ),
  );
};
const ITEM = {
  type: 'experience',
  title: 'Eén mandaat voor de wijkverpleging',
  summary: 'Zeven organisaties voor wijkverpleging gaven één afgevaardigde een mandaat.',
  context: 'Niemand sprak namens de wijkverpleging.',
  whatDidNotWork: 'Een mandaat zonder einddatum.',
};
/** Written and published through the API; `worked: false` leaves the reaction to the test. */
const publish = async (input: Record<string, unknown> = {}, as: Row = helper, worked = true) => {
  const key = t.uuid();
  await done(t.graphql(WRITE, { input: { key, themeIds: [theme.id], ...ITEM, ...input } }, { as }));
  await move('submitItem', key, as);
  await move('publishItem', key, as);
  if (worked) await t.worker.drain();
  return key;
};
const republish = async (id: string) => {
  await move('reviseItem', id);
  await move('publishItem', id);
};
const react = async (entity: 'item' | 'request', id: string) => {
  await t.database.query('insert into outbox (entity, entity_id, version) values ($1, $2, 1)', [entity, id]);
  await t.worker.drain();
};

type Told = { id: string; kind: string; request: { id: string }; item: { id: string } | null };
const LIST = `{ viewer { unreadNotifications } notifications(first: 50) { totalCount edges { node {
  id kind readAt request { id title region { name } asker { name } } item { id } group { id } match { confidence factors { key words { question } } } } } } }`;
const read = async (as: Row) => {
  const data = await done(t.graphql(LIST, {}, { as }));
  return {
    unread: data.viewer.unreadNotifications as number,
    all: data.notifications.edges.map(({ node }: { node: Told }) => node) as Told[],
    text: JSON.stringify(data.notifications),
  };
};
const told = async (as: Row, kind: string) =>
  (await read(as)).all
    .filter((one) => one.kind === kind)
    .map(({ request, item }) => [request.id, item?.id ?? null]);
const rows = async (kind: string) =>
  (await t.database.query('select count(*)::int as n from notification where kind = $1', [kind]))[0].n;

describe('a new item', () => {
  it('is told to who asked and to those who decide, with the reason, and to nobody else', async () => {
    const id = await ask();
    expect((await read(asker)).all).toEqual([]);
    const item = await publish();
    for (const as of [asker, deputy]) expect(await told(as, 'match_found')).toEqual([[id, item]]);
    for (const as of [member, stranger, expert, coordinator]) expect((await read(as)).all).toEqual([]);
    const { all, unread } = await read(asker);
    expect(unread).toBe(1);
    const { match } = all[0] as Told & { match: { confidence: string; factors: { key: string }[] } };
    expect(['strong', 'possible']).toContain(match.confidence);
    expect(match.factors.map(({ key }) => key)).toContain('words');
  });

  it('is not told when it was there already: the asker sees that at once', async () => {
    const item = await publish();
    const id = await ask();
    expect(
      (await t.database.query('select from match where request_id = $1 and item_id = $2', [id, item])).length,
    ).toBe(1);
    expect(await rows('match_found')).toBe(0);
    await republish(item);
    await t.worker.drain();
    await move('archiveItem', item);
    await t.worker.drain();
    await move('restoreItem', item);
    await t.worker.drain();
    expect(await rows('match_found')).toBe(0);
  });

  it('is told once: not after a revision, put away and back, a rerun, a replay, a restart or a new profile', async () => {
    const id = await ask();
    const item = await publish();
    const before = await rows('match_found');
    expect(before).toBe(2);
    await done(t.graphql('mutation { readNotifications }', {}, { as: asker }));
    await republish(item);
    await t.worker.drain();
    await move('archiveItem', item);
    await t.worker.drain();
    expect(await t.database.query('select from match where request_id = $1', [id])).toEqual([]);
    await move('restoreItem', item);
    await t.worker.drain();
    await react('request', id);
    // Every row of the outbox once more, as after a restored back-up.
    await t.database.query('update outbox set done_at = null, not_before = now()');
    await t.worker.drain();
    await t.database.query(`update match_run set profile_version = 'older'`);
    await react('request', id);
    // Somebody who came later was not there: it is no news any more.
    const late = await person('facilitator', ours);
    await react('item', item);
    expect(await rows('match_found')).toBe(before);
    expect((await read(asker)).unread).toBe(0);
    expect((await read(late)).all).toEqual([]);
    await t.database.query('delete from membership where user_id = $1', [late.id]);
  });

  it('is told all the same when the question is sought anew between publication and offer', async () => {
    const id = await ask();
    const item = await publish({}, helper, false);
    // The request's row is worked off first, with the item already in the index.
    await t.database.query(
      `update outbox set not_before = now() + interval '1 hour' where entity = 'item' and done_at is null`,
    );
    await wait(150);
    await react('request', id);
    expect(await rows('match_found')).toBe(0);
    await t.database.query('update outbox set not_before = now() where done_at is null');
    await t.worker.drain();
    expect(await told(asker, 'match_found')).toEqual([[id, item]]);
  });

  it('survives a crash in mid-run: all is told, nothing twice', async () => {
    const ids = [
      await ask(),
      await ask(asker, { title: 'Hoe geef je de wijkverpleging één mandaat?' }),
    ].sort();
    const item = await publish({}, helper, false);
    // The second question's transaction fails once, after the first was told.
    await t.database.query(`
      create function crash() returns trigger language plpgsql as $$ begin
        if (select count(distinct request_id) from notification where kind = 'match_found') > 1
        then raise exception 'crash'; end if; return new; end $$;
      create trigger crash after insert on notification for each row execute function crash()`);
    await t.worker.drain();
    const half = await rows('match_found');
    await t.database.query('drop trigger crash on notification; drop function crash');
    expect(half).toBe(2);
    await t.database.query('update outbox set not_before = now() where done_at is null');
    await t.worker.drain();
    expect((await told(asker, 'match_found')).sort()).toEqual(ids.map((id) => [id, item]));
    expect(await rows('match_found')).toBe(4);
  });

  it('is not told about a question that was answered for good or withdrawn', async () => {
    const id = await ask();
    await t.database.query(`update knowledge_request set status = 'resolved' where id = $1`, [id]);
    await publish();
    expect(await rows('match_found')).toBe(0);
  });
});

describe('a question that a region has something for', () => {
  it('is told to its facilitators once, not to the asking region', async () => {
    const item = await publish();
    await publish({ title: 'Nog een mandaat voor de wijkverpleging' });
    const id = await ask();
    expect(await told(helper, 'question_for_you')).toEqual([[id, expect.any(String)]]);
    for (const as of [asker, deputy, stranger]) expect(await told(as, 'question_for_you')).toEqual([]);
    await republish(item);
    await publish({ title: 'Een derde mandaat voor de wijkverpleging' });
    await react('request', id);
    expect(await rows('question_for_you')).toBe(1);
  });

  it('is told when the region publishes what may answer it', async () => {
    const id = await ask();
    const item = await publish();
    expect(await told(helper, 'question_for_you')).toEqual([[id, item]]);
  });

  it('is no news when it was imported long after it was asked, and none of what stays in the region', async () => {
    await publish();
    const of = { region_id: ours.id, asker_id: asker.id };
    const old = await t.build.request({
      ...of,
      title: 'Wie spreekt met mandaat namens de wijkverpleging?',
      posted_at: new Date(Date.now() - 30 * 86_400_000),
    });
    const own = await t.build.request({ ...of, title: old['title'], visibility: 'region' });
    for (const { id } of [old, own]) await react('request', id);
    expect(await t.database.query('select from match where request_id = $1', [old.id])).not.toEqual([]);
    expect(await rows('question_for_you')).toBe(0);
  });
});

describe('what may not be known', () => {
  it('tells nobody who asks an anonymous question, and its own region nothing of its own', async () => {
    const own = await publish({}, asker);
    const id = await ask(asker, { anonymous: true });
    const item = await publish();
    expect(await told(asker, 'match_found')).toEqual([[id, item]]);
    for (const as of [asker, deputy, member]) expect(await told(as, 'question_for_you')).toEqual([]);
    const { all, text } = await read(helper);
    expect(all).toMatchObject([{ kind: 'question_for_you', request: { id, region: null, asker: null } }]);
    for (const secret of [ours['name'], asker['name'], own]) expect(text).not.toContain(secret);
    await publish({ title: 'Ook een mandaat voor de wijkverpleging' }, asker);
    expect(await told(asker, 'match_found')).toEqual([[id, item]]);
  });

  it('says nothing of an item that its region keeps to itself, also not later', async () => {
    const id = await ask();
    await publish({ visibility: 'region' });
    expect(await rows('match_found')).toBe(0);
    const item = await publish();
    expect(await told(asker, 'match_found')).toEqual([[id, item]]);
    await t.database.query(
      `update knowledge_item set visibility = 'region', title = 'Geheim' where id = $1`,
      [item],
    );
    expect(await read(asker)).toMatchObject({ unread: 0, all: [] });
    await t.database.query(`update knowledge_item set visibility = 'network' where id = $1`, [item]);
    expect((await read(asker)).unread).toBe(1);
  });

  it('is gone when the item or the question is', async () => {
    const id = await ask();
    const item = await publish();
    await move('archiveItem', item);
    expect(await read(asker)).toMatchObject({ unread: 0, all: [] });
    await move('restoreItem', item);
    expect((await read(helper)).all).toHaveLength(1);
    const [{ version }] = await t.database.query('select version from knowledge_request where id = $1', [id]);
    const WITHDRAW =
      'mutation ($id: ID!, $version: Int!) { withdrawRequest(id: $id, version: $version) { id } }';
    await done(t.graphql(WITHDRAW, { id, version }, { as: asker }));
    for (const as of [asker, helper]) expect(await read(as)).toMatchObject({ unread: 0, all: [] });
  });

  it('is not for who left the region, nor for anybody else', async () => {
    await ask();
    await publish();
    await t.database.query('delete from membership where user_id = $1', [deputy.id]);
    expect(await read(deputy)).toMatchObject({ unread: 0, all: [] });
    await t.database.query(
      `insert into membership (user_id, role, region_id) values ($1, 'facilitator', $2)`,
      [deputy.id, ours.id],
    );
    const [mine] = (await read(asker)).all;
    await done(
      t.graphql(
        `mutation ($ids: [ID!]) { readNotifications(ids: $ids) }`,
        { ids: [mine!.id] },
        { as: deputy },
      ),
    );
    expect((await read(asker)).unread).toBe(1);
    expect((await t.graphql(LIST, {}, {})).code).toBe('UNAUTHENTICATED');
  });
});

describe('what happens to a question', () => {
  const ROUTE =
    'mutation ($id: ID!, $version: Int!, $groupId: ID!) { routeRequest(id: $id, version: $version, groupId: $groupId) { id version } }';
  it('is told once: routing to the group, an answer to who asked', async () => {
    const id = await ask();
    await done(t.graphql(ROUTE, { id, version: 1, groupId: group.id }, { as: coordinator }));
    await t.worker.drain();
    expect((await read(expert)).all).toMatchObject([
      { kind: 'question_routed', request: { id }, group: { id: group.id } },
    ]);
    const ANSWER = 'mutation ($input: AnswerInput!) { answerRequest(input: $input) { id } }';
    const input = { key: t.uuid(), requestId: id, kind: 'peer', body: 'Zo deden wij het.' };
    await done(t.graphql(ANSWER, { input }, { as: helper }));
    await t.worker.drain();
    for (let i = 0; i < 2; i++) {
      await t.database.query('update outbox set done_at = null, not_before = now()');
      await t.worker.drain();
    }
    for (const as of [asker, deputy]) expect(await told(as, 'question_answered')).toEqual([[id, null]]);
    expect((await read(helper)).all).toEqual([]);
    expect(await rows('question_routed')).toBe(1);
    expect(await rows('question_answered')).toBe(2);
  });
});

describe('reading', () => {
  it('counts, marks some or all, pages, and rings the bell of that person alone', async () => {
    const feed = await t.subscribe('subscription { unreadNotifications }', {}, { as: asker });
    const next = async () => (await feed.next()).value.data.unreadNotifications;
    expect(await next()).toBe(0);
    await ask();
    await publish();
    expect(await next()).toBe(1);
    await publish({ title: 'Een tweede mandaat voor de wijkverpleging' });
    expect(await next()).toBe(2);
    const PAGE =
      'query ($after: String) { notifications(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    const first = (await done(t.graphql(PAGE, {}, { as: asker }))).notifications;
    const second = (await done(t.graphql(PAGE, { after: first.pageInfo.endCursor }, { as: asker })))
      .notifications;
    expect(second.pageInfo.hasNextPage).toBe(false);
    const ids = [first.edges[0].node.id];
    const READ = 'mutation ($ids: [ID!]) { readNotifications(ids: $ids) }';
    expect((await done(t.graphql(READ, { ids }, { as: asker }))).readNotifications).toBe(1);
    expect(await next()).toBe(1);
    expect((await done(t.graphql(READ, {}, { as: asker }))).readNotifications).toBe(0);
    await feed.return?.();
  });

  it('takes as many SQL statements for six notifications as for two', async () => {
    await ask();
    for (let i = 1; i <= 6; i++) await publish({ title: `Mandaat ${i} voor de wijkverpleging` });
    const PAGE = `query ($first: Int!) { notifications(first: $first) { edges { node {
      request { title region { name } viewerCan { answerAsPeer } } item { title region { name } } group { name }
      match { confidence factors { key } } } } } }`;
    const statements = async (first: number) => {
      const sent = await statementsOf(t.database, async () => {
        const { notifications } = await done(t.graphql(PAGE, { first }, { as: asker }));
        expect(notifications.edges).toHaveLength(first);
      });
      return sent.length;
    };
    await statements(2);
    expect(await statements(6)).toBe(await statements(2));
  });
});
