import {
  gatherStored,
  hitsOf,
  type MatchHit,
  type MatchQuery,
  planQuery,
  type QueryPlan,
  rankCandidates,
  type Statistics,
  storedDocument,
  type StoredDocument,
} from '@samenwijs/matching';
import type { MultiSearchQuery } from 'meilisearch';
import type { AnalysisStore } from './analysis-store.js';
import type { MeiliClient } from './meili-client.js';
import { revive } from './meili-documents.js';
import { wordOf } from './meili-values.js';

/** So many terms of a question are looked up: with fewer, long questions lose. */
const MOST_TERMS = 24;
/** Documents per term, the strongest first. */
const PER_TERM = 200;
/** Documents that are not in memory are read and scored when they are among so many that promise most. */
const READ = 1_200;

export interface Ranked {
  readonly plan: QueryPlan;
  readonly hits: MatchHit[];
  /** The documents of the hits, in their order. */
  readonly documents: readonly StoredDocument[];
}

/** Documents as ranking reads them, read once; the least used give way when they take up too much memory. */
export class AnalysisCache {
  readonly #documents = new Map<string, StoredDocument>();
  #bytes = 0;

  constructor(private readonly most = 96 << 20) {}

  get(id: string): StoredDocument | undefined {
    const found = this.#documents.get(id);
    if (found) {
      this.#documents.delete(id);
      this.#documents.set(id, found);
    }
    return found;
  }

  set(id: string, document: StoredDocument): void {
    this.delete(id);
    this.#documents.set(id, document);
    this.#bytes += size(document);
    for (const [oldest] of this.#documents) {
      if (this.#bytes <= this.most) break;
      this.delete(oldest);
    }
  }

  delete(id: string): void {
    const known = this.#documents.get(id);
    if (known && this.#documents.delete(id)) this.#bytes -= size(known);
  }
}

const size = ({ words, terms }: StoredDocument): number => 400 + 4 * words.length + 8 * terms.length;

interface Wanted {
  term: number;
  weight: number;
}

/** A question's heaviest terms, by the weight of the word and how rare it is. */
function heaviestTerms(plan: QueryPlan, statistics: Statistics): Wanted[] {
  const weights = new Map<number, number>();
  for (const unit of plan.units)
    for (const way of unit.ways) {
      const weight = unit.weight * way.weight * statistics.idf(statistics.documentFrequency(way.term));
      weights.set(way.term, (weights.get(way.term) ?? 0) + weight);
    }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}

/** The chain of libs/matching on the candidates of an index: its terms are looked up there, all else is done here. */
export class Candidates {
  constructor(
    private readonly client: MeiliClient,
    private readonly index: string,
    private readonly statistics: Statistics,
    private readonly store: AnalysisStore,
    private readonly cache: AnalysisCache,
  ) {}

  async rank(question: MatchQuery, filter: (string | string[])[], limit: number): Promise<Ranked> {
    const plan = planQuery(question, this.statistics);
    const found = await this.#find(heaviestTerms(plan, this.statistics), filter);
    const documents = await this.#read(found);
    const candidates = rankCandidates(this.statistics, plan, gatherStored(this.statistics, plan, documents));
    return {
      plan,
      hits: hitsOf(this.statistics, plan, candidates, limit),
      documents: candidates.slice(0, limit).map(({ document }) => document as StoredDocument),
    };
  }

  /** Ids of documents that hold the terms, those that promise most first. */
  async #find(wanted: readonly Wanted[], filter: (string | string[])[]): Promise<string[]> {
    if (!wanted.length) return [];
    const queries = wanted.map(({ term }): MultiSearchQuery => ({
      indexUid: this.index,
      // Quoted: without, the server splits words and completes them.
      q: `"${wordOf(this.statistics.lexicon.termText(term))}"`,
      limit: PER_TERM,
      matchingStrategy: 'all',
      attributesToRetrieve: ['id'],
      filter,
    }));
    const { results } = await this.client.ask((meili) =>
      meili.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries }),
    );
    const promise = new Map<string, number>();
    results.forEach(({ hits }, at) => {
      const { weight } = wanted[at]!;
      // A term says most of the documents that it came first in.
      hits.forEach(({ id }, rank) =>
        promise.set(id, (promise.get(id) ?? 0) + weight * (1 - rank / (2 * PER_TERM))),
      );
    });
    return [...promise].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  }

  async #read(ids: readonly string[]): Promise<StoredDocument[]> {
    const documents: StoredDocument[] = [];
    const unknown: string[] = [];
    ids.forEach((id, rank) => {
      const known = this.cache.get(id);
      if (known) documents.push(known);
      else if (rank < READ) unknown.push(id);
    });
    // What the index has and the store has not was removed a moment ago.
    return [...documents, ...(await this.load(unknown))];
  }

  /** Documents from the store, kept in memory from now on. */
  async load(ids: readonly string[]): Promise<StoredDocument[]> {
    const documents: StoredDocument[] = [];
    if (ids.length)
      for (const [id, analysis] of await this.store.read(ids)) {
        const document = storedDocument(this.statistics, revive(this.statistics, id, analysis));
        this.cache.set(id, document);
        documents.push(document);
      }
    return documents;
  }
}
