export { readDocuments, readTexts } from './documents.js';
export { NETWORK, SearchIndexService } from './search-index.service.js';
export { MeaningService } from './meaning.service.js';
export { SearchModule } from './search.module.js';
export { SearchLogService } from './search-log.service.js';
export { SearchCollection } from './search.inputs.js';
