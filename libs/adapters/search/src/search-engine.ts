import type { MatchHit, MatchQuery, SearchHit, ThemeSuggestion } from '@samenwijs/matching';

/** A record as the engine keeps it. Only what every signed-in reader may see goes in. */
export type SearchDocument = {
  readonly id: string;
  /** Of the record: tells a copy that is behind. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  /** Theme ids. */
  readonly themes: readonly string[];
  /** Null: the consortium's. */
  readonly regionId: string | null;
};

export type FindOptions = {
  readonly limit: number;
  /** Leaves out what this region shared itself. */
  readonly exceptRegionId?: string | null;
  readonly exceptId?: string;
};

/** One collection (items, questions) of a search engine, in the words of the product. */
export interface SearchEngine {
  /** Adds or replaces. An older version than the one that is kept changes nothing. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Id and version of all that is kept: what a reconciler compares. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /** Records that answer a question, best first (the chain of libs/matching). */
  match(question: MatchQuery, options: FindOptions): Promise<MatchHit[]>;
  /** The search box: as one types. */
  search(text: string, options: FindOptions): Promise<SearchHit[]>;
  /** Themes that a text is about, best first. */
  suggestThemes(text: string, limit: number): Promise<ThemeSuggestion[]>;
}
