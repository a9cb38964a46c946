import type {
  CrossCount,
  DocumentAttributes,
  ListPage,
  ListQuery,
  MatchHit,
  MatchQuery,
  TextPart,
  ThemeSuggestion,
} from '@samenwijs/matching';

/** A record as the engine keeps it: published, for the audience that it names. */
export type SearchDocument = {
  readonly id: string;
  /** Of the record: tells a copy that is behind. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  /** Theme ids. */
  readonly themes: readonly string[];
  /** Null: the consortium's, or not to be known. */
  readonly regionId: string | null;
  readonly attributes: DocumentAttributes;
  /** What it means, where an embedder told. All of one collection are of the same model. */
  readonly vector?: Float32Array;
};

export type FindOptions = {
  readonly limit: number;
  /** Who may read what is found: a match is shown to many, so mostly what the whole network reads. */
  readonly audiences: readonly string[];
  /** Leaves out what this region shared itself. */
  readonly exceptRegionId?: string | null;
  readonly exceptId?: string;
};

/** A page of a list; every hit with its title and an excerpt in which what was searched is marked. */
export type SearchPage = Omit<ListPage, 'hits' | 'terms'> & {
  readonly hits: readonly { id: string; score: number; title: TextPart[]; excerpt: TextPart[] }[];
  /** It comes from the standby, because the engine could not be asked. */
  readonly standby?: boolean;
};

/** One collection (items, questions) of a search engine, in the words of the product. */
export interface SearchEngine {
  /** Adds or replaces. An older version than the one that is kept changes nothing. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Id and version of all that is kept: what a reconciler compares. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /** Records that answer a question, best first (the chain of libs/matching); those worth showing say which words met. */
  match(question: MatchQuery, options: FindOptions): Promise<MatchHit[]>;
  /** The search box and every list: as one types, filtered, counted, a page at a time. */
  search(query: ListQuery): Promise<SearchPage>;
  /** How many records have each pair of values of two facets. */
  cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>): Promise<CrossCount[]>;
  /** Themes that a text is about, best first; learned from what `audiences` may read. */
  suggestThemes(text: string, options: Pick<FindOptions, 'limit' | 'audiences'>): Promise<ThemeSuggestion[]>;
}
