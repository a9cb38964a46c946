import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Row, testWorld, type World } from '../../testing/world.js';
import { GOOD_ADOPTIONS } from './good-adoptions.js';

let t: World;
beforeAll(async () => void (t = await testWorld()));
afterAll(() => t.close());
beforeEach(() =>
  t.database.query('delete from adoption; delete from knowledge_request; delete from knowledge_item'),
);

const ended = { status: 'evaluated', outcome: 'Het werkt.' };
/** `region` asked; `elsewhere` knew. */
const told = async (row: Record<string, unknown> = {}, question: Record<string, unknown> = {}) => {
  const item = await t.build.item({ region_id: t.elsewhere.id, visibility: 'public' });
  const request = await t.build.request({ region_id: t.region.id, title: 'Onze vraag', ...question });
  const adoption = await t.build.adoption({
    item_id: item.id,
    region_id: t.region.id,
    request_id: request.id,
    public: true,
    ...row,
  });
  return { item, request, adoption };
};

const LINEAGE = `query ($id: ID!) { item(id: $id) { adoptions {
  id status result changed outcome region { name } item { id } request { id title } parent { id } } } }`;
const lineage = async (as: Row | null, item: Row) => (await t.ok(as, LINEAGE, { id: item.id }))?.adoptions;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const STORIES = '{ stories(first: 12) { id questionTitle askedBy { id } item { id } status result } }';

describe('the lineage of an item', () => {
  it('is told oldest first, with the adoption that each came from', async () => {
    const { item, request, adoption } = await told({
      started_at: new Date('2026-01-01'),
      ...ended,
      result: 'adapted',
    });
    const second = await t.build.adoption({
      item_id: item.id,
      parent_id: adoption.id,
      changed: 'zonder kamer',
    });
    expect(await lineage(t.outsider, item)).toMatchObject([
      {
        id: adoption.id,
        result: 'adapted',
        region: { name: t.region['name'] },
        request: { id: request.id },
        parent: null,
      },
      {
        id: second.id,
        status: 'considering',
        changed: 'zonder kamer',
        request: null,
        parent: { id: adoption.id },
      },
    ]);
  });

  it('shows a visitor only what was made public, without the question', async () => {
    const { item, adoption } = await told();
    const kept = await t.build.adoption({ item_id: item.id });
    const child = await t.build.adoption({ item_id: item.id, parent_id: kept.id, public: true });
    const seen = await lineage(null, item);
    expect(idsOf(seen).sort()).toEqual([adoption.id, child.id].sort());
    expect(seen.map((one: Row) => [one['request'], one['parent']])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('is for nobody who may not read the item', async () => {
    const { item } = await told();
    await t.database.query(`update knowledge_item set visibility = 'region' where id = $1`, [item.id]);
    expect(await lineage(null, item)).toBeUndefined();
    expect(await lineage(t.facilitator, item)).toBeUndefined();
    expect(await lineage(t.peer, item)).toHaveLength(1);
    const region = `query ($key: String!) { region(key: $key) { adoptions { id } } }`;
    expect(await t.ok(t.facilitator, region, { key: t.region['key'] })).toEqual({ adoptions: [] });
  });
});

describe('an adoption that an anonymous question led to', () => {
  it('says to nobody that there was a question', async () => {
    const { item, request } = await told({}, { anonymous: true, title: 'Wie is hier bang voor?' });
    for (const as of [null, t.facilitator, t.peer, t.outsider, t.coordinator, t.admin]) {
      const seen = JSON.stringify([await lineage(as, item), await t.ok(as, STORIES)]);
      expect(seen).not.toContain(request.id);
      expect(seen).not.toContain('bang');
    }
  });
});

describe('a region', () => {
  const REGION = `query ($key: String!) { region(key: $key) { adoptions { id } given { id region { id } } } }`;

  it('shows what it took over and what others took over from it, the newest twenty', async () => {
    const { adoption } = await told();
    expect(await t.ok(t.outsider, REGION, { key: t.region['key'] })).toEqual({
      adoptions: [{ id: adoption.id }],
      given: [],
    });
    expect(await t.ok(t.outsider, REGION, { key: t.elsewhere['key'] })).toEqual({
      adoptions: [],
      given: [{ id: adoption.id, region: { id: t.region.id } }],
    });
    const item = await t.build.item({ region_id: t.elsewhere.id });
    for (let i = 0; i < 21; i++)
      await t.build.adoption({ item_id: item.id, started_at: new Date(Date.now() - i * 1000) });
    expect((await t.ok(t.outsider, REGION, { key: t.elsewhere['key'] })).given).toHaveLength(20);
  });
});

describe('the stories', () => {
  it('take turns: one that went well, one that runs, one that was stopped', async () => {
    const well = await told({ ...ended, result: 'adopted', updated_at: new Date('2026-03-02') });
    const also = await told({ ...ended, result: 'adapted', updated_at: new Date('2026-03-01') });
    const runs = await told({ status: 'piloting' });
    const stopped = await told({ ...ended, result: 'abandoned' });
    const stories = await t.ok(null, STORIES);
    expect(idsOf(stories)).toEqual([well, runs, stopped, also].map(({ adoption }) => adoption.id));
    expect(stories[0]).toMatchObject({
      questionTitle: 'Onze vraag',
      askedBy: { id: t.region.id },
      item: { id: well.item.id },
    });
    expect(await t.ok(null, '{ stories(first: 1) { id } }')).toHaveLength(1);
    expect(await t.refusal(null, '{ stories(first: 0) { id } }')).toBe('INVALID_INPUT');
  });

  it('leave out what is not everybody’s: the same for whoever reads', async () => {
    await told({ public: false });
    await told({}, { anonymous: true });
    await told({}, { visibility: 'region' });
    await told({}, { status: 'withdrawn' });
    await told({ request_id: null });
    for (const change of [`visibility = 'network'`, `visibility = 'region'`, `status = 'archived'`]) {
      const { item } = await told();
      await t.database.query(`update knowledge_item set ${change} where id = $1`, [item.id]);
    }
    for (const as of [null, t.facilitator, t.coordinator]) expect(await t.ok(as, STORIES)).toEqual([]);
  });
});

it('only adoptions by others that went well count for a match', async () => {
  const { item } = await told({ ...ended, result: 'adapted' });
  await t.build.adoption({
    item_id: item.id,
    region_id: t.elsewhere.id,
    status: 'adopted',
    result: 'adopted',
  });
  await t.build.adoption({ item_id: item.id, status: 'abandoned', result: 'abandoned' });
  await t.build.adoption({ item_id: item.id, status: 'piloting' });
  const [counted] = await t.database.query(
    `select ${GOOD_ADOPTIONS} as good from knowledge_item item where item.id = $1`,
    [item.id],
  );
  expect(counted).toEqual({ good: 1 });
});

it('takes as many SQL statements for ten items as for two', async () => {
  const items = [];
  for (let i = 0; i < 10; i++) items.push((await told()).item);
  const query = `query ($first: Int!) { items(first: $first) { edges { node { adoptions { region { name } item { id } request { id } parent { id } } } } } }`;
  const statements = async (first: number) => {
    let count = 0;
    const { logger } = t.database;
    t.database.logger = { ...logger, logQuery: () => void count++ } as typeof logger;
    await t.ok(t.outsider, query, { first });
    t.database.logger = logger;
    return count;
  };
  expect(await statements(10)).toBe(await statements(2));
});
