import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

type Row = { id: string } & Record<string, unknown>;
let theme: Row, group: Row, ours: Row, theirs: Row, asker: Row, colleague: Row, coordinator: Row;

const facilitator = (region: Row) =>
  t.build.user({ memberships: [{ role: 'facilitator', region_id: region.id }] });

beforeAll(async () => {
  theme = await t.build.theme({ name: 'Mandaat' });
  await t.build.concept({
    theme_id: theme.id,
    preferred: 'mandaat',
    professional: ['gemandateerd', 'volmacht'],
  });
  await t.build.concept({
    theme_id: theme.id,
    preferred: 'verpleging, verzorging en thuiszorg',
    professional: ['VVT'],
  });
  // The index hears of words as it does in production: by the change feed.
  await t.database.query(`insert into outbox (entity, entity_id, version) values ('theme', $1, 1)`, [
    theme.id,
  ]);
  group = await t.build.group({ name: 'Interdisciplinair samenwerken', themes: [theme.id] });
  ours = await t.build.region({
    name: 'Vraagstreek',
    inhabitants: 140_000,
    legal_form: 'foundation',
    phase: 'implementation',
  });
  theirs = await t.build.region({
    name: 'Weetstreek',
    inhabitants: 165_000,
    legal_form: 'cooperative',
    phase: 'implementation',
  });
  asker = await facilitator(ours);
  colleague = await facilitator(theirs);
  coordinator = await t.build.user({ memberships: [{ role: 'coordinator' }] });
});

const TITLE = 'Wie spreekt met volmacht namens alle VVT-organisaties in de wijk?';
const item = (row: Row | Record<string, unknown> = {}) =>
  t.build.item({
    region_id: theirs.id,
    title: 'Eén stem voor de wijkverpleging: zeven organisaties, één mandaat',
    summary:
      'Zeven organisaties voor verpleging, verzorging en thuiszorg tekenden een mandaat voor één afgevaardigde in de wijk. Wat die aan tafel afspreekt en namens hen spreekt, geldt voor alle andere.',
    evidence_level: 'evaluated',
    review_on: new Date(Date.now() + 1e10),
    themes: [theme.id],
    ...row,
  });
const changed = (entity: 'item' | 'request', { id }: Row) =>
  t.database.query('insert into outbox (entity, entity_id, version) values ($1, $2, 1)', [entity, id]);

const post = async (as: Row = asker, input: Record<string, unknown> = {}) => {
  const key = t.uuid();
  const reply = await t.graphql(
    'mutation ($input: RequestInput!) { postRequest(input: $input) { id matchedAt } }',
    {
      input: {
        key,
        title: TITLE,
        bottleneck: 'Aan tafel zit er één, en wat die afspreekt geldt niet voor de andere zes.',
        themeIds: [theme.id],
        ...input,
      },
    },
    { as },
  );
  expect(reply.errors).toBeUndefined();
  expect(reply.data.postRequest.matchedAt).toBeNull();
  await t.worker.drain();
  return key;
};

const MATCHES = `query ($id: ID!, $dismissed: Boolean) { request(id: $id) {
  matchedAt noGoodMatch
  groupSuggestions { group { name } because themes { name } suggestedByFacilitator }
  matches(first: 20, dismissed: $dismissed) { totalCount edges { node {
    id version status score confidence profileVersion useful dismissReason
    item { id title } factors { key contribution mine theirs words { question item via } } differences { key mine theirs }
  } } } } }`;
const matches = async (id: string, as: Row = asker, dismissed = false) => {
  const { data } = await t.graphql(MATCHES, { id, dismissed }, { as });
  return { ...data.request, matches: data.request.matches.edges.map((edge: { node: object }) => edge.node) };
};

// Words weigh by how rare they are: that takes other items to compare with.
const OTHERS = [
  'Zwemles voor kleuters in het koude bad',
  'Medicatie ophalen bij de apotheek',
  'Een beweeggroep met de fysiotherapeut',
  'Voorlezen in de wachtkamer',
  'Samen koken in het buurthuis',
  'Een spreekuur over slapen',
  'De avonddienst eerlijk verdelen',
  'Digitale berichten tussen huisarts en ziekenhuis',
  'Laaggeletterdheid herkennen aan de balie',
  'Een maaltijd na ontslag uit het ziekenhuis',
  'Vervoer naar de dagopvang',
  'Stoppen met roken in een groep',
];
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

beforeEach(async () => {
  await t.database.query('delete from knowledge_request; delete from knowledge_item');
  for (const title of OTHERS) await t.build.item({ region_id: theirs.id, title });
  // Rows without events: the index compares itself with the database, as after a lost connection.
  t.feed.resync$.next();
  await settled();
});

const SIMILAR = `query ($input: SimilarInput!) { similar(input: $input) {
    items { item { id } confidence words { question item } } requests { request { id } }
    themes { theme { name } because } scope { scope because } groups { group { name } } } }`;

describe('the matches of a question', () => {
  it('come from other regions, with reasons that add up to the score', async () => {
    const [answer, own] = [
      await item(),
      await item({ region_id: ours.id, title: 'Ons eigen mandaat in de wijk' }),
    ];
    await changed('item', answer);
    await changed('item', own);
    await t.worker.drain();
    const found = await matches(await post());
    expect(found.matchedAt).not.toBeNull();
    expect(found.noGoodMatch).toBe(false);
    expect(found.matches.map((match: { item: Row }) => match.item.id)).toEqual([answer.id]);
    const [match] = found.matches;
    const sum = match.factors.reduce(
      (all: number, factor: { contribution: number }) => all + factor.contribution,
      0,
    );
    expect(sum).toBeCloseTo(match.score, 9);
    expect(match.factors.map((factor: { key: string }) => factor.key)).toEqual(
      expect.arrayContaining(['words', 'theme', 'scale', 'phase', 'evidence']),
    );
    const words = match.factors.find((factor: { key: string }) => factor.key === 'words').words;
    expect(words).toContainEqual({ question: 'volmacht', item: 'mandaat', via: 'concept' });
    expect(match.factors.find((factor: { key: string }) => factor.key === 'theme')).toMatchObject({
      theirs: 'Mandaat',
    });
    expect(match.differences).toContainEqual({ key: 'legalForm', mine: 'foundation', theirs: 'cooperative' });
  });

  it('weigh that others took it over and were glad of it (taken over elsewhere)', async () => {
    const answer = await item();
    await t.build.adoption({ item_id: answer.id, status: 'adopted', result: 'adopted' });
    await changed('item', answer);
    await t.worker.drain();
    const [match] = (await matches(await post())).matches;
    expect(match.factors).toContainEqual(expect.objectContaining({ key: 'adoptions', theirs: '1' }));
  });

  it('say so when nothing fits, and name the group to ask', async () => {
    await changed(
      'item',
      await item({ title: 'Zwemles voor kleuters', summary: 'Het bad was te koud.', themes: [] }),
    );
    await t.worker.drain();
    const found = await matches(await post());
    expect(found).toMatchObject({ noGoodMatch: true, matches: [] });
    expect(found.groupSuggestions[0]).toMatchObject({
      group: { name: group['name'] },
      themes: [{ name: 'Mandaat' }],
    });
    expect(found.groupSuggestions[0].because).toContain('volmacht');
  });

  it('never hold what a region keeps to itself, a draft, or what was archived', async () => {
    for (const row of [
      { visibility: 'region' },
      { status: 'draft', published_at: null },
      { status: 'archived' },
    ])
      await changed('item', await item(row));
    await t.worker.drain();
    const id = await post();
    for (const as of [asker, colleague, coordinator]) expect((await matches(id, as)).matches).toEqual([]);
  });

  it('follow the item: published later it is found, archived it is gone', async () => {
    const id = await post();
    expect((await matches(id)).noGoodMatch).toBe(true);
    const answer = await item();
    await changed('item', answer);
    await t.worker.drain();
    expect((await matches(id)).matches).toHaveLength(1);
    await t.database.query(`update knowledge_item set status = 'archived' where id = $1`, [answer.id]);
    await changed('item', answer);
    await t.worker.drain();
    expect((await matches(id)).matches).toEqual([]);
  });
});

describe('an item that is being revised', () => {
  it('is matched by its published text, never by what is being written', async () => {
    const answer = await item();
    const revise = 'mutation ($id: ID!) { reviseItem(id: $id, version: 1) { version status } }';
    expect((await t.graphql(revise, { id: answer.id }, { as: colleague })).errors).toBeUndefined();
    await t.database.query(
      `update knowledge_item set title = 'Geheim', summary = 'Geheim', evidence_level = 'idea' where id = $1`,
      [answer.id],
    );
    await changed('item', answer);
    await t.worker.drain();
    const [match] = (await matches(await post())).matches;
    expect(match).toMatchObject({ item: { id: answer.id, title: answer['title'] } });
    expect(match.factors.find((factor: { key: string }) => factor.key === 'evidence')).toMatchObject({
      theirs: 'evaluated',
    });
    expect(
      (await t.graphql(SIMILAR, { input: { title: 'Geheim' } }, { as: asker })).data.similar.items,
    ).toEqual([]);
  });
});

describe('an anonymous question', () => {
  it('is matched without its region’s context, and its own region’s items give nothing away', async () => {
    const answer = await item();
    const own = await item({ region_id: ours.id });
    await changed('item', answer);
    await changed('item', own);
    await t.worker.drain();
    const id = await post(asker, { anonymous: true });
    const ids = async (as: Row) =>
      (await matches(id, as)).matches.map((match: { item: Row }) => match.item.id).sort();
    expect(await ids(asker)).toEqual([answer.id]);
    expect(await ids(colleague)).toEqual([answer.id, own.id].sort());
    const seen = JSON.stringify((await matches(id, colleague)).matches);
    expect(seen).not.toMatch(/140000|foundation|Vraagstreek|"scale"|"phase"/);
  });
});

describe('what people decide about a match', () => {
  let id: string;
  let match: { id: string; version: number };
  beforeEach(async () => {
    await changed('item', await item());
    await t.worker.drain();
    id = await post();
    [match] = (await matches(id)).matches;
  });
  const DISMISS =
    'mutation ($id: ID!, $version: Int!) { dismissMatch(id: $id, version: $version, reason: other_context) { version status dismissReason } }';

  it('shortlists, dismisses with a reason, and takes it back', async () => {
    const shortlist =
      'mutation ($id: ID!, $version: Int!) { shortlistMatch(id: $id, version: $version) { version status } }';
    const restore =
      'mutation ($id: ID!, $version: Int!) { restoreMatch(id: $id, version: $version) { version status dismissReason } }';
    const listed = await t.graphql(shortlist, match, { as: asker });
    expect(listed.data.shortlistMatch).toEqual({ version: 2, status: 'shortlisted' });
    expect((await t.graphql(DISMISS, { ...match, version: 2 }, { as: asker })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
    await t.graphql(restore, { ...match, version: 2 }, { as: asker });
    const dismissed = await t.graphql(DISMISS, { ...match, version: 3 }, { as: asker });
    expect(dismissed.data.dismissMatch).toEqual({
      version: 4,
      status: 'dismissed',
      dismissReason: 'other_context',
    });
    expect(await matches(id)).toMatchObject({ matches: [], noGoodMatch: true });
    expect((await matches(id, asker, true)).matches).toHaveLength(1);
    const back = await t.graphql(restore, { ...match, version: 4 }, { as: asker });
    expect(back.data.restoreMatch).toEqual({ version: 5, status: 'suggested', dismissReason: null });
  });

  it('outlives a new run', async () => {
    await t.graphql(DISMISS, match, { as: asker });
    await changed('request', { id });
    await t.worker.drain();
    expect((await matches(id)).matches).toEqual([]);
    expect((await matches(id, asker, true)).matches).toHaveLength(1);
  });

  it('is refused on a stale version, and to whoever did not ask', async () => {
    await t.graphql(DISMISS, match, { as: asker });
    const stale = await t.graphql(DISMISS, match, { as: asker });
    expect(stale).toMatchObject({ code: 'VERSION_CONFLICT', errors: [{ extensions: { version: 2 } }] });
    expect((await t.graphql(DISMISS, { ...match, version: 2 }, { as: colleague })).code).toBe('FORBIDDEN');
    expect((await t.graphql(DISMISS, match)).code).toBe('UNAUTHENTICATED');
    expect((await t.graphql(DISMISS, { id: t.uuid(), version: 1 }, { as: asker })).code).toBe('NOT_FOUND');
  });

  it('keeps useful or not apart, per person', async () => {
    const judge =
      'mutation ($id: ID!, $useful: Boolean!) { judgeMatch(id: $id, useful: $useful, reason: "past") { useful status } }';
    expect((await t.graphql(judge, { id: match.id, useful: true }, { as: asker })).data.judgeMatch).toEqual({
      useful: true,
      status: 'suggested',
    });
    await t.graphql(judge, { id: match.id, useful: false }, { as: asker });
    expect((await matches(id)).matches[0].useful).toBe(false);
    expect((await matches(id, colleague)).matches[0].useful).toBeNull();
  });
});

describe('the other way round', () => {
  it('shows a region which questions of others it could answer, until it did', async () => {
    const answer = await item();
    await changed('item', answer);
    await t.worker.drain();
    const id = await post();
    const query = '{ answerable { totalCount edges { node { confidence request { id } item { id } } } } }';
    const forThem = await t.graphql(query, {}, { as: colleague });
    expect(
      forThem.data.answerable.edges.map((edge: { node: { request: Row } }) => edge.node.request.id),
    ).toContain(id);
    expect((await t.graphql(query, {}, { as: asker })).data.answerable.edges).toEqual([]);
    await t.build.answer({ request_id: id, author_id: colleague.id, region_id: theirs.id });
    const after = await t.graphql(query, {}, { as: colleague });
    expect(
      after.data.answerable.edges.map((edge: { node: { request: Row } }) => edge.node.request.id),
    ).not.toContain(id);
  });

  it('tells what one region has for what another asks, but not what was asked anonymously', async () => {
    const answer = await item();
    await changed('item', answer);
    await t.worker.drain();
    const id = await post();
    const hidden = await post(asker, { anonymous: true });
    const query = `query ($asking: String!, $holding: String!) {
      matchesBetween(asking: $asking, holding: $holding, first: 50) { request { id } item { region { key } } } }`;
    const between = { asking: ours['key'], holding: theirs['key'] };
    for (const as of [asker, colleague, coordinator]) {
      const { data } = await t.graphql(query, between, { as });
      const asked = data.matchesBetween.map(({ request }: { request: Row }) => request.id);
      expect(asked).toContain(id);
      expect(asked).not.toContain(hidden);
    }
    const back = { asking: theirs['key'], holding: ours['key'] };
    expect((await t.graphql(query, back, { as: asker })).data.matchesBetween).toEqual([]);
  });

  it('shows the asker the best new match of each question, and the reader how an item fits', async () => {
    const answer = await item();
    await changed('item', answer);
    await t.worker.drain();
    const id = await post();
    const { data } = await t.graphql(
      '{ newMatches(first: 50) { request { id } item { id } } }',
      {},
      { as: asker },
    );
    expect(data.newMatches).toContainEqual({ request: { id }, item: { id: answer.id } });
    const fit =
      'query ($id: ID!) { item(id: $id) { fit { confidence request { title } } similar { item { id } } } }';
    expect((await t.graphql(fit, { id: answer.id }, { as: asker })).data.item.fit.request.title).toBe(TITLE);
    expect((await t.graphql(fit, { id: answer.id }, { as: colleague })).data.item.fit).toBeNull();
  });
});

describe('while a question is typed', () => {
  it('finds items and questions, and proposes themes, level and group', async () => {
    const answer = await item();
    await changed('item', answer);
    await t.worker.drain();
    const id = await post(colleague, { title: 'Welke volmacht heeft een VVT-organisatie in de wijk nodig?' });
    const { data } = await t.graphql(SIMILAR, { input: { title: TITLE } }, { as: asker });
    expect(data.similar.items[0]).toMatchObject({ item: { id: answer.id } });
    expect(data.similar.requests.map((found: { request: Row }) => found.request.id)).toContain(id);
    expect(data.similar.themes[0]).toMatchObject({
      theme: { name: 'Mandaat' },
      because: expect.arrayContaining(['volmacht']),
    });
    expect(data.similar.scope).toEqual({ scope: 'neighbourhood', because: ['wijk'] });
    expect(data.similar.groups[0].group.name).toBe(group['name']);
  });

  it('answers nothing to nothing, and nothing to a visitor', async () => {
    const { data } = await t.graphql(SIMILAR, { input: { title: ' ' } }, { as: asker });
    expect(data.similar).toEqual({ items: [], requests: [], themes: [], scope: null, groups: [] });
    expect((await t.graphql(SIMILAR, { input: { title: 'x' } })).code).toBe('UNAUTHENTICATED');
  });
});
