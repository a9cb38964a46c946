export { EmbeddedSearch, type EmbeddedOptions, type Texts } from './embedded.js';
export { EngineGuard, FallbackSearch, type GuardOptions, type SearchState } from './fallback.js';
export type { FindOptions, SearchDocument, SearchEngine, SearchPage } from './search-engine.js';
