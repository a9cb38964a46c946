export { EmbeddedSearch } from './embedded.js';
export type { FindOptions, SearchDocument, SearchEngine, SearchPage } from './search-engine.js';
