export {
  analysisChanges,
  type AnalysisChanges,
  type AnalysisStore,
  MemoryAnalysisStore,
  type ReadAnalysis,
  type StoredAnalysis,
  type StoredStatistics,
} from './analysis-store.js';
export { EmbeddedSearch, type EmbeddedOptions, type Texts } from './embedded.js';
export { EngineGuard, FallbackSearch, type GuardOptions, type Lack, type SearchState } from './fallback.js';
export { type Connection, EngineRejected, EngineUnavailable } from './meili-client.js';
export { ensureKeys } from './meili-keys.js';
export { analysisVersion, indexNames, type Meaning } from './meili-settings.js';
export { MeiliSearch, type MeiliOptions } from './meili.js';
export type { FindOptions, SearchDocument, SearchEngine, SearchPage } from './search-engine.js';
