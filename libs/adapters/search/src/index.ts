export { EmbeddedSearch } from './embedded.js';
export type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';
