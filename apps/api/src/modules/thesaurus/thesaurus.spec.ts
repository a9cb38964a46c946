import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { statementsOf } from '../../testing/statements.js';
import { SearchIndexService } from '../search/index.js';
import { until } from '../../testing/until.js';
import { type Row, testWorld, type World } from '../../testing/world.js';

let w: World;
beforeAll(async () => void (w = await testWorld()));
afterAll(() => w.close());

const CONCEPT = `id version preferred abbreviations professional lay misspelt retiredAt changedBy { id } theme { id }`;
const SAVE = `mutation ($input: ConceptInput!) { saveConcept(input: $input) { ${CONCEPT} } }`;
const move = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${CONCEPT} } }`;
const LIST = `query ($filter: ConceptFilter, $first: Int, $after: String) {
  concepts(filter: $filter, first: $first, after: $after) { totalCount edges { node { id preferred } } pageInfo { hasNextPage endCursor } } }`;
const IN = 'query ($text: String!) { conceptsIn(text: $text) { words concept { id } } }';

const none = { abbreviations: [], professional: [], lay: [], misspelt: [] };
const input = (more: Record<string, unknown>) => ({ ...none, key: w.uuid(), themeId: w.theme.id, ...more });
const save = (more: Record<string, unknown>, as: Row = w.coordinator) =>
  w.ok(as, SAVE, { input: input(more) });
const refusal = async (more: Record<string, unknown>) => {
  const { errors } = await w.graphql(SAVE, { input: input(more) }, { as: w.coordinator });
  return errors?.[0]?.extensions as Record<string, unknown>;
};
const actionsOf = async (id: string) =>
  (await w.database.query('select action from audit_event where entity_id = $1 order by id', [id])).map(
    ({ action }: { action: string }) => action,
  );

describe('the thesaurus', () => {
  test('is for coordinators', async () => {
    const { id } = await save({ preferred: 'bloemschikken' });
    for (const as of [w.facilitator, w.participant, w.expert, w.admin]) {
      expect(await w.refusal(as, SAVE, { input: input({ preferred: 'stiekem' }) })).toBe('FORBIDDEN');
      expect(await w.refusal(as, move('retireConcept'), { id, version: 1 })).toBe('FORBIDDEN');
      expect(await w.refusal(as, move('restoreConcept'), { id, version: 1 })).toBe('FORBIDDEN');
      expect(await w.refusal(as, LIST)).toBe('FORBIDDEN');
      expect(await w.refusal(as, IN, { text: 'bloemschikken' })).toBe('FORBIDDEN');
      expect(await w.refusal(as, `{ concept(id: "${id}") { id } }`)).toBe('FORBIDDEN');
    }
    expect(await w.refusal(null, LIST)).toBe('UNAUTHENTICATED');
  });

  test('gets a concept, tidied, once, with who wrote it', async () => {
    const sent = input({
      preferred: '  paardencoach ',
      lay: ['hulp  van een paard', ' '],
      abbreviations: ['PC'],
    });
    const made = await w.ok(w.coordinator, SAVE, { input: sent });
    expect(made).toMatchObject({
      version: 1,
      preferred: 'paardencoach',
      lay: ['hulp van een paard'],
      abbreviations: ['PC'],
      changedBy: { id: w.coordinator.id },
      theme: { id: w.theme.id },
    });
    expect(await w.ok(w.coordinator, SAVE, { input: sent })).toEqual(made);
    expect(await actionsOf(made.id)).toEqual(['add_concept']);
    const [change] = await w.database.query(
      `select entity from outbox where entity_id = $1 order by id desc limit 1`,
      [w.theme.id],
    );
    expect(change).toEqual({ entity: 'theme' });
  });

  test('edits, moves, retires and restores: each with its version, and none lost', async () => {
    const key = w.uuid();
    await save({ key, preferred: 'ezelcoach' });
    const theme = await w.build.theme();
    const moved = await save({
      key,
      version: 1,
      preferred: 'ezelcoach',
      lay: ['hulp van een ezel'],
      themeId: theme.id,
    });
    expect(moved).toMatchObject({ version: 2, theme: { id: theme.id }, lay: ['hulp van een ezel'] });
    expect((await refusal({ key, version: 1, preferred: 'te laat' }))?.['code']).toBe('VERSION_CONFLICT');
    expect((await refusal({ key, preferred: 'zonder versie' }))?.['code']).toBe('VERSION_CONFLICT');
    const on = { id: key, version: 2 };
    expect(await w.refusal(w.coordinator, move('restoreConcept'), on)).toBe('ILLEGAL_TRANSITION');
    expect(await w.refusal(w.coordinator, move('retireConcept'), { ...on, version: 1 })).toBe(
      'VERSION_CONFLICT',
    );
    expect(await w.refusal(w.coordinator, move('retireConcept'), { ...on, id: w.uuid() })).toBe('NOT_FOUND');
    const retired = await w.ok(w.coordinator, move('retireConcept'), on);
    expect(retired).toMatchObject({ version: 3, retiredAt: expect.any(String) });
    const found = async (filter: object) => (await w.ok(w.coordinator, LIST, { filter })).totalCount;
    expect([await found({ text: 'ezelcoach' }), await found({ text: 'ezelcoach', retired: true })]).toEqual([
      0, 1,
    ]);
    expect((await refusal({ key, version: 3, preferred: 'ezelcoach' }))?.['code']).toBe('ILLEGAL_TRANSITION');
    await w.ok(w.coordinator, move('restoreConcept'), { id: key, version: 3 });
    expect(await found({ text: 'een EZEL', themeId: theme.id })).toBe(1);
    expect(await actionsOf(key)).toEqual([
      'add_concept',
      'move_concept',
      'retire_concept',
      'restore_concept',
    ]);
  });

  test('refuses a name that would harm, and says which and why', async () => {
    const { id } = await save({ preferred: 'kippenconsulent', abbreviations: ['KCO'] });
    const refused = { code: 'CONCEPT_FORM_REFUSED' };
    expect(await refusal({ preferred: 'mensen' })).toMatchObject({
      ...refused,
      reason: 'general',
      form: 'mensen',
    });
    expect(await refusal({ preferred: 'haan', lay: ['kraai', 'KRAAI!'] })).toMatchObject({
      ...refused,
      reason: 'twice',
      form: 'KRAAI!',
    });
    expect(await refusal({ preferred: '—' })).toMatchObject({ ...refused, reason: 'empty' });
    expect(await refusal({ preferred: 'haan', lay: ['x'.repeat(81)] })).toMatchObject({
      ...refused,
      reason: 'long',
    });
    const lots = Array.from({ length: 40 }, (_, i) => `haan nummer ${i}`);
    expect(await refusal({ preferred: 'haan', lay: lots })).toMatchObject({
      ...refused,
      reason: 'many',
      max: 40,
    });
    expect(await refusal({ preferred: 'hanenraad', misspelt: ['Kippenconsulent'] })).toMatchObject({
      ...refused,
      reason: 'taken',
      final: false,
      concepts: [{ id, preferred: 'kippenconsulent' }],
    });
    await save({ preferred: 'kleine concurrent', abbreviations: ['KCO'], sharing: true });
    expect(await refusal({ preferred: 'derde', abbreviations: ['kco'], sharing: true })).toMatchObject({
      ...refused,
      reason: 'taken',
      final: true,
    });
    expect((await refusal({ preferred: 'haan', themeId: w.uuid() }))?.['code']).toBe('INVALID_INPUT');
  });

  test('two coordinators cannot give one name to two concepts in the same moment', async () => {
    const both = await Promise.all(
      ['eerste', 'tweede'].map((preferred) =>
        w.graphql(SAVE, { input: input({ preferred, lay: ['gelijktijdigheid'] }) }, { as: w.coordinator }),
      ),
    );
    expect(both.map(({ code }) => code).sort()).toEqual(['CONCEPT_FORM_REFUSED', undefined].sort());
  });

  test('lists by theme and name, a page at a time', async () => {
    const theme = await w.build.theme();
    for (const preferred of ['Zwaan', 'aap', 'beer'])
      await w.build.concept({ theme_id: theme.id, preferred });
    const filter = { themeId: theme.id };
    const first = await w.ok(w.coordinator, LIST, { filter, first: 2 });
    expect(first.edges.map(({ node }: Row & { node: Row }) => node['preferred'])).toEqual(['aap', 'beer']);
    const next = await w.ok(w.coordinator, LIST, { filter, first: 2, after: first.pageInfo.endCursor });
    expect(next.edges.map(({ node }: Row & { node: Row }) => node['preferred'])).toEqual(['Zwaan']);
    expect(await w.refusal(w.coordinator, LIST, { first: 101 })).toBe('INVALID_INPUT');
  });

  test('takes as many SQL statements for ten concepts as for two', async () => {
    // Rows, so that no index is being renewed meanwhile.
    for (let i = 0; i < 10; i++)
      await w.build.concept({ preferred: `telwoord ${i}`, changed_by_id: (await w.build.user()).id });
    const query = `query ($first: Int!) { concepts(first: $first, filter: { text: "telwoord" }) {
      edges { node { itemCount questionCount theme { name } changedBy { name } } } } }`;
    const statements = async (first: number) =>
      (await statementsOf(w.app.get(DataSource), () => w.ok(w.coordinator, query, { first }))).length;
    await statements(2);
    expect(await statements(10)).toBe(await statements(2));
  });

  test('says which concepts a sentence names, as soon as they are there', async () => {
    const text = 'Wij zoeken een geitenfluisteraar voor de wijk.';
    expect(await w.ok(w.coordinator, IN, { text })).toEqual([]);
    const { id, version } = await save({ preferred: 'geitenbegeleider', lay: ['geitenfluisteraar'] });
    expect(await w.ok(w.coordinator, IN, { text })).toEqual([
      { words: 'geitenfluisteraar', concept: { id } },
    ]);
    await w.ok(w.coordinator, move('retireConcept'), { id, version });
    expect(await w.ok(w.coordinator, IN, { text })).toEqual([]);
  });

  test('an item is found by a name that was just added, and counted; what only its region reads is not', async () => {
    const about = { title: 'Met konijnen naar het verpleeghuis', region_id: w.region.id };
    const items = [
      await w.build.item({ ...about, visibility: 'network' }),
      await w.build.item({ ...about, visibility: 'region' }),
    ];
    // Rows of a builder announce nothing.
    await w.app.get(SearchIndexService).refresh('items', ...items.map((item) => item.id));
    const { id, version } = await save({ preferred: 'konijnen' });
    const search = () => w.ok(w.peer, '{ searchItems(query: "langoorbezoek") { totalCount } }');
    const soon = async (read: () => Promise<unknown>, wanted: unknown) => {
      await until(async () => JSON.stringify(await read()) === JSON.stringify(wanted));
      expect(await read()).toEqual(wanted);
    };
    await soon(search, { totalCount: 0 });
    await save({ key: id, version, preferred: 'konijnen', lay: ['langoorbezoek'] });
    await soon(search, { totalCount: 1 });
    expect(await w.ok(w.coordinator, `{ concept(id: "${id}") { itemCount questionCount } }`)).toEqual({
      itemCount: 1,
      questionCount: 0,
    });
  });
});
