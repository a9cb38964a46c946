import { randomUUID } from 'node:crypto';
import { beforeAll, describe, it } from '@jest/globals';
import { createAnalyser } from '@samenwijs/matching';
import { MemoryAnalysisStore } from './analysis-store.js';
import { ensureKeys } from './meili-keys.js';
import type { Meaning } from './meili-settings.js';
import { MeiliSearch } from './meili.js';
import { itFindsByMeaning } from './meaning.shared-spec.js';
import { remember } from './remembering.shared-spec.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';
import { itListsAndSearches } from './search-lists.shared-spec.js';
import { itMatches } from './search-matching.shared-spec.js';

const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey = '' } = process.env;

if (!url) {
  // tools/lib/meilisearch-for-specs.mjs has said why, out loud.
  describe.skip('Meilisearch', () => it('is not here', () => {}));
} else {
  const prefix = `spec-${randomUUID().slice(0, 8)}`;
  let key: string;
  beforeAll(async () => {
    key = (await ensureKeys(url, masterKey, prefix)).manage;
  });

  const make = async (analyser = createAnalyser(), meaning?: Meaning) => {
    const engine = remember((texts) => {
      const store = new MemoryAnalysisStore();
      const connection = { url, key };
      const collection = randomUUID();
      return new MeiliSearch({ connection, prefix, collection, analyser, store, texts, meaning });
    });
    await engine.prepare();
    return engine;
  };

  itIsASearchEngine(make);
  itListsAndSearches(make);
  itMatches(make);
  itFindsByMeaning(() => make(createAnalyser(), { model: 'spec', dimensions: 16 }));
}
