import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type EmbeddingServer, startEmbeddingServer } from '@samenwijs/embedding/testing';
import { testApp, type TestApp } from '../../testing/test-app.js';
import { EmbeddingStore } from './embedding.store.js';
import { EmbeddingWorker } from './embedding.worker.js';

// Each test starts an application of its own.
jest.setTimeout(90_000);

const DIMENSIONS = 256;
type Row = Record<string, unknown> & { id: string };
type Match = {
  score: number;
  confidence: string;
  item: { id: string };
  factors: { key: string; contribution: number }[];
};

const MATCHES = `query ($id: ID!) { request(id: $id) { noGoodMatch matches(first: 20) { edges { node {
  score confidence item { id } factors { key contribution } } } } } }`;
const SIMILAR =
  'query ($input: SimilarInput!) { similar(input: $input) { items { item { id } confidence words { item } } } }';

// What is near is seen against what usually is: that takes others.
const OTHERS = [
  'Apotheek',
  'Roken',
  'Slapen',
  'Koken',
  'Voorlezen',
  'Vervoer',
  'Rooster',
  'Zwemles',
  'Balie',
];

let server: EmbeddingServer;
let t: TestApp;
let asker: Row, theirs: Row;

const open = async (settings: Record<string, string> = {}) => {
  t = await testApp({
    EMBEDDER: 'openai',
    EMBEDDER_URL: server.url,
    EMBEDDER_MODEL: 'tiny',
    EMBEDDER_DIMENSIONS: String(DIMENSIONS),
    LOG_LEVEL: 'silent',
    ...settings,
  });
  theirs = await t.build.region({ name: 'Weetstreek' });
  const ours = await t.build.region({ name: 'Vraagstreek' });
  asker = await t.build.user({ memberships: [{ role: 'facilitator', region_id: ours.id }] });
};

const changed = (entity: 'item' | 'request', { id }: Row, version = 1) =>
  t.database.query('insert into outbox (entity, entity_id, version) values ($1, $2, $3)', [
    entity,
    id,
    version,
  ]);
const item = async (row: Record<string, unknown> = {}) => {
  const made = await t.build.item({
    region_id: theirs.id,
    title: 'Valpreventie',
    summary: 'Valpreventie voor ouderen.',
    ...row,
  });
  await changed('item', made);
  return made;
};
/** All reactions, all vectors, and what these set going. */
const settle = async () => {
  for (let i = 0; i < 2; i++) {
    await t.worker.drain();
    await t.app.get(EmbeddingWorker).drain();
  }
  await t.worker.drain();
};
const post = async (input: Record<string, unknown> = {}) => {
  const key = t.uuid();
  const reply = await t.graphql(
    'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }',
    // No word of it stands in an item.
    {
      input: {
        key,
        title: 'Opa struikelt telkens',
        bottleneck: 'Bejaarde struikelt.',
        themeIds: [],
        ...input,
      },
    },
    { as: asker },
  );
  expect(reply.errors).toBeUndefined();
  return key;
};
const matchesOf = async (id: string): Promise<Match[]> => {
  const { data } = await t.graphql(MATCHES, { id }, { as: asker });
  return data.request.matches.edges.map(({ node }: { node: Match }) => node);
};
const stored = (): Promise<(Row & { model: string; version: number })[]> =>
  t.database.query('select id, model, version, length(vector) as length from embedding order by id');
const sent = () => server.asked.flatMap(({ input }) => input);

beforeAll(async () => {
  server = await startEmbeddingServer(DIMENSIONS, [
    ['valpreventie', 'struikelt', 'vallen'],
    ['ouderen', 'opa', 'bejaarde'],
  ]);
});
afterAll(() => server.down());
beforeEach(() => {
  server.be('well');
  server.asked.length = 0;
});
afterEach(async () => {
  await t.close();
  await server.up();
});

describe('an embedder', () => {
  it('is off unless told: nothing is noted, made or sent', async () => {
    await open({ EMBEDDER: 'off' });
    await item();
    await post();
    await t.worker.drain();
    expect(await t.database.query('select * from embedding_pending')).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('lets a question in other words find what means the same, and says that it was the meaning', async () => {
    await open();
    for (const title of OTHERS) await item({ title, summary: `Over ${title.toLowerCase()}.` });
    const falls = await item();
    await settle();
    expect(await stored()).toHaveLength(OTHERS.length + 1);
    expect((await stored())[0]).toMatchObject({ model: 'tiny', length: DIMENSIONS });
    const id = await post();
    await t.worker.drain();
    const [match, ...others] = await matchesOf(id);
    expect(match).toMatchObject({ item: { id: falls.id }, confidence: 'possible' });
    expect(others).toEqual([]);
    expect(match!.factors.map(({ key }) => key)).toContain('meaning');
    expect(match!.factors.map(({ key }) => key)).not.toContain('words');
    const sum = match!.factors.reduce((all, { contribution }) => all + contribution, 0);
    expect(sum).toBeCloseTo(match!.score, 9);
  });

  it('tells a question of what is published after it', async () => {
    await open();
    for (const title of OTHERS) await item({ title, summary: `Over ${title.toLowerCase()}.` });
    for (const title of OTHERS.slice(0, 4)) await changed('request', await t.build.request({ title }));
    const id = await post();
    await settle();
    expect(await matchesOf(id)).toEqual([]);
    const falls = await item();
    await settle();
    expect((await matchesOf(id)).map((match) => match.item.id)).toEqual([falls.id]);
  });

  it('embeds a text once, however often its record changes', async () => {
    await open();
    const falls = await item();
    await settle();
    expect(sent()).toHaveLength(1);
    await t.database.query('update knowledge_item set version = 2 where id = $1', [falls.id]);
    await changed('item', falls, 2);
    await settle();
    expect(sent()).toHaveLength(1);
    expect(await stored()).toMatchObject([{ version: 2 }]);
    await t.database.query(`update knowledge_item set version = 3, summary = 'Anders.' where id = $1`, [
      falls.id,
    ]);
    await changed('item', falls, 3);
    await settle();
    expect(sent()).toHaveLength(2);
    await t.database.query(`update knowledge_item set status = 'archived' where id = $1`, [falls.id]);
    await changed('item', falls, 4);
    await settle();
    expect(await stored()).toEqual([]);
    expect(await t.database.query('select * from embedding_pending')).toEqual([]);
  });

  it('makes all vectors anew for another model, and never mixes the two', async () => {
    await open();
    for (const title of OTHERS) await item({ title });
    const id = await post();
    await settle();
    const before = sent().length;
    await t.database.query(`update embedding set model = 'older'`);
    const ids = (await stored()).map(({ id: one }) => one);
    expect((await t.app.get(EmbeddingStore).read('items', ids)).size).toBe(0);
    await t.app.get(EmbeddingWorker).begin();
    await t.app.get(EmbeddingWorker).drain();
    expect(new Set((await stored()).map(({ model }) => model))).toEqual(new Set(['tiny']));
    expect(sent().length - before).toBe(OTHERS.length + 1);
    // Questions are matched anew: once each, not once for each item.
    expect(
      await t.database.query(`select entity, entity_id as id from outbox where done_at is null`),
    ).toEqual([{ entity: 'request', id }]);
  });

  it('never gets what not everybody in the network reads', async () => {
    await open();
    await item({ title: 'Geheim plan', visibility: 'region' });
    await item({ title: 'Concept plan', status: 'draft' });
    const secret = { title: 'Geheime vraag', bottleneck: 'Alleen voor ons.', visibility: 'region' };
    await changed('request', await t.build.request({ ...secret, asker_id: asker.id }));
    await t.graphql(SIMILAR, { input: { title: 'Nog aan het typen', text: '' } }, { as: asker });
    await settle();
    expect(sent()).toEqual([]);
    await post({ anonymous: true });
    await settle();
    // The text, and nothing of who asks.
    expect(
      new Set(
        sent().map((text) =>
          text
            .trim()
            .split(/\s*\n+\s*/)
            .join(' '),
        ),
      ),
    ).toEqual(new Set(['Opa struikelt telkens Bejaarde struikelt.']));
    expect(await stored()).toHaveLength(1);
  });

  it('gets it when it is trusted with it', async () => {
    await open({ EMBEDDER_TRUSTED: '1' });
    for (const title of OTHERS) await item({ title });
    const falls = await item();
    await settle();
    const { data } = await t.graphql(
      SIMILAR,
      { input: { title: 'Opa struikelt telkens', text: '' } },
      { as: asker },
    );
    expect(data.similar.items).toEqual([{ item: { id: falls.id }, confidence: 'possible', words: [] }]);
  });

  it('may be down: matching goes on at once, and nothing is lost', async () => {
    await open();
    for (const title of OTHERS) await item({ title, summary: `Over ${title.toLowerCase()}.` });
    const literal = await item({ title: 'Struikelt uw opa?', summary: 'Opa struikelt telkens: wat doe je?' });
    await settle();
    await server.down();
    const falls = await item();
    const id = await post();
    const start = performance.now();
    await t.worker.drain();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect((await matchesOf(id)).map((match) => match.item.id)).toEqual([literal.id]);
    await expect(t.app.get(EmbeddingWorker).drain()).rejects.toMatchObject({ failure: 'unreachable' });
    await server.up();
    await settle();
    const found = await matchesOf(id);
    expect(new Set(found.map((match) => match.item.id))).toEqual(new Set([literal.id, falls.id]));
  });

  it('is not waited for when it is slow', async () => {
    await open();
    const texts = Array.from({ length: 6 }, (_, i) => `Vraag ${'abcdef'[i]}`);
    server.be('slow');
    const took: number[] = [];
    for (const title of texts) {
      await post({ title });
      const start = performance.now();
      await t.worker.drain();
      took.push(performance.now() - start);
    }
    for (const ms of took.slice(0, 3)) expect(ms).toBeLessThan(1_800);
    // By then the circuit is open.
    for (const ms of took.slice(3)) expect(ms).toBeLessThan(500);
  });

  it('may refuse one text: the others get their vectors, and that one is tried again later', async () => {
    await open();
    for (const title of OTHERS) await item({ title });
    await t.worker.drain();
    server.be('refusing', 1);
    await expect(t.app.get(EmbeddingWorker).drain()).rejects.toMatchObject({ failure: 'refused' });
    await t.database.query('update embedding_pending set not_before = now()');
    server.asked.length = 0;
    await settle();
    expect(await stored()).toHaveLength(OTHERS.length);
    // One by one, so that none takes others with it.
    expect(server.asked.map(({ input }) => input.length)).toEqual(OTHERS.map(() => 1));
  });

  it('does all this by itself, and again after it was down', async () => {
    await open({ WORKER: '1' });
    for (const title of OTHERS) await item({ title, summary: `Over ${title.toLowerCase()}.` });
    const id = await post();
    await server.down();
    const falls = await item();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await server.up();
    let found: Match[] = [];
    for (let i = 0; i < 200 && !found.length; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = await matchesOf(id);
    }
    expect(found.map((match) => match.item.id)).toEqual([falls.id]);
  });
});
