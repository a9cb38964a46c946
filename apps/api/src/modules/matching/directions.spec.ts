import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { type Reply, testApp, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

type Row = { id: string } & Record<string, unknown>;
let mandate: Row, other: Row, group: Row, ours: Row, theirs: Row;
let asker: Row, colleague: Row, stranger: Row, coordinator: Row, expert: Row, outsider: Row;

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
const person = (name: string, role: string, of: Row | null, more = {}) =>
  t.build.user({
    name,
    memberships: [{ role, ...(of && (role === 'expert' ? { group_id: of.id } : { region_id: of.id })) }],
    ...more,
  });

beforeAll(async () => {
  mandate = await t.build.theme({ name: 'Mandaat' });
  other = await t.build.theme({ name: 'Slapen' });
  group = await t.build.group({ name: 'Samenwerken', themes: [mandate.id] });
  [ours, theirs] = [
    await t.build.region({ name: 'Vraagstreek' }),
    await t.build.region({ name: 'Weetstreek' }),
  ];
  asker = await person('Anke Vrager', 'facilitator', ours);
  colleague = await person('Corrie Collega', 'facilitator', ours);
  stranger = await person('Sien Elders', 'facilitator', await t.build.region());
  coordinator = await person('Co Coördinator', 'coordinator', null);
  expert = await person('Els Expert', 'expert', group);
  outsider = await person('Oscar Ander', 'expert', await t.build.group());
});
beforeEach(async () => {
  await t.database.query('delete from knowledge_request; delete from knowledge_item; delete from outbox');
  for (const title of OTHERS) {
    await t.build.item({ title });
    await t.build.request({ title });
  }
});
/** Rows without events: the index compares itself with the database, as after a lost connection. */
const indexed = async () => {
  t.feed.resync$.next();
  await wait(300);
};
const done = async (reply: Promise<Reply>): Promise<Reply['data']> => {
  const { data, errors } = await reply;
  expect(errors).toBeUndefined();
  return data;
};

const TITLE = 'Wie spreekt met mandaat namens de wijkverpleging?';
const question = (row: Record<string, unknown> = {}) =>
  t.build.request({ region_id: ours.id, asker_id: asker.id, title: TITLE, themes: [mandate.id], ...row });
/** A question like it, answered for good. */
const answered = async (
  author: Row,
  row: Record<string, unknown> = {},
  answer: Record<string, unknown> = {},
) => {
  const like = await t.build.request({
    title: 'Hoe geef je de wijkverpleging een mandaat?',
    status: 'resolved',
    themes: [mandate.id],
    posted_at: new Date(Date.now() - 86_400_000),
    ...row,
  });
  await t.build.answer({ request_id: like.id, author_id: author.id, accepted: true, ...answer });
  return like;
};
const item = (row: Record<string, unknown> = {}) =>
  t.build.item({
    region_id: theirs.id,
    title: 'Eén mandaat voor de wijkverpleging',
    summary: 'De wijkverpleging gaf één afgevaardigde een mandaat, en die spreekt namens allen.',
    themes: [mandate.id],
    ...row,
  });

type Helper = { person: { id: string }; member: boolean; answered: Row[]; items: Row[] };
const helpers = async ({ id }: Row, as: Row): Promise<Helper[]> =>
  (
    await done(
      t.graphql(
        `query ($id: ID!) { request(id: $id) { helpers { person { id name } member answered { id title } items { id title } } } }`,
        { id },
        { as },
      ),
    )
  ).request.helpers;
const who = async (request: Row, as: Row) => (await helpers(request, as)).map((one) => one.person.id);

describe('people who helped before', () => {
  it('answered a question like it or are asked about an item, each with the reason; members of the group first', async () => {
    const [peer, contact] = [
      await person('Piet Buur', 'facilitator', theirs),
      await person('Carla Contact', 'participant', theirs),
    ];
    const like = await answered(peer);
    const byExpert = await answered(
      expert,
      { title: 'Welk mandaat heeft de wijkverpleging?' },
      { kind: 'expert' },
    );
    const known = await item({ owner_id: peer.id, contact_id: contact.id });
    const asked = await question();
    await indexed();
    const found = await helpers(asked, coordinator);
    expect(found[0]).toMatchObject({
      person: { id: expert.id },
      member: true,
      answered: [{ id: byExpert.id }],
    });
    expect(found.slice(1).every(({ member }) => !member)).toBe(true);
    const of = (one: Row) => found.find((helper) => helper.person.id === one.id);
    expect(of(peer)).toMatchObject({ answered: [{ id: like.id }], items: [] });
    expect(of(contact)).toMatchObject({ answered: [], items: [{ id: known.id }] });
  });

  it('are shown to who asks and who sends it on, and to nobody else', async () => {
    const peer = await person('Piet Buur', 'facilitator', theirs);
    await answered(peer);
    const asked = await question({ status: 'routed' });
    await t.build.assignment({ request_id: asked.id, group_id: group.id });
    await indexed();
    for (const as of [asker, colleague, coordinator, expert]) expect(await who(asked, as)).toContain(peer.id);
    for (const as of [stranger, outsider]) expect(await who(asked, as)).toEqual([]);
  });

  it('take part, and are not those who ask', async () => {
    const gone = await person('Weg Gegaan', 'facilitator', theirs, { active: false });
    const never = await t.build.user({ name: 'Geen Lid' });
    for (const one of [gone, never, colleague, asker]) await answered(one);
    const asked = await question();
    await indexed();
    for (const as of [coordinator, asker]) expect(await who(asked, as)).toEqual([]);
  });

  it('are told by what was accepted, else by what was answered, never by what is about something else', async () => {
    const [accepted, passed, waits, elsewhere] = await Promise.all(
      ['Aad', 'Pam', 'Wim', 'Eef'].map((name) => person(name, 'facilitator', theirs)),
    );
    const like = await answered(accepted!);
    await t.build.answer({ request_id: like.id, author_id: passed!.id });
    await answered(waits!, { status: 'answered' }, { accepted: false });
    await answered(elsewhere!, { themes: [other.id], bottleneck: 'Wij slapen slecht, de hele wijk.' });
    const asked = await question();
    await indexed();
    const ids = await who(asked, coordinator);
    expect(ids).toEqual(expect.arrayContaining([accepted!.id, waits!.id]));
    expect(ids).not.toContain(passed!.id);
    expect(ids.indexOf(accepted!.id)).toBeLessThan(ids.indexOf(waits!.id));
  });

  it('give away nothing that may not be read, nor who asks anonymously', async () => {
    const peer = await person('Piet Buur', 'facilitator', theirs);
    await answered(peer, { visibility: 'region', region_id: theirs.id });
    await item({ visibility: 'region', contact_id: peer.id });
    // Of the asking region: left out, that would tell.
    await answered(colleague);
    const hidden = await question({ anonymous: true });
    await indexed();
    expect(await who(hidden, coordinator)).toEqual([colleague.id]);
    expect(await who(hidden, asker)).toEqual([]);
    expect(JSON.stringify(await helpers(hidden, coordinator))).not.toMatch(/Vraagstreek|Anke/);
  });
});

const DUPLICATES = `query ($id: ID!) { request(id: $id) { likelyDuplicates {
  confidence words { question item } themes { name } request { id region { name } } } } }`;
const duplicates = async ({ id }: Row, as: Row) =>
  (await done(t.graphql(DUPLICATES, { id }, { as }))).request.likelyDuplicates;

describe('a question that repeats another', () => {
  const earlier = (row: Record<string, unknown> = {}) =>
    t.build.request({
      title: 'Wie spreekt er namens de wijkverpleging, en met welk mandaat?',
      themes: [mandate.id],
      posted_at: new Date(Date.now() - 86_400_000),
      ...row,
    });

  it('is shown with the reason to who may say so, and is marked', async () => {
    const first = await earlier();
    const asked = await question();
    await indexed();
    for (const as of [coordinator, asker]) {
      const [found] = await duplicates(asked, as);
      expect(found).toMatchObject({ request: { id: first.id }, themes: [{ name: 'Mandaat' }] });
      expect(found.words.map(({ question: word }: { question: string }) => word)).toContain('mandaat');
    }
    for (const as of [stranger, expert]) expect(await duplicates(asked, as)).toEqual([]);
    const MARK =
      'mutation ($id: ID!, $ofId: ID!) { markDuplicate(id: $id, version: 1, ofId: $ofId) { status } }';
    await done(t.graphql(MARK, { id: asked.id, ofId: first.id }, { as: coordinator }));
    expect(await duplicates(asked, coordinator)).toEqual([]);
  });

  it('is not likened to a later one, to one that is gone, or to one about something else', async () => {
    await earlier({ posted_at: new Date(Date.now() + 1_000) });
    await earlier({ status: 'withdrawn' });
    await earlier({ visibility: 'region' });
    await earlier({ title: 'Hoe houd je de wijkverpleging wakker?', themes: [other.id] });
    const asked = await question();
    await indexed();
    expect(await duplicates(asked, coordinator)).toEqual([]);
  });

  it('does not tell which region asked the first one anonymously', async () => {
    const first = await earlier({ anonymous: true, region_id: theirs.id });
    const asked = await question();
    await indexed();
    const found = await duplicates(asked, coordinator);
    expect(found).toMatchObject([{ request: { id: first.id, region: null } }]);
  });
});

describe('items like an item', () => {
  const LIKE = `query ($id: ID!) { item(id: $id) { similar(first: 5) {
    item { id title } confidence words { question item } themes { name } } } }`;
  const like = async ({ id }: Row, as?: Row) =>
    (await done(t.graphql(LIKE, { id }, as ? { as } : {}))).item.similar as (Record<string, unknown> & {
      item: Row;
    })[];

  it('say why: the words that met and the theme that both have', async () => {
    const one = await item({ visibility: 'public' });
    const two = await item({ visibility: 'public', title: 'De wijkverpleging spreekt met één mandaat' });
    await indexed();
    for (const as of [undefined, asker]) {
      const [found] = await like(one, as);
      expect(found).toMatchObject({ item: { id: two.id }, themes: [{ name: 'Mandaat' }] });
      expect(found!['words']).toContainEqual({ question: 'mandaat', item: 'mandaat' });
      expect(found!['confidence']).not.toBe('none');
    }
  });

  it('are none when nothing is, and never one that may not be read', async () => {
    const one = await item({ visibility: 'public' });
    await item({ visibility: 'region', title: 'Geheim mandaat voor de wijkverpleging' });
    await item({ status: 'archived' });
    await indexed();
    for (const as of [undefined, asker, colleague, coordinator]) expect(await like(one, as)).toEqual([]);
    const network = await item({ title: 'Een mandaat, ook voor de wijkverpleging' });
    await indexed();
    expect(await like(one)).toEqual([]);
    expect((await like(one, asker)).map((found) => found.item.id)).toEqual([network.id]);
  });
});

describe('a question that a region could help with', () => {
  it('stays when the asker puts the match on a shortlist, and goes when it is dismissed', async () => {
    const helper = await person('Piet Buur', 'facilitator', theirs);
    await item();
    const asked = await question();
    await indexed();
    await t.database.query(`insert into outbox (entity, entity_id, version) values ('request', $1, 1)`, [
      asked.id,
    ]);
    await t.worker.drain();
    const ANSWERABLE = `{ answerable(first: 50) { edges { node { request { id } factors { key words { question } } } } } }`;
    const answerable = async () =>
      (await done(t.graphql(ANSWERABLE, {}, { as: helper }))).answerable.edges.map(
        ({ node }: { node: { request: Row } }) => node.request.id,
      );
    expect(await answerable()).toEqual([asked.id]);
    const [match] = await t.database.query('select id, version from match where request_id = $1', [asked.id]);
    const SHORTLIST =
      'mutation ($id: ID!, $version: Int!) { shortlistMatch(id: $id, version: $version) { version } }';
    await done(t.graphql(SHORTLIST, match, { as: asker }));
    expect(await answerable()).toEqual([asked.id]);
    await t.database.query(
      `update match set status = 'dismissed', dismiss_reason = 'other_context' where request_id = $1`,
      [asked.id],
    );
    expect(await answerable()).toEqual([]);
  });
});
