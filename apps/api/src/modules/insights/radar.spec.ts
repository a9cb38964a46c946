import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNANSWERED } from '@samenwijs/domain';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { SearchIndexService } from '../search/index.js';
import { csv } from './csv.js';

let w: World;
let regions: Row[];
let themes: Row[];

const RADAR = `query ($regions: [String!], $themes: [String!], $order: RadarOrder, $first: Int, $offset: Int) {
  radar(regions: $regions, themes: $themes, order: $order, first: $first, offset: $offset) {
    total { asked offered gap } elsewhere { asked offered gap } columnCount
    regions { key name fictitious asked offered gap } columns { key asked offered gap }
    themes { key name asked offered gap cells { asked offered gap } elsewhere { asked offered gap } asks offers }
  }
}`;
type Count = { asked: number; offered: number; gap: number };
type Theme = Count & { key: string; cells: Count[]; elsewhere: Count; asks: number[]; offers: number[] };
type Radar = {
  total: Count;
  elsewhere: Count;
  columnCount: number;
  regions: (Count & { key: string; name: string })[];
  columns: (Count & { key: string })[];
  themes: Theme[];
};
const radar = (variables = {}, as = w.coordinator): Promise<Radar> => w.ok(as, RADAR, variables);

/** As long as the lists that a cell leads to. */
async function lists(filter: Record<string, string[]>): Promise<Count> {
  const asked = await w.ok(
    w.coordinator,
    `query ($filter: RequestSearchFilter) { searchRequests(filter: $filter, first: 1) { totalCount } }`,
    { filter: { ...filter, status: UNANSWERED } },
  );
  const offered = await w.ok(
    w.coordinator,
    `query ($filter: ItemSearchFilter) { searchItems(filter: $filter, first: 1) { totalCount } }`,
    { filter },
  );
  return {
    asked: asked.totalCount,
    offered: offered.totalCount,
    gap: asked.totalCount - offered.totalCount,
  };
}
const numbers = ({ asked, offered, gap }: Count): Count => ({ asked, offered, gap });
const keyOf = (row: Row) => row['key'] as string;

/** A series that looks random and is the same in every run. */
const dice = (
  (seed) => (sides: number) =>
    (seed = (seed * 48_271) % 2_147_483_647) % sides
)(20_261_122);
const one = <T>(of: readonly T[]): T => of[dice(of.length)]!;

beforeAll(async () => {
  w = await testWorld();
  const index = w.app.get(SearchIndexService);
  regions = [w.region, w.elsewhere];
  for (let i = 0; i < 8; i++) regions.push(await w.build.region());
  themes = [w.theme, ...(await Promise.all([1, 2, 3].map(() => w.build.theme())))];
  const asker = w.facilitator.id;
  const some = () => themes.filter(() => dice(3) === 0).map(({ id }) => id);
  for (let i = 0; i < 80; i++) {
    const shared = {
      region_id: dice(8) ? one(regions.slice(0, 8)).id : null,
      visibility: one(['public', 'network', 'region']),
      themes: some(),
    };
    if (!shared.region_id && shared.visibility === 'region') shared.visibility = 'network';
    const item = await w.build.item({ ...shared, status: one(['published', 'published', 'draft']) });
    await index.refresh('items', item.id);
    const request = await w.build.request({
      ...shared,
      visibility: shared.visibility === 'region' ? 'region' : 'network',
      asker_id: asker,
      anonymous: !!shared.region_id && dice(3) === 0,
      status: one([...UNANSWERED, 'answered', 'resolved', 'withdrawn', 'draft']),
    });
    await index.refresh('requests', request.id);
  }
}, 60_000);
afterAll(() => w.close());

describe('the radar', () => {
  it('is equal to the lists behind every number', async () => {
    const { themes: rows, columns, total } = await radar({ first: 100 });
    expect(columns).toHaveLength(regions.length);
    expect(numbers(total)).toEqual(await lists({}));
    for (const column of columns) expect(numbers(column)).toEqual(await lists({ region: [column.key] }));
    for (const row of rows) {
      expect(numbers(row)).toEqual(await lists({ theme: [row.key] }));
      for (const [i, { key }] of columns.entries())
        expect(row.cells[i]).toEqual(await lists({ theme: [row.key], region: [key] }));
    }
    expect(rows.some(({ cells }) => cells.some(({ asked }) => asked > 0))).toBe(true);
  });

  it('adds up, with what is of no region that may be named', async () => {
    const { themes: rows, columns, total, elsewhere } = await radar({ first: 100 });
    const sum = (counts: Count[], what: 'asked' | 'offered') =>
      counts.reduce((all, count) => all + count[what], 0);
    for (const what of ['asked', 'offered'] as const) {
      expect(sum([...columns, elsewhere], what)).toBe(total[what]);
      for (const row of rows) expect(sum([...row.cells, row.elsewhere], what)).toBe(row[what]);
    }
    const [{ count }] = await w.database.query<[{ count: number }]>(
      `select count(*)::int from knowledge_request
       where status = any($1) and (anonymous or region_id is null)`,
      [UNANSWERED],
    );
    expect(elsewhere.asked).toBe(count);
  });

  it('never counts an anonymous question in the region that asked it', async () => {
    const before = await radar({ first: 100 });
    const { id } = await w.build.request({
      region_id: w.region.id,
      asker_id: w.facilitator.id,
      anonymous: true,
      visibility: 'region',
      themes: [w.theme.id],
    });
    await w.app.get(SearchIndexService).refresh('requests', id);
    const after = await radar({ first: 100 });
    expect(after.columns).toEqual(before.columns);
    expect(after.regions).toEqual(before.regions);
    expect(after.elsewhere.asked).toBe(before.elsewhere.asked + 1);
    const row = ({ themes: rows }: Radar) => rows.find(({ key }) => key === keyOf(w.theme))!;
    const { asked, gap, elsewhere, ...same } = row(after);
    expect(row(before)).toMatchObject(same);
    expect([asked, gap, elsewhere.asked]).toEqual([
      row(before).asked + 1,
      row(before).gap + 1,
      row(before).elsewhere.asked + 1,
    ]);
  });

  it('tells of all regions in the order of the regions', async () => {
    const { themes: rows, regions: all, columns } = await radar({ order: 'asked', first: 100 });
    expect(columns.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    for (const { asks, offers, cells } of rows) {
      expect(asks).toEqual(cells.map(({ asked }) => asked));
      expect(offers).toEqual(cells.map(({ offered }) => offered));
    }
  });

  it.each(['gap', 'asked', 'offered'] as const)('orders by %s', async (order) => {
    const { themes: rows, regions: all } = await radar({ order });
    for (const list of [rows, all]) {
      const values = list.map((one) => one[order]);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it('pages through the chosen regions and narrows to the chosen themes', async () => {
    const chosen = regions.slice(0, 5).map(keyOf);
    const first = await radar({ regions: chosen, order: 'name', first: 3 });
    const second = await radar({ regions: chosen, order: 'name', first: 3, offset: 3 });
    expect([...first.columns, ...second.columns].map(({ key }) => key).sort()).toEqual([...chosen].sort());
    expect([first.columnCount, second.columns.length]).toEqual([5, 2]);
    const two = themes.slice(0, 2).map(keyOf);
    const narrow = await radar({ themes: two, first: 100 });
    expect(narrow.themes.map(({ key }) => key).sort()).toEqual([...two].sort());
    expect(numbers(narrow.total)).toEqual(await lists({ theme: two }));
    for (const column of narrow.columns)
      expect(numbers(column)).toEqual(await lists({ theme: two, region: [column.key] }));
  });

  it('is for coordinators', async () => {
    expect(await w.refusal(null, RADAR)).toBe('UNAUTHENTICATED');
    for (const as of [w.participant, w.facilitator, w.expert, w.admin])
      expect(await w.refusal(as, RADAR)).toBe('FORBIDDEN');
  });

  it.each([{ first: 0 }, { first: 101 }, { offset: -1 }, { regions: Array(51).fill('x') }])(
    'refuses %j',
    async (variables) => {
      expect(await w.refusal(w.coordinator, RADAR, variables)).toBe('INVALID_INPUT');
    },
  );
});

describe('the radar as a table', () => {
  const table = async (as: Row | null, search = '') =>
    w.app.inject({
      method: 'GET',
      url: `/api/radar.csv${search}`,
      headers: as ? { cookie: await w.cookieOf(as) } : {},
    });
  const read = (text: string) => text.slice(1).trimEnd().split('\r\n');

  it('has the numbers of the screen, all pages of it', async () => {
    const chosen = regions.slice(0, 4).map(keyOf);
    const reply = await table(
      w.coordinator,
      `?order=name&${chosen.map((key) => `region=${key}`).join('&')}&theme=${keyOf(themes[1]!)}`,
    );
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="radar.csv"',
    });
    const shown = await radar({ regions: chosen, themes: [keyOf(themes[1]!)], order: 'name', first: 100 });
    const [head, row, last] = read(reply.payload);
    expect(reply.payload.charCodeAt(0)).toBe(0xfeff);
    const names = shown.regions
      .filter(({ key }) => chosen.includes(key))
      .map(({ name }) => `${name} (fictief)`);
    expect(head).toBe(
      [
        'Thema',
        ...[...names, 'Anoniem of consortium', 'Samen'].flatMap((name) =>
          ['gevraagd', 'gedeeld', 'tekort'].map((what) => `${name}, ${what}`),
        ),
      ]
        .map((text) => `"${text}"`)
        .join(';'),
    );
    const [theme] = shown.themes;
    const cells = (counts: Count[]) => counts.flatMap((count) => Object.values(numbers(count))).join(';');
    expect(row).toBe(`"${String(themes[1]!['name'])}";${cells([...theme!.cells, theme!.elsewhere, theme!])}`);
    expect(last).toBe(`"Samen";${cells([...shown.columns, shown.elsewhere, shown.total])}`);
  });

  it('speaks English when asked', async () => {
    const [head] = read((await table(w.coordinator, '?language=en')).payload);
    expect(head).toMatch(/^"Theme","[^"]+, asked","[^"]+, shared"/);
  });

  it('is for coordinators, and refuses what it does not know', async () => {
    expect((await table(null)).statusCode).toBe(401);
    expect((await table(w.facilitator)).statusCode).toBe(403);
    expect((await table(w.admin)).statusCode).toBe(403);
    expect((await table(w.coordinator, '?order=colour')).statusCode).toBe(400);
    expect((await table(w.coordinator, '?language=fr')).statusCode).toBe(400);
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r1'])('lets %j be no formula', (text) => {
    expect(csv([[text, -3]], ';')).toBe(`\uFEFF"'${text}";-3\r\n`);
  });
  it('keeps quotes, separators and line ends inside their cell', () => {
    expect(csv([['a;b "c"\nd', 'é']], ';')).toBe('\uFEFF"a;b ""c""\nd";"é"\r\n');
  });
});
