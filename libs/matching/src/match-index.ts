import type { Analyser } from './analyser.js';
import type { Arrays } from './arrays.js';
import { Collection } from './collection.js';
import { explainer, metUnits } from './explain.js';
import { fuse, FUSION } from './fusion.js';
import { accepts, gather } from './gather.js';
import { hitsOf } from './hits.js';
import { PROFILE, type RankingProfile } from './profile.js';
import { planQuery, type QueryPlan } from './query.js';
import { crossCount, listDocuments } from './listing.js';
import { relearn } from './relearning.js';
import { marksOf } from './search.js';
import { suggestFrom } from './suggest.js';
import { rankCandidates, weighThemes, type Candidate } from './text-score.js';
import { type Near, Vectors } from './vectors.js';
import type { CrossCount } from './attributes.js';
import type {
  DocumentText,
  IndexDocument,
  ListPage,
  ListQuery,
  Marks,
  MatchHit,
  MatchOptions,
  MatchQuery,
  ThemeSuggestion,
} from './types.js';

/** So many lists are remembered at most. */
const LISTS = 300;

/** What answers a question, and how the question was understood: what explains the hits. */
export interface Found {
  plan: QueryPlan;
  hits: MatchHit[];
}

/**
 * The embedded engine: a collection in memory that finds by question and while typing. Changes are exact and cheap. It
 * keeps words, not texts: whoever shows a hit brings its text, to have it explained or marked.
 */
export class MatchIndex {
  readonly #collection: Collection;
  /** Lists and counts as they were made, until anything changes: most are the same first pages again and again. */
  readonly #lists = new Map<string, ListPage | CrossCount[]>();

  /** `vectors`: what documents mean, as far as that is known; kept by whoever makes them. */
  constructor(
    analyser: Analyser,
    profile: RankingProfile = PROFILE,
    readonly vectors = new Vectors(),
    kept?: Arrays,
  ) {
    this.#collection = new Collection(analyser, profile, kept);
  }

  /** All that the index holds, but for the vectors: views, until it changes. The constructor takes it back. */
  arrays(): Arrays {
    return this.#collection.arrays();
  }

  get analyser(): Analyser {
    return this.#collection.analyser;
  }

  get profile(): RankingProfile {
    return this.#collection.profile;
  }

  get size(): number {
    return this.#collection.size;
  }

  /** Adds the document, or replaces the one with its id. */
  upsert(document: IndexDocument): void {
    this.#lists.clear();
    this.#collection.upsert(document);
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    this.#lists.clear();
    this.vectors.remove(id);
    return this.#collection.remove(id);
  }

  /**
   * Goes over to another analyser in steps, between which the index answers, and must not be changed. Gives the ids of
   * documents whose texts have to be read again: see `retext`.
   */
  *relearn(analyser: Analyser): Generator<void, string[]> {
    const stale = yield* relearn(this.#collection, analyser);
    this.#lists.clear();
    return stale;
  }

  /** Reads a document's words from its text again, and leaves all else as it is. */
  retext(id: string, text: DocumentText): void {
    this.#lists.clear();
    this.#collection.retext(id, text);
  }

  /** Of the document that is kept; undefined when there is none. */
  version(id: string): number | undefined {
    const slot = this.#collection.slotOf(id);
    return slot === undefined ? undefined : this.#collection.versionOf(slot);
  }

  versions(): Map<string, number> {
    return this.#collection.versions();
  }

  /** Theme ids that people gave. */
  themesOf(id: string): readonly string[] {
    const slot = this.#collection.slotOf(id);
    return slot === undefined ? [] : this.#collection.attributes.themesOf(slot);
  }

  /**
   * The documents that best answer a question, by text, and by meaning when it brings a vector. None when the question
   * holds no meaningful word that is known, and nothing is near.
   */
  find(query: MatchQuery, { limit, ...options }: MatchOptions): Found {
    const plan = planQuery(query, this.#collection);
    const ranked = this.#rank(plan, options);
    const near = query.vector ? this.#near(query.vector, options) : [];
    const hits = hitsOf(this.#collection, plan, ranked, near.length ? Math.max(limit, FUSION.depth) : limit);
    return { plan, hits: near.length ? fuse(hits, near, this.#collection.profile).slice(0, limit) : hits };
  }

  /** What a text is about, learned from the documents that the options let through. */
  themes(query: MatchQuery, { limit, ...options }: MatchOptions): ThemeSuggestion[] {
    const plan = planQuery(query, this.#collection);
    return suggestFrom(this.#collection, plan, this.#rank(plan, options), (id) => this.themesOf(id), limit);
  }

  #rank(plan: QueryPlan, options: Omit<MatchOptions, 'limit'>): Candidate[] {
    const ranked = rankCandidates(this.#collection, plan, gather(this.#collection, plan, options));
    weighThemes(this.#collection, plan, ranked, (id) => this.themesOf(id));
    return ranked;
  }

  #near(vector: Float32Array, options: Omit<MatchOptions, 'limit'>): Near[] {
    const accepted = accepts(this.#collection, options);
    return this.vectors.nearest(vector, FUSION.depth, (id) => {
      // A vector may be there before its document, and after it.
      const slot = this.#collection.slotOf(id);
      return slot !== undefined && accepted(slot);
    });
  }

  /** `find` without an explanation. */
  match(query: MatchQuery, options: MatchOptions): MatchHit[] {
    return this.find(query, options).hits;
  }

  /** The hits, with word pairs where there is a text: see `worthShowing`. */
  explain({ plan, hits }: Found, texts: ReadonlyMap<string, DocumentText>): MatchHit[] {
    const explain = explainer(this.#collection, plan);
    return hits.map((hit) => {
      const text = texts.get(hit.id);
      if (!text) return hit;
      const slot = this.#collection.slotOf(hit.id);
      return slot === undefined ? hit : { ...hit, pairs: explain(this.#collection.at(slot), text) };
    });
  }

  /** Words of the question that a document holds, with their share of its weight: an explanation that needs no text. */
  met({ plan }: Found, id: string): [word: string, weight: number][] {
    const slot = this.#collection.slotOf(id);
    if (slot === undefined) return [];
    const terms = this.#collection.heldBy(this.#collection.at(slot));
    return metUnits(plan, terms).map(({ unit, weight }) => [unit.surface, weight]);
  }

  /** A list, searched while typing: the last word counts as a prefix, unknown words find their neighbours. */
  search(query: ListQuery): ListPage {
    return this.#once(JSON.stringify(query), () => listDocuments(this.#collection, query));
  }

  /** What to mark in a document for the terms that were searched. */
  marks(terms: ListPage['terms'], text: DocumentText): Marks {
    return terms ? marksOf(this.#collection, text, terms) : { title: [], text: [] };
  }

  /** How many documents have each pair of values of two facets, of those that a query finds. */
  cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>): CrossCount[] {
    return this.#once(JSON.stringify([rows, columns, query]), () =>
      crossCount(this.#collection, rows, columns, query),
    );
  }

  /** What `make` made for this key before, if nothing changed since. Whoever gets it must not change it. */
  #once<T extends ListPage | CrossCount[]>(key: string, make: () => T): T {
    const known = this.#lists.get(key) as T | undefined;
    if (known) return known;
    const made = make();
    if (this.#lists.size >= LISTS) this.#lists.delete(this.#lists.keys().next().value!);
    this.#lists.set(key, made);
    return made;
  }
}
