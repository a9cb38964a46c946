import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EngineRejected } from '@samenwijs/search';
import { SEARCH_ENGINES, searchWith, syncSearch } from '../../../testing/search-server.js';
import { until } from '../../../testing/until.js';
import { type Row, testWorld, type World } from '../../../testing/world.js';
import { EngineService } from './engine.service.js';
import { heard, nextPending } from './pending.js';
import { SyncService } from './sync.service.js';

const REPORT = `{ engineReport { lack oldestWaits collections { collection records indexed waiting setAside }
  setAside { id error } rebuild { id reason done total finishedAt } } }`;
const STATE = '{ searchState { engine degraded since } }';
const SEARCH = 'query ($query: String) { searchRequests(query: $query) { standby totalCount } }';
const REBUILD = 'mutation { rebuildSearch { id } }';
const RETRY = 'mutation { retrySearch }';

// A real server makes indexes, again and again.
jest.setTimeout(120_000);

let w: World;
const ask = (as: Row | null, query: string, variables = {}) => w.ok(as, query, variables);
const posted = async (title: string) => {
  const { id } = await w.build.request({ title, region_id: w.region.id });
  await changed(id);
  return id;
};
const changed = (id: string) =>
  w.database.query(
    `insert into outbox (entity, entity_id, version) select 'request', id, version from knowledge_request where id = $1`,
    [id],
  );
const pending = () => w.database.query<{ id: string }[]>('select id from search_pending');

(SEARCH_ENGINES.length > 1 ? describe : describe.skip)('an engine outside', () => {
  beforeAll(async () => {
    w = await testWorld(await searchWith('meilisearch'));
    await syncSearch(w);
  });
  afterAll(() => w.close());

  it('hears of what was committed, and of nothing else', async () => {
    await w.database
      .transaction(async (manager) => {
        await manager.query(
          `insert into outbox (entity, entity_id, version) values ('request', gen_random_uuid(), 1)`,
        );
        throw new Error('taken back');
      })
      .catch(() => undefined);
    expect(await pending()).toEqual([]);
    const id = await posted('Wie kent de dijkwachter?');
    expect(await pending()).toEqual([{ id }]);
    await syncSearch(w);
    expect(await pending()).toEqual([]);
    expect(await ask(w.peer, SEARCH, { query: 'dijkwachter' })).toEqual({ standby: false, totalCount: 1 });
  });

  it('keeps in the queue what changed while it was brought', async () => {
    const id = await posted('Wie kent de brugwachter?');
    const rows = await nextPending(w.database, 10);
    await changed(id);
    await heard(w.database, rows);
    expect(await pending()).toEqual([{ id }]);
    await syncSearch(w);
  });

  it('takes out what may no longer be found', async () => {
    const id = await posted('Wie kent de sluiswachter?');
    await syncSearch(w);
    await w.database.query(
      `update knowledge_request set status = 'withdrawn', version = version + 1 where id = $1`,
      [id],
    );
    await changed(id);
    await syncSearch(w);
    expect(await ask(w.peer, SEARCH, { query: 'sluiswachter' })).toEqual({ standby: false, totalCount: 0 });
  });

  it('sets one aside that the engine refuses, brings all others, and tries again when asked', async () => {
    const { requests } = await w.app.get(EngineService).connect();
    const ids: string[] = [];
    for (let i = 0; i < 9; i++) ids.push(await posted(`Wie kent torenwachter nummer ${i}?`));
    const put = requests.put.bind(requests);
    const refusing = jest.spyOn(requests, 'put').mockImplementation(async (documents) => {
      if (documents.some(({ id }) => id === ids[4]))
        throw new EngineRejected('invalid_document_fields', 'no');
      return put(documents);
    });
    await w.app.get(SyncService).drain();
    expect(await pending()).toEqual([{ id: ids[4] }]);
    await syncSearch(w);
    expect(await ask(w.peer, SEARCH, { query: 'torenwachter' })).toEqual({ standby: false, totalCount: 8 });
    const report = await ask(w.coordinator, REPORT);
    expect(report.setAside).toEqual([
      { id: ids[4], error: expect.stringContaining('invalid_document_fields') },
    ]);
    expect(report.oldestWaits).toBe(0);
    refusing.mockRestore();
    expect(await w.refusal(w.coordinator, RETRY)).toBe('FORBIDDEN');
    expect(await ask(w.admin, RETRY)).toBe(1);
    await syncSearch(w);
    expect((await ask(w.peer, SEARCH, { query: 'torenwachter' })).totalCount).toBe(9);
  });

  it('is built anew once, however often it is asked, while it answers', async () => {
    expect(await w.refusal(w.coordinator, REBUILD)).toBe('FORBIDDEN');
    const [first, second] = await Promise.all([ask(w.admin, REBUILD), ask(w.admin, REBUILD)]);
    expect(second.id).toBe(first.id);
    expect(
      await w.database.query(`select actor_id from audit_event where action = 'search.rebuild_asked'`),
    ).toEqual([{ actor_id: w.admin.id }]);
    const during = syncSearch(w);
    await posted('Wie kent de poortwachter?');
    expect((await ask(w.peer, SEARCH, { query: 'torenwachter' })).totalCount).toBe(9);
    await during;
    await syncSearch(w);
    const { rebuild, collections, lack } = await ask(w.admin, REPORT);
    expect(rebuild).toMatchObject({ id: first.id, reason: 'asked', finishedAt: expect.any(String) });
    expect(rebuild.done).toBe(rebuild.total);
    expect(lack).toBeNull();
    for (const { records, indexed, waiting } of collections) expect([indexed, waiting]).toEqual([records, 0]);
    expect(await ask(w.peer, SEARCH, { query: 'poortwachter' })).toEqual({ standby: false, totalCount: 1 });
  });

  it('follows the thesaurus', async () => {
    await posted('Wat doet een HAP bij ons in de nacht?');
    await syncSearch(w);
    expect((await ask(w.peer, SEARCH, { query: 'spoedpost' })).totalCount).toBe(0);
    await w.database.query(
      `insert into theme_concept (theme_id, key, preferred, lay) values ($1, 'hap', 'HAP', '{spoedpost}')`,
      [w.theme.id],
    );
    await w.database.query(`insert into outbox (entity, entity_id, version) values ('theme', $1, 2)`, [
      w.theme.id,
    ]);
    // At once in the standby, which answers until the engine has it too.
    await until(async () => (await ask(w.peer, SEARCH, { query: 'spoedpost' })).totalCount === 1);
    await syncSearch(w);
    expect((await ask(w.admin, REPORT)).rebuild.reason).toBe('thesaurus');
    expect(await ask(w.peer, SEARCH, { query: 'spoedpost' })).toEqual({ standby: false, totalCount: 1 });
  });
});

describe('an engine that is not there', () => {
  beforeAll(async () => {
    // Nothing listens on the discard port.
    w = await testWorld({ SEARCH_ENGINE: 'meilisearch', MEILI_URL: 'http://127.0.0.1:9', MEILI_KEY: 'none' });
  });
  afterAll(() => w.close());

  it('keeps nobody waiting, and says so', async () => {
    const id = await posted('Wie kent de vuurtorenwachter?');
    await expect(w.app.get(SyncService).drain()).rejects.toThrow('unreachable');
    // Who comes first also signs in.
    await ask(w.peer, SEARCH, { query: 'vuurtorenwachter' });
    const start = performance.now();
    let found = await ask(w.peer, SEARCH, { query: 'vuurtorenwachter' });
    // Far below any time limit of a connection; engine-faults.mjs measures the second that is promised.
    expect(performance.now() - start).toBeLessThan(5_000);
    await until(async () => {
      found = await ask(w.peer, SEARCH, { query: 'vuurtorenwachter' });
      return found.totalCount > 0;
    });
    expect(found).toEqual({ standby: true, totalCount: 1 });
    expect(await ask(null, STATE)).toEqual({
      engine: 'meilisearch',
      degraded: true,
      since: expect.any(String),
    });
    expect(id).toBeDefined();
  });

  it('is for coordinators and administrators to look at', async () => {
    expect(await w.refusal(null, REPORT)).toBe('UNAUTHENTICATED');
    expect(await w.refusal(w.facilitator, REPORT)).toBe('FORBIDDEN');
    expect((await ask(w.coordinator, REPORT)).lack).toBe('unreachable');
  });
});
