import { createAnalyser } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import { itFindsByMeaning } from './meaning.shared-spec.js';
import { remember } from './remembering.shared-spec.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';

const make = async () => remember((texts) => new EmbeddedSearch({ analyser: createAnalyser(), texts }));

itIsASearchEngine(make);
itFindsByMeaning(make);
