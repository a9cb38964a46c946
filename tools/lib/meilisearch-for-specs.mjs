// Jest's globalSetup for specs of the search engine: one real server for all of them, in MEILI_URL and MEILI_MASTER_KEY.
import { meilisearch } from './meilisearch.mjs';

export default async function setUp() {
  const server = await meilisearch({
    reason: (why) =>
      console.error(`\n!!! NOT TESTED: the specs of Meilisearch are skipped, because ${why}\n`),
  });
  if (!server) return undefined;
  process.env.MEILI_URL = server.url;
  process.env.MEILI_MASTER_KEY = server.masterKey;
  return server.stop;
}
