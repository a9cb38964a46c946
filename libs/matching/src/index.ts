export type {
  Concept, Confidence, Difference, Factor, FactorKey, IndexDocument, ItemContext, Match, MatchContext, MatchHit,
  MatchOptions, MatchQuery, MeetVia, SearchHit, TextRange, ThemeSuggestion, WordPair,
} from './types.js';

// Arriving next (signatures are settled):
// ANALYSER_VERSION: string; PROFILE: RankingProfile
// class Thesaurus { constructor(concepts: Concept[]) }
// createAnalyser({ thesaurus?: Thesaurus, vocabulary?: Iterable<string> }): Analyser
// class MatchIndex { constructor(analyser, profile = PROFILE); upsert(doc): void; remove(id): boolean; size: number;
//   match(query: MatchQuery, options: MatchOptions): MatchHit[]; search(q: string, options: MatchOptions): SearchHit[] }
// matchWithContext({ hits, questionContext, itemContexts: ReadonlyMap<string, ItemContext>, now: string, profile? }): Match[]
// confidenceOf(hits: MatchHit[], profile?): Confidence      // of the whole answer
// suggestThemes(index: MatchIndex, text: string, limit?): ThemeSuggestion[]; suggestGroups(index, text, limit?)
// evaluate(run: Map<qid, [docid, score][]>, qrels: Map<qid, Map<docid, grade>>): Metrics; auc(positives: number[], negatives: number[]): number
