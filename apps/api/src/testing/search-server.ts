import { randomBytes } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { ensureKeys } from '@samenwijs/search';
import { EngineService } from '../modules/search/engine/engine.service.js';
import { SyncService } from '../modules/search/engine/sync.service.js';
import type { TestApp } from './test-app.js';

type Server = { url: string; masterKey: string; stop: () => Promise<void> };

/** Plain JavaScript, shared with the measurements. */
const TOOL = new URL('../../../../tools/lib/meilisearch.mjs', import.meta.url).href;
const { meilisearch } = (await import(TOOL)) as {
  meilisearch: (options: { reason: (why: string) => void }) => Promise<Server | undefined>;
};
const server = await meilisearch({
  reason: (why) => console.warn(`\n*** LEFT OUT: search on a real Meilisearch (${why}) ***\n`),
});
if (server) afterAll(() => server.stop());

/** The engines that can be had here. */
export const SEARCH_ENGINES = server ? (['embedded', 'meilisearch'] as const) : (['embedded'] as const);
export type SearchEngineName = (typeof SEARCH_ENGINES)[number];

/** Settings of a test application that searches with this engine, apart from all others on the server. */
export async function searchWith(engine: SearchEngineName): Promise<Record<string, string>> {
  if (engine === 'embedded') return {};
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const { manage } = await ensureKeys(server!.url, server!.masterKey, prefix);
  return {
    SEARCH_ENGINE: 'meilisearch',
    MEILI_URL: server!.url,
    MEILI_KEY: manage,
    MEILI_PREFIX: prefix,
  };
}

/** Brings the engine up to date, as the loop does where one runs, until it is the one that answers. */
export async function syncSearch({ app }: Pick<TestApp, 'app'>): Promise<void> {
  for (let i = 0; i < 50; i++) {
    await app.get(SyncService).drain();
    await app.get(EngineService).check();
    if (!app.get(EngineService).state.degraded) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The search engine is not asked: ${app.get(EngineService).state.reason}`);
}
