export { EmbeddedSearch } from './embedded.js';
export { EngineGuard, FallbackSearch, type GuardOptions, type SearchState } from './fallback.js';
export type { FindOptions, SearchDocument, SearchEngine, SearchPage } from './search-engine.js';
