import type { Analyser } from './analyser.js';
import { Collection } from './collection.js';
import { certainty } from './confidence.js';
import { unitCoverage, wordPairs } from './explain.js';
import { PROFILE, type RankingProfile } from './profile.js';
import { planQuery, type QueryPlan } from './query.js';
import { crossCount, listDocuments } from './listing.js';
import { heaviest, rankByText, type Candidate } from './text-score.js';
import type { CrossCount } from './attributes.js';
import type { IndexDocument, ListPage, ListQuery, MatchHit, MatchOptions, MatchQuery } from './types.js';

/** The rank whose candidate stands for all that did not answer, when a hit's margin is taken. */
const USUAL_RANK = 10;
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
    const candidates = rankByText(this.#collection, plan, accept, newest);
    const usual = candidates[USUAL_RANK - 1]?.score ?? 0;
    let ceiling = 1;
    return candidates.slice(0, limit).map((candidate, rank) => {
      const hit = this.#hit(plan, candidate, ceiling, 1 - usual / candidate.score);
      if (rank < explained) hit.pairs = wordPairs(this.#collection, plan, candidate.slot);
      ceiling = hit.fit.words + hit.fit.likeness;
      return hit;
    });
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

  #hit(plan: QueryPlan, candidate: Candidate, ceiling: number, margin: number): MatchHit {
    const { profile, entries } = this.#collection;
    let covered = 0;
    for (const unit of plan.units)
      covered += unit.weight * unit.idf * unitCoverage(this.#collection, unit, candidate.slot);
    const total = heaviest(
      plan.units.map((unit) => unit.weight * unit.idf),
      profile.fit.askedWords,
    );
    // Every word once in a document of mean length scores its IDF: that is the measure of an ideal document.
    const ideal = (score: number): number => total && Math.min(1, score / total);
    const coverage = ideal(covered);
    const words = profile.fit.coverage * coverage + profile.fit.strength * ideal(candidate.words);
    const likeness = profile.fit.likeness * candidate.likeness;
    const bound = Math.min(1, ceiling / (words + likeness || 1));
    return {
      id: entries[candidate.slot]!.document.id,
      score: candidate.score,
      fit: { words: words * bound, likeness: likeness * bound },
      coverage,
      certainty: certainty(
        {
          coverage,
          likeness: candidate.likeness,
          lead: ideal(candidate.lead),
          proximity: ideal(candidate.proximity),
          margin,
        },
        profile,
      ),
      pairs: [],
    };
  }
}
