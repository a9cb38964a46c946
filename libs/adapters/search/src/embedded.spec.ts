import { createAnalyser } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import { remember } from './remembering.shared-spec.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';

itIsASearchEngine(async () => remember((texts) => new EmbeddedSearch({ analyser: createAnalyser(), texts })));
