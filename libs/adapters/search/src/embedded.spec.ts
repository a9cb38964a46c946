import { createAnalyser } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';

itIsASearchEngine(async () => new EmbeddedSearch(createAnalyser()));
