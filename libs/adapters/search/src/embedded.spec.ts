import { createAnalyser } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import { itFindsByMeaning } from './meaning.shared-spec.js';
import { remember } from './remembering.shared-spec.js';
import { itIsASearchEngine } from './search-engine.shared-spec.js';
import { itListsAndSearches } from './search-lists.shared-spec.js';
import { itMatches } from './search-matching.shared-spec.js';

const make = async (analyser = createAnalyser()) =>
  remember((texts) => new EmbeddedSearch({ analyser, texts }));

itIsASearchEngine(make);
itListsAndSearches(make);
itMatches(make);
itFindsByMeaning(make);
