import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmbedder } from './create-embedder.js';
import type { Prefixes } from './embedder.js';
import { DIMENSIONS, itIsAnEmbedder, SYNONYMS } from './embedder.shared-spec.js';
import { type EmbeddingServer, startEmbeddingServer } from './testing/embedding-server.js';

const KEY = 'sk-very-secret';
const TEXT = 'Een vertrouwelijke zin';

describe.each(['openai', 'ollama'] as const)('%s over REST', (kind) => {
  let server: EmbeddingServer;
  beforeAll(async () => {
    server = await startEmbeddingServer(DIMENSIONS, SYNONYMS);
  });
  afterAll(() => server.down());
  beforeEach(() => {
    server.be('well');
    server.asked.length = 0;
  });

  const make = (prefixes: Prefixes = { query: '', document: '' }, url = server.url) =>
    createEmbedder({ kind, url, key: KEY, model: 'tiny', dimensions: DIMENSIONS, prefixes })!;
  const failure = (limits = {}) =>
    make()
      .embed([TEXT], 'query', limits)
      .then(
        () => undefined,
        (error: unknown) => error as Error,
      );

  itIsAnEmbedder(async (prefixes) => make(prefixes));

  it('asks at the right address, with the key in its header only', async () => {
    for (const url of [server.url, `${server.url}/`, ...(kind === 'openai' ? [`${server.url}/v1/`] : [])])
      await make(undefined, url).embed([TEXT], 'query');
    for (const { path, model, input, authorization } of server.asked) {
      expect(path).toBe(kind === 'openai' ? '/v1/embeddings' : '/api/embed');
      expect({ model, input, authorization }).toEqual({
        model: 'tiny',
        input: [TEXT],
        authorization: `Bearer ${KEY}`,
      });
    }
  });

  it('sends many texts in few calls', async () => {
    await make().embed(Array(130).fill('kort'), 'document');
    expect(server.asked.map(({ input }) => input.length)).toEqual([64, 64, 2]);
    server.asked.length = 0;
    await make().embed(Array(25).fill('lang '.repeat(2_000)), 'document');
    expect(server.asked.map(({ input }) => input.length)).toEqual([10, 10, 5]);
    expect(server.asked[0]!.input[0]).toHaveLength(6_000);
  });

  it.each([
    ['busy', 2],
    ['failing', 1],
  ] as const)('tries again when the server is %s', async (mood, times) => {
    server.be(mood, times);
    expect(await make().embed([TEXT], 'query')).toHaveLength(1);
    expect(server.asked).toHaveLength(times + 1);
  });

  it.each([
    ['failing', 'busy', '503'],
    ['busy', 'busy', '429'],
    ['refusing', 'refused', '400'],
    ['hung', 'unreachable', 'within 200 ms'],
    ['not-json', 'unusable', 'JSON'],
    ['no-vectors', 'unusable', 'no vector'],
    ['other-length', 'unusable', `expected ${DIMENSIONS}`],
  ] as const)('when the server is %s its failure is %s', async (mood, name, words) => {
    server.be(mood);
    const error = await failure({ attempts: 1, timeoutMs: 200 });
    expect(error).toMatchObject({ name: 'EmbedderError', failure: name });
    expect(error!.message).toContain(words);
    // Neither the key nor the text may come in a log.
    expect(`${error!.stack} ${JSON.stringify(error)}`).not.toMatch(/secret|vertrouwelijk/);
    expect(server.asked).toHaveLength(1);
  });

  it('does not repeat what is refused', async () => {
    server.be('refusing');
    await failure();
    expect(server.asked).toHaveLength(1);
  });

  it('says that a server is not there, and finds it again', async () => {
    await server.down();
    expect(await failure({ attempts: 1 })).toMatchObject({ failure: 'unreachable' });
    await server.up();
    expect(await make().embed([TEXT], 'query')).toHaveLength(1);
  });
});
