import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROFILE } from '@samenwijs/matching';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { SearchIndexService, SearchLogService } from '../search/index.js';

let w: World;
afterAll(() => w.close());

const ABOUT = 'Nachtzorg regelen door de wijkverpleging';
// Words weigh by how rare they are: that takes other items to compare with.
const OTHERS = [
  'Zwemles voor kleuters in het koude bad',
  'Samen koken in het buurthuis',
  'Bloedprikken aan huis',
  'Een spreekuur over slapen',
  'Medicatie ophalen bij de apotheek',
  'Een beweeggroep met de fysiotherapeut',
  'Voorlezen in de wachtkamer',
  'Vervoer naar de dagopvang',
  'Stoppen met roken in een groep',
  'Laaggeletterdheid herkennen aan de balie',
];
let answer: Row;
let second: Row;

beforeAll(async () => {
  w = await testWorld();
  const item = (title: string, summary = '') =>
    w.build.item({ title, summary, region_id: w.elsewhere.id, themes: [w.theme.id] });
  answer = await item(
    ABOUT,
    'De wijkverpleging deelt de nachtzorg met drie organisaties: zo regelen wij nachtzorg.',
  );
  second = await item(
    'Nachtzorg en wijkverpleging vanuit het verpleeghuis',
    'Een team vanuit het verpleeghuis rijdt in het donker.',
  );
  for (const title of OTHERS) await item(title);
  await w.app.get(SearchIndexService).refresh('items', ...(await ids('knowledge_item')));
});
beforeEach(() =>
  w.database.query('delete from search_log; delete from profile_comparison; delete from knowledge_request'),
);

const ids = async (table: string): Promise<string[]> =>
  (await w.database.query<Row[]>(`select id from ${table}`)).map(({ id }) => id);

async function ask(row: Record<string, unknown> = {}): Promise<string> {
  const { id } = await w.build.request({
    title: 'Hoe regelen wij nachtzorg door de wijkverpleging?',
    region_id: w.region.id,
    asker_id: w.facilitator.id,
    themes: [w.theme.id],
    ...row,
  });
  await w.database.query(`insert into outbox (entity, entity_id, version) values ('request', $1, 1)`, [id]);
  await w.worker.drain();
  return id;
}
const matchOf = async (request: string, item: Row): Promise<Row & { version: number }> =>
  (
    await w.database.query('select id, version from match where request_id = $1 and item_id = $2', [
      request,
      item.id,
    ])
  )[0];

const DEEDS = {
  shortlist:
    'mutation ($id: ID!, $version: Int!) { shortlistMatch(id: $id, version: $version) { id version } }',
  contact: 'mutation ($id: ID!, $version: Int!) { contactMatch(id: $id, version: $version) { id version } }',
  restore: 'mutation ($id: ID!, $version: Int!) { restoreMatch(id: $id, version: $version) { id version } }',
  dismiss: `mutation ($id: ID!, $version: Int!) { dismissMatch(id: $id, version: $version, reason: other_context, note: "geheim") { id version } }`,
};
const judge = (id: string, useful: boolean, as: Row = w.facilitator) =>
  w.ok(
    as,
    'mutation ($id: ID!, $useful: Boolean!) { judgeMatch(id: $id, useful: $useful, reason: "geheim") { id } }',
    {
      id,
      useful,
    },
  );
const act = async (deed: keyof typeof DEEDS, match: Row & { version: number }) =>
  Object.assign(match, await w.ok(w.facilitator, DEEDS[deed], { id: match.id, version: match.version }));
const log = (): Promise<Row[]> => w.database.query('select * from match_event order by id');

const QUALITY = `query ($profile: String) { matchQuality(profile: $profile) {
  total { questions strong good judged right precision }
  profiles { profile questions strong good judged right precision reciprocalRank }
  themes { key questions good judged right precision } ranks { rank shown kept refused }
  calibration { confidence stated judged right precision }
  poorest { request { id title } confidence found dismissed }
  search { searches empty emptySearches { query collection times } } } }`;
const quality = (as: Row = w.coordinator, profile: string | null = null) => w.ok(as, QUALITY, { profile });

describe('the log of matching', () => {
  it('keeps what is done with a match: where it stood and how sure it was, not who did it and no text', async () => {
    const match = await matchOf(await ask(), answer);
    for (const deed of ['shortlist', 'restore', 'dismiss', 'restore', 'shortlist', 'contact'] as const)
      await act(deed, match);
    await judge(match.id, true);
    const events = await log();
    expect(events.map(({ kind }) => kind)).toEqual([
      'shortlisted',
      'restored',
      'dismissed',
      'restored',
      'shortlisted',
      'contacted',
      'useful',
    ]);
    expect(events[2]).toMatchObject({ reason: 'other_context', rank: 1, profile_version: PROFILE.version });
    expect(events[0]!['confidence']).toMatch(/strong|possible|resembles/);
    const kept = JSON.stringify(events);
    for (const never of ['geheim', 'nachtzorg', w.facilitator.id, w.region.id])
      expect(kept).not.toContain(never);
  });

  it('writes nothing of what was refused', async () => {
    const match = await matchOf(await ask(), answer);
    expect(await w.refusal(w.facilitator, DEEDS.contact, { ...match })).toBe('ILLEGAL_TRANSITION');
    expect(await w.refusal(w.facilitator, DEEDS.shortlist, { ...match, version: 9 })).toBe(
      'VERSION_CONFLICT',
    );
    expect(await w.refusal(w.peer, DEEDS.shortlist, { ...match })).toBe('FORBIDDEN');
    expect(await log()).toEqual([]);
  });

  it('writes what a run shows, once as long as it stays the same', async () => {
    const id = await ask();
    const findings = () => w.database.query('select item_ids from match_finding where request_id = $1', [id]);
    expect((await findings())[0].item_ids[0]).toBe(answer.id);
    await w.database.query(`insert into outbox (entity, entity_id, version) values ('request', $1, 1)`, [id]);
    await w.worker.drain();
    expect(await findings()).toHaveLength(1);
  });
});

describe('the quality of matching', () => {
  it('is for coordinators and administrators', async () => {
    for (const as of [w.facilitator, w.participant, w.expert])
      expect(await w.refusal(as, QUALITY)).toBe('FORBIDDEN');
    expect(await w.refusal(null, QUALITY)).toBe('UNAUTHENTICATED');
    expect(await quality(w.admin)).toMatchObject({ total: { questions: 0, judged: 0, precision: null } });
  });

  it('counts what people did, once per match, by what they did last', async () => {
    for (let i = 0; i < 5; i++) {
      const match = await matchOf(await ask(), answer);
      await act('dismiss', match);
      if (i < 4) await act('shortlist', await act('restore', match));
    }
    const found = await quality();
    expect(found.total).toMatchObject({ questions: 5, judged: 5, right: 4, precision: 0.8 });
    expect(found.profiles).toMatchObject([
      { profile: PROFILE.version, judged: 5, right: 4, reciprocalRank: null },
    ]);
    expect(found.themes).toMatchObject([{ key: w.theme['key'], questions: 5, judged: 5, precision: 0.8 }]);
    expect(found.ranks[0]).toEqual({ rank: 1, shown: 5, kept: 4, refused: 1 });
    expect(found.calibration.reduce((sum: number, { judged }: { judged: number }) => sum + judged, 0)).toBe(
      5,
    );
    expect(found.calibration[0]).toMatchObject({ confidence: 'strong', stated: PROFILE.confidence.strong });
    expect(found.poorest).toMatchObject([{ dismissed: 1 }]);
    expect((await quality(w.coordinator, 'rec-0')).total).toMatchObject({ questions: 0, judged: 0 });
  });

  it('says no share of fewer than five judgements, and not what one person thought', async () => {
    const request = await ask();
    const before = await quality();
    await judge((await matchOf(request, answer)).id, false);
    const { total, poorest, themes } = await quality();
    expect(total).toMatchObject({ judged: 1, right: 0, precision: null });
    expect(themes[0].precision).toBeNull();
    expect(poorest).toEqual(before.poorest);
  });

  it('takes the majority of those who judged, and no side when they differ', async () => {
    const { id } = await matchOf(await ask(), answer);
    await judge(id, true);
    expect((await quality()).total).toMatchObject({ judged: 1, right: 1 });
    await judge(id, false, w.coordinator);
    expect((await quality()).total).toMatchObject({ judged: 0 });
  });

  it('never counts or names what the viewer may not read', async () => {
    const own = await ask({ visibility: 'region', title: 'De reiger' });
    expect((await quality()).total.questions).toBe(1);
    expect((await quality()).poorest).toMatchObject([{ request: { id: own } }]);
    const seen = await quality(w.admin);
    expect(seen.total.questions).toBe(0);
    expect(seen.themes).toEqual([]);
    expect(seen.poorest).toEqual([]);
  });

  it('knows no region, so that an anonymous question stays anonymous', async () => {
    const id = await ask({ anonymous: true, title: 'De uil' });
    const { poorest } = await w.ok(
      w.coordinator,
      '{ matchQuality { poorest { request { id region { id } asker { id } } } } }',
    );
    expect(poorest).toEqual([{ request: { id, region: null, asker: null } }]);
  });
});

describe('what is searched', () => {
  const note = (query: string, as: Row | null = null, collection = 'items') =>
    w.graphql(
      'mutation ($query: String!, $collection: SearchCollection!) { noteSearch(query: $query, collection: $collection) }',
      { query, collection },
      { as },
    );
  const kept = (): Promise<Row[]> => w.database.query('select * from search_log order by query, audience');

  it('is counted per day and kind of reader, without who it was', async () => {
    for (const as of [null, null, w.participant]) await note('  Nachtzórg ', as);
    await note('zeppelin', w.participant, 'requests');
    expect(await kept()).toMatchObject([
      { query: 'nachtzorg', audience: 'participant', times: 1, results: 2 },
      // To a visitor nothing is found of what the network keeps.
      { query: 'nachtzorg', audience: 'visitor', times: 2, results: 0 },
      { query: 'zeppelin', audience: 'participant', collection: 'requests', results: 0 },
    ]);
    expect(Object.keys((await kept())[0]!).sort()).toEqual([
      'audience',
      'collection',
      'day',
      'query',
      'results',
      'times',
    ]);
    const { search } = await quality();
    expect(search).toMatchObject({ searches: 4, empty: 3 });
    expect(search.emptySearches).toEqual([{ query: 'zeppelin', collection: 'requests', times: 1 }]);
  });

  it.each([
    'jan@voorbeeld.nl',
    '06-12 34 56 78',
    'burgerservicenummer 123456782',
    '1-2-1950 geboren',
    '1234 AB 5',
    'w'.repeat(81),
    'de',
  ])('is not kept when it may be about a person: %s', async (query) => {
    expect((await note(query)).data.noteSearch).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('is not kept when it is the name of somebody, and does not tell so', async () => {
    await w.build.user({ name: 'Loïs van der Knaap' });
    for (const query of ['Knaap', 'lois van der knaap', 'wat vindt Loïs van der Knaap'])
      expect((await note(query)).data.noteSearch).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('of questions is for who signed in, and never counts what a region keeps to itself', async () => {
    expect((await note('zwaluw', null, 'requests')).code).toBe('UNAUTHENTICATED');
    const own = await w.build.request({ title: 'De zwaluw', region_id: w.region.id, visibility: 'region' });
    await w.app.get(SearchIndexService).refresh('requests', own.id);
    await note('zwaluw', w.facilitator, 'requests');
    expect(await kept()).toMatchObject([{ query: 'zwaluw', results: 0 }]);
  });

  it('goes after ninety days', async () => {
    await note('nachtzorg');
    await note('avondzorg');
    await w.database.query(`update search_log set day = current_date - 91 where query = 'avondzorg'`);
    await w.app.get(SearchLogService).forget();
    expect(await kept()).toMatchObject([{ query: 'nachtzorg' }]);
  });
});

describe('comparing two profiles', () => {
  const PROFILES = `{ profiles { id name status comparison { status done questions base { name }
    result { base { ndcg10 reciprocalRank recall10 refusedOnTop } other { ndcg10 reciprocalRank recall10 refusedOnTop } better worse } } } }`;
  const COMPARE = `mutation ($baseId: ID!, $otherId: ID!) { compareProfiles(baseId: $baseId, otherId: $otherId) { id status questions result { better } } }`;
  const DRAFT = `mutation ($input: ProfileDraftInput!) { draftProfile(input: $input) { id } }`;

  it('ranks anew what was judged, in the worker, and stores no match', async () => {
    const request = await ask();
    await act('shortlist', await matchOf(request, second));
    await act('dismiss', await matchOf(request, answer));
    const [base] = await w.ok(w.coordinator, PROFILES);
    // With hardly any say for the title's words and all for likeness, the order may change; the figures must be of it.
    const other = await w.ok(w.coordinator, DRAFT, {
      input: { fromId: base.id, note: '', numbers: [{ key: 'confidence.resembles', value: 0.13 }] },
    });
    const before = await w.database.query('select * from match order by id');
    expect(await w.refusal(w.facilitator, COMPARE, { baseId: base.id, otherId: other.id })).toBe('FORBIDDEN');
    expect(await w.refusal(w.coordinator, COMPARE, { baseId: base.id, otherId: base.id })).toBe(
      'INVALID_INPUT',
    );
    expect(await w.refusal(w.coordinator, COMPARE, { baseId: base.id, otherId: w.uuid() })).toBe('NOT_FOUND');
    const started = await w.ok(w.coordinator, COMPARE, { baseId: base.id, otherId: other.id });
    expect(started).toMatchObject({ status: 'waiting', questions: 1, result: null });
    await w.worker.drain();
    const shown = (await w.ok(w.coordinator, PROFILES)).find(({ id }: Row) => id === other.id).comparison;
    expect(shown).toMatchObject({ status: 'done', done: 1, questions: 1, base: { name: PROFILE.version } });
    // Of the two judged ones the dismissed one stands first, so the kept one counts half and the top holds one refused.
    expect(shown.result.base).toMatchObject({ reciprocalRank: 0.5, recall10: 1, refusedOnTop: 1 });
    expect(shown.result.base.ndcg10).toBeCloseTo(1 / Math.log2(3));
    expect(await w.database.query('select * from match order by id')).toEqual(before);
  });

  it('leaves out what a region keeps to itself, and says so when there is nothing to compare', async () => {
    const request = await ask({ visibility: 'region' });
    await act('shortlist', await matchOf(request, answer));
    const [base] = await w.ok(w.coordinator, PROFILES);
    const other = await w.ok(w.coordinator, DRAFT, { input: { fromId: base.id, note: '', numbers: [] } });
    await w.ok(w.coordinator, COMPARE, { baseId: base.id, otherId: other.id });
    await w.worker.drain();
    const { comparison } = (await w.ok(w.coordinator, PROFILES)).find(({ id }: Row) => id === other.id);
    expect(comparison).toMatchObject({ status: 'done', questions: 0, result: { better: 0, worse: 0 } });
  });
});
