import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DIMENSIONS, itIsAnEmbedder, SYNONYMS } from './embedder.shared-spec.js';
import { LocalEmbedder } from './local.js';
import { OPENAI, RestEmbedder } from './rest.js';
import { type EmbeddingServer, startEmbeddingServer } from './testing/embedding-server.js';

const plain = { query: '', document: '' };

describe('a local model', () => {
  let server: EmbeddingServer;
  beforeAll(async () => {
    server = await startEmbeddingServer(DIMENSIONS, SYNONYMS);
  });
  afterAll(() => server.down());

  /** The package's own shape around the server's model: the package and its models are no dependency of ours. */
  const transformers = (env: object = {}) => ({
    env,
    pipeline: async () => async (texts: string[]) => {
      const settings = { url: server.url, model: 'tiny', dimensions: DIMENSIONS, prefixes: plain };
      const vectors = await new RestEmbedder(OPENAI, settings).embed(texts, 'document');
      return { tolist: () => vectors.map((vector) => [...vector]) };
    },
  });

  itIsAnEmbedder(
    async (prefixes) =>
      new LocalEmbedder({ model: 'tiny', dimensions: DIMENSIONS, prefixes }, async () => transformers()),
  );

  it('downloads nothing when it is told where the models are', async () => {
    const env = {};
    const settings = { model: 'tiny', folder: '/models', dimensions: DIMENSIONS, prefixes: plain };
    await new LocalEmbedder(settings, async () => transformers(env)).embed(['tekst'], 'query');
    expect(env).toEqual({ localModelPath: '/models', allowRemoteModels: false });
  });

  it('says which package it needs when that is not installed', async () => {
    const embedder = new LocalEmbedder(
      { model: 'tiny', dimensions: DIMENSIONS, prefixes: plain },
      () => import('@huggingface/not-installed' as string),
    );
    const wanted = {
      failure: 'refused',
      message:
        'EMBEDDER=local needs a package that is not installed: npm install --no-save --ignore-scripts @huggingface/transformers',
    };
    await expect(embedder.embed(['tekst'], 'query')).rejects.toMatchObject(wanted);
    await expect(embedder.embed(['tekst'], 'query')).rejects.toMatchObject(wanted);
  });
});
