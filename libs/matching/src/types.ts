import type { Signals } from './confidence.js';
import type { EvidenceLevel, LegalForm, OrganisationModel, Phase, Scope, Urbanity } from '@samenwijs/domain';

/** A curated theme or concept with every name it goes by: official, lay, abbreviated. Labels may be phrases. */
export interface Concept {
  id: string;
  labels: string[];
  /** Names that are understood and never shown: misspellings. */
  hidden?: string[];
  /** The theme that its labels speak for: what `suggestThemes` proposes when it meets one. */
  theme?: string;
}

export interface IndexDocument {
  id: string;
  title: string;
  text: string;
  /** Theme ids given by people: what `suggestThemes` learns from. */
  themes?: string[];
  attributes?: DocumentAttributes;
  /** Whose it is: what `exceptRegion` leaves out. */
  region?: string | null;
  /** Of the record; 0 unless told. */
  version?: number;
}

/** What a document is filtered, counted and sorted by. */
export interface DocumentAttributes {
  /** Who may find it; 'public' unless told. Compared as it is. */
  audience?: string;
  /** Values by facet: `{ theme: ['bekostiging'], type: ['guide'] }`. */
  facets?: Readonly<Record<string, readonly string[]>>;
  /** Numbers to sort by: `at` is the time (ms) that a list is sorted by unless told. */
  order?: Readonly<Record<string, number>>;
}

/** A list: what is searched, by whom, with which filters, and which page of it. */
export interface ListQuery {
  /** As typed in a search box; without it, everything. */
  text?: string;
  /** Only the typed words themselves: no concepts, no near spellings. */
  literal?: boolean;
  /** Audiences of whoever looks; null sees everything. */
  audiences: readonly string[] | null;
  /** Values of one facet are alternatives; facets narrow each other. */
  filter?: Readonly<Record<string, readonly string[]>>;
  /** Null or absent: by relevance when there is a text, else newest first. */
  sort?: { by: string; descending: boolean } | null;
  limit: number;
  /** Score and id of the last hit of the page before. */
  after?: { value: number; id: string } | null;
  /** Facets to count. */
  facets?: readonly string[];
}

export interface ListPage {
  /** What was searched: what `MatchIndex.marks` marks. Null without a text. */
  terms: ReadonlySet<number> | null;
  /** `score` is what the list is sorted by: the cursor's value. */
  hits: SearchHit[];
  total: number;
  /** Whether a page follows. */
  more: boolean;
  /** By facet, documents per value: with all filters but the facet's own. */
  facets: Record<string, Record<string, number>>;
  /** Names of concepts that were searched besides the typed words. */
  also: string[];
}

export interface MatchQuery {
  title?: string;
  text: string;
  /** What it means, where an embedder could tell: then what is near in meaning is found as well. */
  vector?: Float32Array;
}

export interface MatchOptions {
  /** At most this many hits. */
  limit: number;
  /** Who may read what is found; all unless told. A refused document is as good as absent. */
  audiences?: readonly string[];
  exceptRegion?: string | null;
  exceptId?: string;
  /** Refuses more; it is asked for every document that holds a word of the question. */
  accept?: (id: string) => boolean;
  /** Looks among so many documents that came or changed last; among all unless told. */
  newest?: number;
}

/** How a word of the question met a word of the item, from exact to loose. */
export type MeetVia = 'same' | 'stem' | 'concept' | 'part' | 'fuzzy';

/** Two words or phrases that met, each in the form its author wrote. */
export interface WordPair {
  question: string;
  item: string;
  via: MeetVia;
  /** Share (0..1) of the question's weight that this pair covers. */
  weight: number;
}

/** One document that answers a query, by text alone. Hits come best first. */
export interface MatchHit {
  id: string;
  /** The chain's score, relative to the best document of this query (0..1). It orders; it says nothing across queries. */
  score: number;
  /**
   * Absolute text fit, comparable across queries and corpora: `words` (meaningful words that met) plus `likeness`
   * (spelling that is alike), `theme` (what the question is about) and, where an embedder helped, `meaning` (vectors that
   * are near). Their sum is 0..1 and
   * never rises down the list.
   */
  fit: { words: number; likeness: number; theme?: number; meaning?: number };
  /** The document's themes that the question is about, where that counted. */
  about?: string[];
  /** What the certainty is made of. */
  signals: Signals;
  /** Chance (0..1) that the document answers the question, calibrated on judged pairs. */
  certainty: number;
  /** No word of the question stands in it: what met is only spelled alike, or near in meaning. */
  alike: boolean;
  /** Heaviest first, at most eight, each surface pair once; empty until the hit is explained from its text. */
  pairs: WordPair[];
}

/** `strong`: show it first; `possible`: may be relevant; `resembles`: only looks alike; `none`: send the question to an expert group. */
export type Confidence = 'strong' | 'possible' | 'resembles' | 'none';

/** What an item or a question says about its setting. `null` or an empty list: not known, so it neither helps nor harms. */
export interface MatchContext {
  /** Theme ids. */
  themes: readonly string[];
  disciplines: readonly string[];
  scope: Scope | null;
  inhabitants: number | null;
  urbanity: Urbanity | null;
  phase: Phase | null;
  legalForm: LegalForm | null;
  organisationModel: OrganisationModel | null;
}

/** Context of an item that may answer: its setting plus what vouches for it. */
export interface ItemContext extends MatchContext {
  evidenceLevel: EvidenceLevel | null;
  /** Adoptions by other regions that ended with a good outcome. */
  goodAdoptions: number;
  /** ISO date or date-time. */
  reviewDate: string | null;
}

/** A factor's evidence; the web application turns it into a sentence. */
export type Factor = { contribution: number } & (
  | { key: 'words'; pairs: WordPair[] }
  | { key: 'likeness' | 'meaning' }
  | { key: 'theme' | 'discipline'; shared: string[] }
  | { key: 'scope' | 'urbanity' | 'phase' | 'legalForm' | 'organisationModel'; mine: string; theirs: string }
  | { key: 'scale'; mine: number; theirs: number }
  | { key: 'evidence'; level: string }
  | { key: 'adoptions'; count: number }
  | { key: 'freshness'; reviewDate: string }
);
export type FactorKey = Factor['key'];

/** Something that differs between the asker's setting (`mine`) and the item's (`theirs`). */
export type Difference =
  | { key: 'scale'; mine: number; theirs: number }
  | { key: 'scope' | 'urbanity' | 'phase' | 'legalForm' | 'organisationModel'; mine: string; theirs: string };

export interface Match {
  id: string;
  /** 0..1, where 1 would be the full bridge; the sum of the factors' contributions. */
  score: number;
  confidence: Confidence;
  /** Largest first; none negative. */
  factors: Factor[];
  /** Largest first. */
  differences: Difference[];
}

/** Half-open range [start, end) in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** A piece of a text; `hit` when it is what was searched for. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** A document's words as people read them: no index keeps them. */
export interface DocumentText {
  title: string;
  text: string;
}

export interface SearchHit {
  id: string;
  score: number;
}

/** Ranges to mark in a document's title and text, in order, not overlapping. */
export interface Marks {
  title: TextRange[];
  text: TextRange[];
}

export interface ThemeSuggestion {
  /** Theme id (or group id, for `suggestGroups`). */
  id: string;
  /** 0..1, best first. */
  score: number;
  /** Words of the text that led here, as written. */
  because: string[];
}
