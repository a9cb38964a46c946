import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { type EmbeddingServer, startEmbeddingServer } from '@samenwijs/embedding/testing';
import { EmbeddingWorker } from '../modules/search/embedding.worker.js';
import { testApp, type TestApp } from './test-app.js';

export const DIMENSIONS = 256;
/** What is near is seen against what usually is: that takes others. */
export const OTHERS = [
  ...['Apotheek', 'Roken', 'Slapen', 'Koken', 'Voorlezen', 'Vervoer', 'Rooster', 'Zwemles', 'Balie'],
];

type Row = Record<string, unknown> & { id: string };
export type Match = {
  score: number;
  confidence: string;
  item: { id: string };
  factors: { key: string; contribution: number }[];
};

const MATCHES = `query ($id: ID!) { request(id: $id) { noGoodMatch matches(first: 20) { edges { node {
  score confidence item { id } factors { key contribution } } } } } }`;

/** An application with an embedder on a real server, for whom "struikelen" and "valpreventie" mean the same. */
export function embeddingWorld() {
  let server: EmbeddingServer;
  let t: TestApp;
  let asker: Row, theirs: Row;

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

  return {
    get t() {
      return t;
    },
    get server() {
      return server;
    },
    get asker() {
      return asker;
    },
    async open(settings: Record<string, string> = {}) {
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
    },
    changed,
    item,
    async others() {
      for (const title of OTHERS) await item({ title, summary: `Over ${title.toLowerCase()}.` });
    },
    /** All reactions, all vectors, and what these set going. */
    async settle() {
      for (let i = 0; i < 2; i++) {
        await t.worker.drain();
        await t.app.get(EmbeddingWorker).drain();
      }
      await t.worker.drain();
    },
    async post(input: Record<string, unknown> = {}): Promise<string> {
      const key = t.uuid();
      // No word of it stands in an item.
      const words = { title: 'Opa struikelt telkens', bottleneck: 'Bejaarde struikelt.' };
      const reply = await t.graphql(
        'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }',
        { input: { key, ...words, themeIds: [], ...input } },
        { as: asker },
      );
      expect(reply.errors).toBeUndefined();
      return key;
    },
    async matchesOf(id: string): Promise<Match[]> {
      const { data } = await t.graphql(MATCHES, { id }, { as: asker });
      return data.request.matches.edges.map(({ node }: { node: Match }) => node);
    },
    stored: (): Promise<(Row & { model: string; version: number })[]> =>
      t.database.query('select id, model, version, length(vector) as length from embedding order by id'),
    sent: () => server.asked.flatMap(({ input }) => input),
  };
}
