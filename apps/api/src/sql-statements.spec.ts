import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNANSWERED } from '@samenwijs/domain';
import { SearchIndexService } from './modules/search/index.js';
import { statementsOf } from './testing/statements.js';
import { webDocuments } from './testing/web-documents.js';
import { type Row, testWorld, type World } from './testing/world.js';

/** The most that a page of a list may cost, however long it is. */
const MOST = 12;
const ROWS = 105;
const documents = webDocuments();
let w: World;
let item: Row;
let request: Row;

type Who = 'coordinator' | 'facilitator' | 'expert' | null;
type Variables = () => Record<string, unknown>;
const none: Variables = () => ({});
const radar = { regions: [], themes: [], order: 'gap', offset: 0 };

/** Every list of the web app, as it sends it. */
const LISTS: [name: string, as: Who, variables: Variables][] = [
  ['SearchItems', null, none],
  ['SearchItems', 'facilitator', none],
  ['SearchItems', 'coordinator', () => ({ filter: { theme: [w.theme['key']] } })],
  ['SearchItems', 'facilitator', () => ({ query: 'bellen' })],
  ['SearchRequests', 'facilitator', none],
  ['SearchRequests', 'coordinator', () => ({ filter: { status: UNANSWERED } })],
  ['Requests', 'facilitator', () => ({ filter: {} })],
  ['AnswerableRequests', 'facilitator', none],
  ['Routing', 'coordinator', () => ({ filter: { unrouted: true } })],
  ['Routing', 'coordinator', () => ({ filter: { overdue: true } })],
  ['Routing', 'coordinator', () => ({ filter: { status: ['routed'] } })],
  ['Items', 'facilitator', () => ({ filter: {} })],
  ['CitableItems', 'expert', () => ({ query: 'bellen' })],
  ['Regions', null, none],
  ['Regions', 'facilitator', none],
  ['RegionMap', null, none],
  ['RegionMap', 'facilitator', none],
  ['Groups', 'facilitator', none],
  ['GroupQueue', 'expert', () => ({ key: w.group['key'] })],
  ['Answered', 'facilitator', () => ({ key: w.group['key'] })],
  ['RadarPage', 'coordinator', () => radar],
  ['RadarStrips', 'coordinator', () => radar],
  ['RequestMatches', 'facilitator', () => ({ id: request.id, dismissed: false })],
  ['Answerable', 'facilitator', none],
  ['RegionToday', 'facilitator', () => ({ regionId: w.region.id })],
  ['ExpertToday', 'expert', none],
  ['CoordinatorToday', 'coordinator', none],
  ['Suggest', 'facilitator', () => ({ text: 'bellen' })],
];

beforeAll(async () => {
  w = await testWorld();
  const { build } = w;
  const ours = await build.item({ region_id: w.region.id, themes: [w.theme.id] });
  const match = `insert into match (request_id, item_id, score, confidence, factors, differences, profile_version)
    select $1, id, .5, 'strong', '[]', '[]', 'test' from knowledge_item where $2::uuid is null or id = $2`;
  for (let i = 0; i < ROWS; i++) {
    const region = await build.region();
    const themes = [w.theme.id];
    item = await build.item({ region_id: region.id, themes, visibility: 'public', title: `Bellen ${i}` });
    // Of several regions and people, in each of the states that the lists are about.
    const asked = { region_id: i % 2 ? region.id : w.region.id, themes, title: `Wie belt er ${i}?` };
    const asker_id = i % 2 ? undefined : w.facilitator.id;
    request = await build.request({ ...asked, ...(asker_id && { asker_id }), status: 'open' });
    await w.database.query(match, [request.id, (i % 2 ? ours : item).id]);
    const routed = await build.request({ ...asked, status: 'routed' });
    await build.assignment({ request_id: routed.id, group_id: w.group.id, due_on: new Date(0) });
    const taken = await build.request({ ...asked, status: 'in_progress' });
    await build.assignment({
      ...{ request_id: taken.id, group_id: w.group.id, due_on: new Date(0) },
      ...{ status: 'accepted', expert_id: i % 3 ? w.expert.id : w.colleague.id, accepted_at: new Date() },
    });
    const answered = await build.request({ ...asked, status: 'answered' });
    await build.answer({
      ...{ request_id: answered.id, kind: 'expert', author_id: w.expert.id, group_id: w.group.id },
      cites: [item.id],
    });
    await build.adoption({
      ...{ item_id: item.id, region_id: w.region.id, request_id: answered.id, public: true },
      ...{ status: 'evaluated', result: 'adopted', outcome: 'Het werkt.' },
    });
    await build.group({ themes });
  }
  request = await build.request({ region_id: w.region.id, asker_id: w.facilitator.id, status: 'open' });
  await w.database.query(match, [request.id, null]);
  const index = w.app.get(SearchIndexService);
  for (const [collection, table] of [
    ['items', 'knowledge_item'],
    ['requests', 'knowledge_request'],
  ] as const) {
    const rows = await w.database.query<Row[]>(`select id from ${table}`);
    await index.refresh(collection, ...rows.map(({ id }) => id));
  }
}, 120_000);
afterAll(() => w.close());

/** The statements of a request whose lists are as long as `first` says, how large the answer is, and of how many lists. */
async function ask(name: string, as: Who, variables: Record<string, unknown>, first: number) {
  const text = documents.get(name);
  if (!text) throw new Error(`The web app has no operation ${name}`);
  const query = text.replace(/\bfirst: \d+/g, `first: ${first}`);
  let size = 0;
  let lists = 0;
  const sql = await statementsOf(w.database, async () => {
    const { data, errors } = await w.graphql(query, { ...variables, first }, { as: as && w[as] });
    expect(errors).toBeUndefined();
    size = JSON.stringify(data).length;
    lists = Object.keys(data as object).length;
  });
  return { sql, size, lists };
}

describe('the SQL of a list', () => {
  it.each(LISTS.map(([name, as, variables]) => ({ name, as: as ?? 'a visitor', who: as, variables })))(
    '$name for $as: few statements, and as many for 100 rows as for 10',
    async ({ name, who, variables }) => {
      await ask(name, who, variables(), 10);
      const ten = await ask(name, who, variables(), 10);
      const hundred = await ask(name, who, variables(), 100);
      // What is named in several places (a group that has it, one that is suggested) shares a batch or misses it by a moment.
      expect(hundred.sql.length - ten.sql.length).toBeLessThanOrEqual(hundred.lists);
      // Nothing is proved by a list that did not grow.
      if (/\bfirst:/.test(documents.get(name)!) && name !== 'RadarStrips')
        expect(hundred.size).toBeGreaterThan(3 * ten.size);
      expect(hundred.sql.length).toBeLessThanOrEqual(MOST);
    },
  );
});

describe('a flood of changes', () => {
  it('is taken in batches', async () => {
    const sql = await statementsOf(w.database, async () => {
      await w.database.query(
        `insert into outbox (entity, entity_id, version) select 'item', id, version from knowledge_item`,
      );
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    });
    expect(sql.filter((text) => text.includes('knowledge_item')).length).toBeLessThan(12);
  });
});
