import { gramsOf } from '@samenwijs/matching';

/**
 * A document as words: all that ranking needs of it, written by whoever fills the search engine. In a database it is one
 * row per document (`collection`, `analyser`, `id`), where `analyser` is the `analysisVersion` that it was made with.
 */
export interface StoredAnalysis {
  readonly id: string;
  readonly version: number;
  /** Forms of the content words, separated by spaces: the first `titleWords` are the title's. */
  readonly forms: string;
  readonly titleWords: number;
  /** Its terms (stems, parts, concepts), each once, separated by spaces: what it was counted by. */
  readonly terms: string;
  /** Ids of the themes that people gave it, a line each. */
  readonly themes: string;
  /** Weighted length in words, length of the lead in words, number of 4-grams. */
  readonly length: number;
  readonly lead: number;
  readonly grams: number;
}

/** What a document is ranked by once it is found. */
export type ReadAnalysis = Pick<StoredAnalysis, 'forms' | 'titleWords' | 'themes'>;

/** Sums over all documents. */
export interface Totals {
  readonly documents: number;
  readonly length: number;
  readonly lead: number;
  readonly grams: number;
}

/**
 * What is known of a collection, as far as it changed after a revision. Every write raises the collection's revision by
 * one and stamps it on the counts and the analyses that it touches, so that a process asks for what is new alone.
 */
export interface StoredStatistics extends Totals {
  readonly revision: number;
  /** Words as they are written; one that no document holds any more may still be among them. */
  readonly forms: Iterable<string>;
  /** Documents that hold a term, and that hold a 4-gram: counts as they are now, 0 for none. */
  readonly terms: Iterable<readonly [term: string, documents: number]>;
  readonly gramDocuments: Iterable<readonly [gram: string, documents: number]>;
  /** Documents that were written or removed. */
  readonly changed: Iterable<string>;
}

/**
 * Analyses and statistics of one collection, by one version of the analysis. Kept outside the search engine, because it
 * gives no document frequencies; read by every process, written by those that fill the engine.
 *
 * In Postgres, all with (collection, analyser) first in their key:
 * - search_analysis (id, version, revision, forms, title_words, terms, themes, length, lead, grams,
 *   removed)
 * - search_count (kind 'form' | 'term' | 'gram', key, documents, revision): index on revision as well
 * - search_totals (revision, documents, length, lead, grams): the row that a write locks first, so that writes queue up
 *   and the revisions are without gaps; `write` is one transaction: lock the totals, read what was there, add
 *   `analysisChanges`.
 */
export interface AnalysisStore {
  /** What changed after the revision `since`; everything when it is 0. */
  statistics(since?: number): Promise<StoredStatistics>;
  read(ids: readonly string[]): Promise<ReadonlyMap<string, ReadAnalysis>>;
  /** Id and version of all that is kept. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /**
   * Adds, replaces and removes, all or nothing. An analysis of an older version than is kept, or than was removed, changes
   * nothing. Returns the ids of those that were taken.
   */
  write(change: {
    readonly put?: readonly StoredAnalysis[];
    readonly remove?: readonly string[];
  }): Promise<ReadonlySet<string>>;
}

/** What a write adds to the counts and totals; may be negative. */
export interface AnalysisChanges {
  totals: { documents: number; length: number; lead: number; grams: number };
  /** Of the new documents: all of them, known or not. */
  forms: Set<string>;
  terms: Map<string, number>;
  gramDocuments: Map<string, number>;
}

/** What changes when these documents take the place of what was there before (either may be absent). */
export function analysisChanges(
  replaced: Iterable<readonly [previous: StoredAnalysis | undefined, next: StoredAnalysis | undefined]>,
): AnalysisChanges {
  const changes: AnalysisChanges = {
    totals: { documents: 0, length: 0, lead: 0, grams: 0 },
    forms: new Set(),
    terms: new Map(),
    gramDocuments: new Map(),
  };
  const count = (document: StoredAnalysis, sign: 1 | -1): void => {
    changes.totals.documents += sign;
    for (const total of ['length', 'lead', 'grams'] as const) changes.totals[total] += sign * document[total];
    for (const term of wordsOf(document.terms)) add(changes.terms, term, sign);
    const grams = new Set(wordsOf(document.forms).flatMap(gramsOf));
    for (const gram of grams) add(changes.gramDocuments, gram, sign);
  };
  for (const [previous, next] of replaced) {
    if (previous) count(previous, -1);
    if (!next) continue;
    count(next, 1);
    for (const form of wordsOf(next.forms)) changes.forms.add(form);
  }
  for (const counts of [changes.terms, changes.gramDocuments])
    for (const [key, change] of counts) if (change === 0) counts.delete(key);
  return changes;
}

export const wordsOf = (joined: string): string[] => (joined ? joined.split(' ') : []);

function add(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

interface Stamped {
  documents: number;
  revision: number;
}

/** Analyses in this process's memory: for measurements and specs. */
export class MemoryAnalysisStore implements AnalysisStore {
  #revision = 0;
  readonly #totals = { documents: 0, length: 0, lead: 0, grams: 0 };
  readonly #analyses = new Map<
    string,
    { kept: StoredAnalysis | undefined; version: number; revision: number }
  >();
  readonly #counts = {
    forms: new Map<string, Stamped>(),
    terms: new Map<string, Stamped>(),
    gramDocuments: new Map<string, Stamped>(),
  };

  async statistics(since = 0): Promise<StoredStatistics> {
    const nothing = since === this.#revision;
    const after = (counts: Map<string, Stamped>): [string, number][] =>
      nothing
        ? []
        : [...counts].flatMap(([key, { documents, revision }]) =>
            revision > since ? [[key, documents] as [string, number]] : [],
          );
    return {
      revision: this.#revision,
      ...this.#totals,
      forms: after(this.#counts.forms).map(([form]) => form),
      terms: after(this.#counts.terms),
      gramDocuments: after(this.#counts.gramDocuments),
      changed: nothing
        ? []
        : [...this.#analyses].flatMap(([id, { revision }]) => (revision > since ? [id] : [])),
    };
  }

  async read(ids: readonly string[]) {
    return new Map(
      ids.flatMap((id) => {
        const kept = this.#analyses.get(id)?.kept;
        return kept ? [[id, kept] as const] : [];
      }),
    );
  }

  async versions() {
    return new Map(
      [...this.#analyses].flatMap(([id, { kept }]) => (kept ? [[id, kept.version] as const] : [])),
    );
  }

  async write({ put = [], remove = [] }: Parameters<AnalysisStore['write']>[0]) {
    const taken = new Map<string, StoredAnalysis>();
    for (const next of put) {
      const known = taken.get(next.id)?.version ?? this.#analyses.get(next.id)?.version ?? 0;
      if (next.version >= known) taken.set(next.id, next);
    }
    const removed = remove.filter((id) => !taken.has(id) && this.#analyses.get(id)?.kept);
    const previous = (id: string) => this.#analyses.get(id)?.kept;
    const changes = analysisChanges([
      ...[...taken].map(([id, next]) => [previous(id), next] as const),
      ...removed.map((id) => [previous(id), undefined] as const),
    ]);
    const revision = ++this.#revision;
    for (const id of removed)
      this.#analyses.set(id, { ...this.#analyses.get(id)!, kept: undefined, revision });
    for (const [id, kept] of taken) this.#analyses.set(id, { kept, version: kept.version, revision });
    for (const total of ['documents', 'length', 'lead', 'grams'] as const)
      this.#totals[total] += changes.totals[total];
    for (const form of changes.forms)
      if (!this.#counts.forms.has(form)) this.#counts.forms.set(form, { documents: 1, revision });
    for (const kind of ['terms', 'gramDocuments'] as const)
      for (const [key, change] of changes[kind]) {
        const documents = (this.#counts[kind].get(key)?.documents ?? 0) + change;
        this.#counts[kind].set(key, { documents, revision });
      }
    return new Set(taken.keys());
  }
}
