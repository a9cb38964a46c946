import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAnalyser, Thesaurus } from '@samenwijs/matching';
import { Meilisearch } from 'meilisearch';
import { MemoryAnalysisStore } from './analysis-store.js';
import { EngineUnavailable } from './meili-client.js';
import { ensureKeys } from './meili-keys.js';
import { MeiliSearch, type MeiliOptions } from './meili.js';
import type { SearchDocument } from './search-engine.js';

const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey = '' } = process.env;
const ALL = { audiences: null, limit: 50 };
const NETWORK = { limit: 50, audiences: ['public'] };

const document = (id: string, version: number, text: string): SearchDocument => ({
  ...{ id, version, title: `Document ${id}`, text, themes: [], regionId: null, attributes: {} },
});

/** What only an engine on a server has to do. */
const describeWithServer = url ? describe : describe.skip;

describeWithServer('Meilisearch on a server', () => {
  const prefix = `server-${randomUUID().slice(0, 8)}`;
  let key: string;
  beforeAll(async () => {
    key = (await ensureKeys(url!, masterKey, prefix)).manage;
  });

  const open = (options: Partial<MeiliOptions> = {}) =>
    new MeiliSearch({
      ...{ connection: { url: url!, key }, prefix, collection: randomUUID(), analyser: createAnalyser() },
      ...{ store: new MemoryAnalysisStore(), texts: async () => new Map() },
      ...options,
    });
  const idsOf = async (engine: MeiliSearch, text: string) => ({
    match: (await engine.match({ text }, NETWORK)).map(({ id }) => id).sort(),
    search: (await engine.search({ ...ALL, text })).hits.map(({ id }) => id).sort(),
  });
  const both = (...ids: string[]) => ({ match: ids, search: ids });

  describe('a key', () => {
    it('is the same every time, and of its prefix alone', async () => {
      expect((await ensureKeys(url!, masterKey, prefix)).manage).toBe(key);
      const other = await ensureKeys(url!, masterKey, `${prefix}x-other`);
      expect(other.manage).not.toBe(key);
      expect(key).not.toBe(masterKey);
    });

    it('makes no other keys, and reaches no index of others', async () => {
      const client = new Meilisearch({ host: url!, apiKey: key });
      await expect(client.getKeys()).rejects.toThrow(/API key is invalid/);
      await expect(client.index('elsewhere').search('x')).rejects.toThrow(/cannot acces/);
      await expect(client.createDump()).rejects.toThrow(/API key is invalid/);
    });

    it('that only searches writes nothing', async () => {
      const { search } = await ensureKeys(url!, masterKey, prefix);
      const collection = randomUUID();
      const store = new MemoryAnalysisStore();
      const writer = open({ collection, store });
      await writer.prepare();
      await writer.put([document('a', 1, 'Over slaap.')]);
      const reader = open({ collection, store, connection: { url: url!, key: search } });
      expect(await idsOf(reader, 'slaap')).toEqual(both('a'));
      await expect(reader.put([document('b', 1, 'Over slaap.')])).rejects.toThrow(EngineUnavailable);
    });
  });

  describe('a rebuild', () => {
    it('answers all the while, takes in what changes meanwhile, and drops what is gone', async () => {
      const engine = open();
      expect(await engine.prepare()).toEqual({ created: true });
      expect(await engine.prepare()).toEqual({ created: false });
      const numbers = Array.from({ length: 1_200 }, (_, n) => n);
      await engine.put([document('gone', 1, 'Over slaap.'), document('stays', 1, 'Over slaap.')]);
      const progress: number[] = [];
      async function* documents() {
        yield document('stays', 1, 'Over slaap.');
        yield document('removed', 1, 'Over slaap.');
        yield document('newer', 1, 'Over slaap.');
        for (const n of numbers) {
          yield document(`n${n}`, 1, 'Over voeding.');
          if (n === 700) {
            await engine.remove(['removed']);
            await engine.put([document('newer', 2, 'Over vallen.'), document('new', 1, 'Over vallen.')]);
            expect((await idsOf(engine, 'slaap')).search).toEqual(['gone', 'stays']);
            expect(await idsOf(engine, 'vallen')).toEqual(both('new', 'newer'));
          }
        }
        yield document('removed', 1, 'Over slaap.');
        yield document('newer', 1, 'Over slaap.');
      }
      await engine.rebuild(documents(), (done) => progress.push(done));
      expect(progress.at(-1)).toBe(numbers.length + 3);
      expect(progress.length).toBeGreaterThan(2);
      expect(await idsOf(engine, 'slaap')).toEqual(both('stays'));
      expect(await idsOf(engine, 'vallen')).toEqual(both('new', 'newer'));
      const versions = await engine.versions();
      expect(versions.size).toBe(numbers.length + 3);
      expect([versions.get('newer'), versions.get('removed'), versions.get('gone')]).toEqual([
        2,
        undefined,
        undefined,
      ]);
      // What was beside it is no longer there.
      const { results } = await new Meilisearch({ host: url!, apiKey: key }).getRawIndexes({ limit: 1_000 });
      expect(results.filter(({ uid }) => uid.endsWith('-next'))).toEqual([]);
    }, 60_000);

    it('that fails leaves what there was', async () => {
      const engine = open();
      await engine.prepare();
      await engine.put([document('a', 1, 'Over slaap.')]);
      const documents = async function* () {
        yield document('b', 1, 'Over slaap.');
        throw new Error('the database is away');
      };
      await expect(engine.rebuild(documents())).rejects.toThrow('the database is away');
      expect(await idsOf(engine, 'slaap')).toEqual(both('a'));
      await engine.put([document('c', 1, 'Over slaap.')]);
      expect(await idsOf(engine, 'slaap')).toEqual(both('a', 'c'));
    });

    it('takes another thesaurus in', async () => {
      const engine = open();
      await engine.prepare();
      const documents = [document('a', 1, 'De VVT komt langs.'), document('b', 1, 'Over slaap.')];
      await engine.rebuild(documents);
      const text = 'verpleging, verzorging en thuiszorg ';
      expect(await idsOf(engine, text)).toEqual(both());
      const concepts = [{ id: 'vvt', labels: ['VVT', 'verpleging, verzorging en thuiszorg'] }];
      await engine.useAnalyser(createAnalyser({ thesaurus: new Thesaurus(concepts) }));
      await engine.rebuild(documents);
      expect(await idsOf(engine, text)).toEqual(both('a'));
    });
  });

  it('names a record that one of its parts has lost, so that it is put again', async () => {
    const store = new MemoryAnalysisStore();
    const engine = open({ store });
    await engine.prepare();
    await engine.put([document('a', 3, 'Over slaap.'), document('b', 2, 'Over slaap.')]);
    await store.write({ remove: ['a'] });
    expect(await engine.versions()).toEqual(
      new Map([
        ['a', -1],
        ['b', 2],
      ]),
    );
    await engine.put([document('a', 3, 'Over slaap.')]);
    expect(await engine.versions()).toEqual(
      new Map([
        ['a', 3],
        ['b', 2],
      ]),
    );
  });

  it('hears of what another process put', async () => {
    const shared = { store: new MemoryAnalysisStore(), collection: randomUUID() };
    const [writer, reader] = [open(shared), open(shared)];
    await writer.prepare();
    await reader.prepare();
    await writer.put([document('a', 1, 'Over slaap.')]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await idsOf(reader, 'slaap')).toEqual(both('a'));
    await writer.put([document('a', 2, 'Over voeding.')]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await idsOf(reader, 'slaap')).toEqual(both());
    expect(await idsOf(reader, 'voeding')).toEqual(both('a'));
  });

  describe('a server that is not well', () => {
    const answers: http.RequestListener[] = [];
    const server = http.createServer((request, response) => answers[0]!(request, response));
    let away: string;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });
    const engineAt = (answer: http.RequestListener) => {
      answers[0] = answer;
      return open({ connection: { url: away, key: 'x' } });
    };
    const refuse = (status: number, code: string) =>
      engineAt((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ message: 'no', code, type: 'internal', link: '' }));
      });

    it.each([
      [500, 'internal'],
      [400, 'no_space_left_on_device'],
      [400, 'io_error'],
      [403, 'invalid_api_key'],
      [404, 'index_not_found'],
      [429, 'too_many_search_requests'],
      [503, 'unretrievable_error_code'],
    ])('is to be asked again after %i %s', async (status, code) => {
      const engine = refuse(status, code);
      await expect(engine.search(ALL)).rejects.toMatchObject({ name: 'EngineUnavailable', code });
      await expect(engine.put([document('a', 1, 'x')])).rejects.toMatchObject({ name: 'EngineUnavailable' });
    });

    it('says what it will never take', async () => {
      await expect(refuse(400, 'invalid_search_filter').search(ALL)).rejects.toMatchObject({
        name: 'EngineRejected',
        code: 'invalid_search_filter',
      });
      await expect(refuse(400, 'invalid_document_id').put([document('a', 1, 'x')])).rejects.toMatchObject({
        name: 'EngineRejected',
      });
    });

    it('is not waited for without end', async () => {
      const engine = open({ connection: { url: away, key: 'x', answerMs: 100 } });
      answers[0] = () => {};
      const start = Date.now();
      await expect(engine.search(ALL)).rejects.toMatchObject({ name: 'EngineUnavailable' });
      expect(Date.now() - start).toBeLessThan(1_000);
    });

    it('is unavailable when nobody listens', async () => {
      const engine = open({ connection: { url: 'http://127.0.0.1:1', key: 'x' } });
      await expect(engine.search(ALL)).rejects.toMatchObject({ code: 'unreachable' });
    });
  });
});
