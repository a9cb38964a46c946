import type { Analyser } from './analyser.js';
import { Collection } from './collection.js';
import { wordPairs } from './explain.js';
import { gather } from './gather.js';
import { hitsOf } from './hits.js';
import { PROFILE, type RankingProfile } from './profile.js';
import { planQuery } from './query.js';
import { crossCount, listDocuments } from './listing.js';
import { rankCandidates } from './text-score.js';
import type { CrossCount } from './attributes.js';
import type { IndexDocument, ListPage, ListQuery, MatchHit, MatchOptions, MatchQuery } from './types.js';

/** So many lists are remembered at most. */
const LISTS = 300;

/** The embedded engine: a collection in memory that finds by question and while typing. Changes are exact and cheap. */
export class MatchIndex {
  readonly #collection: Collection;
  /** Lists and counts as they were made, until anything changes: most are the same first pages again and again. */
  readonly #lists = new Map<string, ListPage | CrossCount[]>();

  constructor(analyser: Analyser, profile: RankingProfile = PROFILE) {
    this.#collection = new Collection(analyser, profile);
  }

  get analyser(): Analyser {
    return this.#collection.analyser;
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
    return this.#collection.remove(id);
  }

  get(id: string): IndexDocument | undefined {
    const slot = this.#collection.slotOf(id);
    return slot === undefined ? undefined : this.#collection.entries[slot]!.document;
  }

  /** The documents that best answer a question, by text. Empty when the question holds no meaningful word that is known. */
  match(
    query: MatchQuery,
    { limit, explained = limit, accept = () => true, newest = Infinity }: MatchOptions,
  ): MatchHit[] {
    const plan = planQuery(query, this.#collection);
    const found = gather(this.#collection, plan, accept, newest);
    const hits = hitsOf(this.#collection, plan, rankCandidates(this.#collection, plan, found), limit);
    for (const hit of hits.slice(0, explained))
      hit.pairs = wordPairs(this.#collection, plan, this.get(hit.id)!);
    return hits;
  }

  /** A list, searched while typing: the last word counts as a prefix, unknown words find their neighbours. */
  search(query: ListQuery): ListPage {
    return this.#once(JSON.stringify(query), () => listDocuments(this.#collection, query));
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
