import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEARCH_ENGINES, searchWith, syncSearch } from '../../testing/search-server.js';
import { until } from '../../testing/until.js';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { EngineService } from './engine/engine.service.js';

let w: World;
let themes: Record<'money' | 'law', Row>;
const ids: Record<string, string> = {};

const ITEMS = `query ($query: String, $filter: ItemSearchFilter, $order: SearchOrder, $literal: Boolean, $first: Int, $after: String) {
  searchItems(query: $query, filter: $filter, order: $order, literal: $literal, first: $first, after: $after) {
    totalCount also pageInfo { hasNextPage endCursor }
    edges { node { item { id title } title { text hit } excerpt { text hit } } }
    facets { key values { value name count } }
  }
}`;
const REQUESTS = `query ($query: String, $filter: RequestSearchFilter, $first: Int) {
  searchRequests(query: $query, filter: $filter, first: $first) {
    totalCount edges { node { request { id title region { key } } } } facets { key values { value name count } }
  }
}`;
const SUGGEST = `query ($text: String!) { suggest(text: $text) {
  items { item { title } } requests { request { title } } regions { name } groups { name } people { name } } }`;

type Hits = { edges: { node: { item?: { title: string }; request?: { title: string } } }[] };
const titles = (found: Hits) => found.edges.map(({ node }) => (node.item ?? node.request)!.title);
type Facets = { facets: { key: string; values: { value: string; count: number }[] }[] };
const counts = ({ facets }: Facets, key: string) =>
  Object.fromEntries(
    facets.find((facet) => facet.key === key)!.values.map(({ value, count }) => [value, count]),
  );

describe.each(SEARCH_ENGINES)('on the %s engine', (engine) => {
  beforeAll(async () => {
    w = await testWorld(await searchWith(engine));
    themes = { money: await w.build.theme({ name: 'Geld' }), law: await w.build.theme({ name: 'Recht' }) };
    const day = (n: number) => new Date(Date.UTC(2026, 0, n));
    const item = async (title: string, row: Record<string, unknown>) =>
      (ids[title] = (await w.build.item({ title, region_id: w.region.id, ...row })).id);
    await item('Openbaar mandaat', {
      visibility: 'public',
      type: 'guide',
      published_at: day(1),
      themes: [themes.law.id],
      summary: 'Een brief van één bladzijde voor de wijkverpleging.',
    });
    await item('Mandaat in het netwerk', {
      visibility: 'network',
      type: 'solution',
      published_at: day(2),
      themes: [themes.law.id, themes.money.id],
      evidence_level: 'evaluated',
    });
    await item('Mandaat voor ons alleen', {
      visibility: 'region',
      type: 'solution',
      published_at: day(3),
      themes: [themes.money.id],
    });
    await item('Mandaat in wording', { status: 'draft', region_id: w.region.id });
    const request = async (title: string, row: Record<string, unknown>) =>
      (ids[title] = (await w.build.request({ title, region_id: w.region.id, ...row })).id);
    await request('Wie betaalt het mandaat?', { themes: [themes.money.id] });
    await request('Onze naam blijft geheim', { anonymous: true, themes: [themes.money.id] });
    await request('Alleen voor de eigen regio', { visibility: 'region', themes: [themes.law.id] });
    await request('Nog een concept', { status: 'draft' });
    for (const [title, id] of Object.entries(ids))
      await w.database.query('insert into outbox (entity, entity_id, version) values ($1, $2, 1)', [
        /mandaat/i.test(title) && !title.endsWith('?') ? 'item' : 'request',
        id,
      ]);
    // By the change feed, as in production.
    const all = async (list: string) => (await w.ok(w.coordinator, list)).totalCount === 3;
    await until(async () => (await all(REQUESTS)) && (await all(ITEMS)));
    if (engine === 'meilisearch') await syncSearch(w);
    // A server's first index and its keys take their time on a busy machine.
  }, 120_000);
  afterAll(async () => {
    // The engine itself answers: a busy machine may have made it too slow for a moment.
    if (engine === 'meilisearch') await syncSearch(w);
    expect(w.app.get(EngineService).state.degraded).toBe(false);
    await w.close();
  });

  describe('searching items', () => {
    it('finds as one types, with marks and an excerpt', async () => {
      const found = await w.ok(null, ITEMS, { query: 'wijkverpl' });
      expect(titles(found)).toEqual(['Openbaar mandaat']);
      const [{ node }] = found.edges;
      expect(node.excerpt.find((part: { hit: boolean }) => part.hit).text).toBe('wijkverpleging');
    });

    it.each([
      ['a visitor', null, ['Openbaar mandaat'], { [`solution`]: undefined, guide: 1 }],
      ['another region', 'peer', ['Mandaat in het netwerk', 'Openbaar mandaat'], { solution: 1, guide: 1 }],
      [
        'its own region',
        'participant',
        ['Mandaat voor ons alleen', 'Mandaat in het netwerk', 'Openbaar mandaat'],
        { solution: 2, guide: 1 },
      ],
      [
        'a coordinator',
        'coordinator',
        ['Mandaat voor ons alleen', 'Mandaat in het netwerk', 'Openbaar mandaat'],
        { solution: 2, guide: 1 },
      ],
    ] as const)('shows and counts for %s only what they may read', async (_, who, expected, types) => {
      const as = who && w[who];
      const found = await w.ok(as, ITEMS, { order: 'newest' });
      expect([titles(found), found.totalCount]).toEqual([expected, expected.length]);
      for (const [type, count] of Object.entries(types)) expect(counts(found, 'type')[type]).toBe(count);
      // The same with words, and in the suggestions.
      expect(titles(await w.ok(as, ITEMS, { query: 'mandaat' })).sort()).toEqual([...expected].sort());
      const { items } = await w.ok(as, SUGGEST, { text: 'mandaat' });
      expect(items).toHaveLength(expected.length);
    });

    it('narrows by facets, whose own filter does not narrow their counts', async () => {
      const found = await w.ok(w.peer, ITEMS, { filter: { type: ['guide'], theme: [themes.law['key']] } });
      expect(titles(found)).toEqual(['Openbaar mandaat']);
      expect(counts(found, 'type')).toEqual({ guide: 1, solution: 1 });
      expect(counts(found, 'theme')).toEqual({ [themes.law['key'] as string]: 1 });
    });

    it('keeps a choice of which nothing is left, and ignores what does not exist', async () => {
      const found = await w.ok(w.peer, ITEMS, {
        filter: { theme: [themes.money['key'], 'no-such-theme'], type: ['guide'] },
      });
      expect(found.totalCount).toBe(0);
      expect(counts(found, 'type')).toEqual({ guide: 0, solution: 1 });
      expect(counts(found, 'theme')).toMatchObject({ [themes.money['key'] as string]: 0 });
      expect(counts(found, 'theme')).not.toHaveProperty('no-such-theme');
    });

    it('sorts and pages', async () => {
      const first = await w.ok(w.peer, ITEMS, { order: 'evidence', first: 1 });
      expect([titles(first), first.pageInfo.hasNextPage]).toEqual([['Mandaat in het netwerk'], true]);
      const second = await w.ok(w.peer, ITEMS, {
        order: 'evidence',
        first: 1,
        after: first.pageInfo.endCursor,
      });
      expect([titles(second), second.pageInfo.hasNextPage]).toEqual([['Openbaar mandaat'], false]);
    });

    it.each([
      [{ first: 0 }],
      [{ first: 101 }],
      [{ after: 'nonsense' }],
      [{ query: 'x'.repeat(501) }],
      [{ filter: { theme: Array(51).fill('x') } }],
    ])('refuses %j', async (variables) => {
      expect(await w.refusal(w.peer, ITEMS, variables)).toBe('INVALID_INPUT');
    });
  });

  describe('searching questions', () => {
    it('is for those who signed in', async () => {
      expect(await w.refusal(null, REQUESTS)).toBe('UNAUTHENTICATED');
    });

    it('never tells by a filter or a count which region asked anonymously', async () => {
      for (const as of [w.peer, w.participant, w.coordinator]) {
        const all = await w.ok(as, REQUESTS);
        expect(titles(all)).toContain('Onze naam blijft geheim');
        const region = w.region['key'] as string;
        const filtered = await w.ok(as, REQUESTS, { filter: { region: [region] } });
        expect(titles(filtered)).not.toContain('Onze naam blijft geheim');
        expect(counts(all, 'region')[region]).toBe(filtered.totalCount);
      }
    });

    it('keeps what a region asks itself to that region', async () => {
      expect(titles(await w.ok(w.peer, REQUESTS))).not.toContain('Alleen voor de eigen regio');
      expect(counts(await w.ok(w.peer, REQUESTS), 'theme')).not.toHaveProperty(themes.law['key'] as string);
      expect(titles(await w.ok(w.participant, REQUESTS))).toContain('Alleen voor de eigen regio');
    });
  });

  describe('suggestions', () => {
    it('hold a few of everything that may be read', async () => {
      const region = await w.build.region({ name: 'Zuidelijke Waterstreek', municipalities: ['Vliettum'] });
      await w.build.user({
        name: 'Wim Waterman',
        memberships: [{ role: 'facilitator', region_id: region.id }],
      });
      await w.build.group({ name: 'Waterzaken' });
      expect(await w.ok(w.peer, SUGGEST, { text: 'water' })).toMatchObject({
        regions: [{ name: 'Zuidelijke Waterstreek' }],
        groups: [{ name: 'Waterzaken' }],
        people: [{ name: 'Wim Waterman' }],
      });
      expect((await w.ok(w.peer, SUGGEST, { text: 'vliet' })).regions).toHaveLength(1);
      expect(await w.ok(null, SUGGEST, { text: 'water' })).toMatchObject({ people: [], requests: [] });
      expect(await w.ok(w.peer, SUGGEST, { text: '%' })).toMatchObject({
        regions: [],
        groups: [],
        people: [],
      });
      expect(await w.ok(w.peer, SUGGEST, { text: '  ' })).toMatchObject({ items: [], regions: [] });
    });
  });
});
