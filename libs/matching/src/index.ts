export type { Arrays } from './arrays.js';
export type { CrossCount } from './attributes.js';
export { ANALYSER_VERSION, createAnalyser, type Analyser, type AnalyserOptions } from './analyser.js';
export { splitCompound } from './compounds.js';
export { certainty, confidenceOf, type Signals, worthShowing } from './confidence.js';
export { matchWithContext, type ContextMatchInput } from './context.js';
export { auc, evaluate, type Metrics, type Qrels, type Run } from './evaluate.js';
export { excerptOf, partsOf } from './excerpt.js';
export { fitOf, fuse, FUSION } from './fusion.js';
export { explainer, metUnits } from './explain.js';
export { gatherStored, storedDocument, type StoredDocument, StoredStatistics } from './gather-stored.js';
export { hitsOf } from './hits.js';
export { MatchIndex, type Found } from './match-index.js';
export { mergeProfile } from './merge-profile.js';
export { PROFILE, type RankingProfile } from './profile.js';
export { planQuery, type QueryPlan } from './query.js';
export { Statistics, type Analysed, type CollectionCounts } from './statistics.js';
export { STOP_WORDS } from './stop-words.js';
export { suggestGroups, suggestFrom, suggestThemes, type SuggestOptions } from './suggest.js';
export { fold, gramsOf, tokenise } from './text.js';
export { rankCandidates, weighThemes, type Candidate } from './text-score.js';
export type { ThemesOf } from './theme-score.js';
export { Thesaurus } from './thesaurus.js';
export type {
  Concept,
  Confidence,
  Difference,
  Factor,
  FactorKey,
  DocumentAttributes,
  DocumentText,
  IndexDocument,
  ItemContext,
  ListPage,
  ListQuery,
  Match,
  MatchContext,
  MatchHit,
  MatchOptions,
  MatchQuery,
  MeetVia,
  SearchHit,
  TextPart,
  TextRange,
  ThemeSuggestion,
  WordPair,
} from './types.js';
export { hunspellWords } from './word-list.js';
export { quantise, restore, Vectors, type Near, type Quantised } from './vectors.js';
