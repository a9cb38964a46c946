import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { SearchIndexService } from './search-index.service.js';

let t: World;
let index: SearchIndexService;
beforeAll(async () => {
  t = await testWorld();
  index = t.app.get(SearchIndexService);
});
afterAll(() => t.close());
const made: ['items' | 'requests', string][] = [];
beforeEach(async () => {
  await t.database.query('delete from knowledge_request; delete from knowledge_item');
  for (const [collection, id] of made.splice(0)) await index.refresh(collection, id);
});

const LIST = `query ($filter: RegionFilter, $order: RegionOrder, $first: Int, $after: String) {
  regions(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { key asked offered } } } }`;
type Listed = { key: string; asked: number | null; offered: number };
const list = async (as: Row | null, variables: Record<string, unknown> = {}): Promise<Listed[]> =>
  (await t.ok(as, LIST, { first: 100, ...variables })).edges.map(({ node }: { node: Listed }) => node);
const countsOf = async (as: Row | null, region: Row) => {
  const { asked, offered } = (await list(as)).find(({ key }) => key === region['key'])!;
  return [asked, offered];
};
const asks = async (row: Record<string, unknown> = {}) => {
  const { id } = await t.build.request({ region_id: t.region.id, ...row });
  made.push(['requests', id]);
  await index.refresh('requests', id);
};
const offers = async (row: Record<string, unknown> = {}) => {
  const { id } = await t.build.item({ region_id: t.region.id, visibility: 'network', ...row });
  made.push(['items', id]);
  await index.refresh('items', id);
};

describe('what a region asks and offers', () => {
  it('is counted as the lists of questions and items count it', async () => {
    await asks();
    await asks({ status: 'in_progress' });
    await asks({ status: 'resolved' });
    await offers();
    expect(await countsOf(t.outsider, t.region)).toEqual([2, 1]);
    const found = `query ($key: String!) {
      searchRequests(filter: { region: [$key], status: [open, routed, in_progress] }) { totalCount } }`;
    expect((await t.ok(t.outsider, found, { key: t.region['key'] })).totalCount).toBe(2);
  });

  it('leaves out for everybody what it asked anonymously', async () => {
    await asks({ anonymous: true });
    for (const as of [t.outsider, t.peer, t.coordinator, t.facilitator])
      expect(await countsOf(as, t.region)).toEqual([0, 0]);
  });

  it('counts what a region keeps to itself for its own people and coordinators only', async () => {
    await asks({ visibility: 'region' });
    await offers({ visibility: 'region' });
    for (const as of [t.outsider, t.peer, t.expert]) expect(await countsOf(as, t.region)).toEqual([0, 0]);
    for (const as of [t.facilitator, t.participant, t.coordinator])
      expect(await countsOf(as, t.region)).toEqual([1, 1]);
  });

  it('is to a visitor what is public, and no questions', async () => {
    await asks();
    await offers();
    await offers({ visibility: 'public' });
    expect(await countsOf(null, t.region)).toEqual([null, 1]);
    const [byGap, byName] = [await list(null, { order: 'gap' }), await list(null, { order: 'name' })];
    expect(byGap).toEqual(byName);
  });
});

describe('the list of regions', () => {
  const keys = async (as: Row | null, variables: Record<string, unknown>) =>
    (await list(as, variables)).map(({ key }) => key);
  const name = (region: Row) => String(region['name']);

  it('is narrowed by name or municipality, phase, size and theme', async () => {
    const small = await t.build.region({
      inhabitants: 40_000,
      phase: 'embedding',
      municipalities: ['Oud Zevenaar'],
    });
    expect(await keys(null, { filter: { query: 'zevenaar' } })).toEqual([small['key']]);
    expect(await keys(null, { filter: { query: name(t.region) } })).toContain(t.region['key']);
    expect(await keys(null, { filter: { query: '%' } })).toEqual([]);
    expect(await keys(null, { filter: { phase: 'embedding' } })).toEqual([small['key']]);
    expect(await keys(null, { filter: { size: 'small' } })).toEqual([small['key']]);
    expect((await keys(null, { filter: { size: 'medium' } })).sort()).toEqual(
      [t.region['key'], t.elsewhere['key']].sort(),
    );
    await asks({ themes: [t.theme.id] });
    await offers({ themes: [t.theme.id], region_id: t.elsewhere.id, visibility: 'public' });
    const theme = { filter: { theme: t.theme['key'] } };
    expect((await keys(t.outsider, theme)).sort()).toEqual([t.region['key'], t.elsewhere['key']].sort());
    expect(await keys(null, theme)).toEqual([t.elsewhere['key']]);
  });

  it('has the largest gap first, a page at a time', async () => {
    await asks();
    await asks();
    await offers({ region_id: t.elsewhere.id });
    const page = await t.ok(t.outsider, LIST, { order: 'gap', first: 1 });
    expect(page.edges[0].node).toMatchObject({ key: t.region['key'], asked: 2 });
    const rest = await list(t.outsider, { order: 'gap', after: page.pageInfo.endCursor });
    expect(rest.map(({ key }) => key)).not.toContain(t.region['key']);
    expect(rest.at(-1)).toMatchObject({ key: t.elsewhere['key'], offered: 1 });
    expect(rest.length + 1).toBe(page.totalCount);
  });

  it('takes as many SQL statements for a hundred regions as for ten', async () => {
    for (let i = 0; i < 100; i++) await t.build.region();
    const query = `query ($first: Int!) { regions(order: gap, first: $first) { totalCount edges { node { key asked offered
      parties { id } missingParties { kind } neighbourhoods { id } grants { id } people { id } plan { goals { id } bottlenecks { id } } } } } }`;
    const statements = async (first: number) => {
      let count = 0;
      const { logger } = t.database;
      t.database.logger = { ...logger, logQuery: () => void count++ } as typeof logger;
      await t.ok(t.outsider, query, { first });
      t.database.logger = logger;
      return count;
    };
    await t.ok(t.outsider, query, { first: 1 });
    const few = await statements(10);
    expect(await statements(100)).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });

  it('has a map of those that have a place', async () => {
    const placed = await t.build.region({ tile_column: 3, tile_row: 2 });
    expect(await t.ok(null, '{ regionMap { key tile { column row } } }')).toEqual([
      { key: placed['key'], tile: { column: 3, row: 2 } },
    ]);
  });
});
