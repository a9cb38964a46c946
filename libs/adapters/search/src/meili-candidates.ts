import {
  type Candidate,
  fuse,
  FUSION,
  gatherStored,
  hitsOf,
  type MatchHit,
  type MatchQuery,
  type Near,
  planQuery,
  type QueryPlan,
  rankCandidates,
  type Statistics,
  suggestFrom,
  type ThemesOf,
  type ThemeSuggestion,
  weighThemes,
} from '@samenwijs/matching';
import type { MultiSearchQuery } from 'meilisearch';
import type { AnalysisStore } from './analysis-store.js';
import type { MeiliClient } from './meili-client.js';
import { type Labelled, revive } from './meili-documents.js';
import type { MeiliIndexes } from './meili-indexes.js';
import { MEANING } from './meili-settings.js';
import { wordOf } from './meili-values.js';

/**
 * So many terms of a question are looked up: with fewer, long questions lose. A small collection has time for more of
 * them, and little else that could be found.
 */
const TERMS = { least: 24, most: 64, times: 200_000 };
const termsFor = (documents: number): number =>
  Math.max(TERMS.least, Math.min(TERMS.most, Math.floor(TERMS.times / (documents || 1))));

/** Documents of each of the heaviest terms, the strongest first; the lighter a term after those, the fewer. */
const PER_TERM = { most: 160, heaviest: 6 };
const mostOf = (at: number): number =>
  Math.min(PER_TERM.most, Math.ceil((PER_TERM.most * PER_TERM.heaviest) / (at + 1)));

/** Documents that are not in memory are read and scored when they are among so many that promise most. */
const READ = 1_200;

type Filter = (string | string[])[];

export interface Found {
  readonly plan: QueryPlan;
  readonly hits: MatchHit[];
}

/** Documents as ranking reads them, read once; the least used give way when they take up too much memory. */
export class AnalysisCache {
  readonly #documents = new Map<string, Labelled>();
  #bytes = 0;

  constructor(private readonly most = 96 << 20) {}

  /** Whether another one takes the place of one that is kept. */
  get full(): boolean {
    return this.#bytes > 0.95 * this.most;
  }

  get(id: string): Labelled | undefined {
    const found = this.#documents.get(id);
    // While there is room for all, nobody needs to know which was used last.
    if (found && this.full) {
      this.#documents.delete(id);
      this.#documents.set(id, found);
    }
    return found;
  }

  set(id: string, document: Labelled): void {
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

const size = ({ words, terms }: Labelled): number => 400 + 4 * words.length + 8 * terms.length;

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
    .slice(0, termsFor(statistics.size));
}

/** The chain of libs/matching on the candidates of an index: its terms are looked up there, all else is done here. */
export class Candidates {
  constructor(
    private readonly client: MeiliClient,
    private readonly indexes: Pick<MeiliIndexes, 'names' | 'meaning'>,
    private readonly statistics: Statistics,
    private readonly store: AnalysisStore,
    private readonly cache: AnalysisCache,
  ) {}

  /** Hits by words, and by meaning when the question brings a vector. */
  async hits(question: MatchQuery, filter: Filter, limit: number): Promise<Found> {
    const { statistics } = this;
    const plan = planQuery(question, statistics);
    const [{ ranked }, near] = await Promise.all([
      this.#rank(plan, filter),
      this.#near(question.vector, filter),
    ]);
    const hits = hitsOf(statistics, plan, ranked, near.length ? Math.max(limit, FUSION.depth) : limit);
    return { plan, hits: near.length ? fuse(hits, near, statistics.profile).slice(0, limit) : hits };
  }

  /** What a text is about, learned from what the filter lets through. */
  async themes(text: string, filter: Filter, limit: number): Promise<ThemeSuggestion[]> {
    const plan = planQuery({ text }, this.statistics);
    const { ranked, themesOf } = await this.#rank(plan, filter);
    return suggestFrom(this.statistics, plan, ranked, themesOf, limit);
  }

  async #rank(plan: QueryPlan, filter: Filter): Promise<{ ranked: Candidate[]; themesOf: ThemesOf }> {
    const { statistics } = this;
    const documents = await this.#found(await this.#find(heaviestTerms(plan, statistics), filter));
    const ranked = rankCandidates(statistics, plan, gatherStored(statistics, plan, documents));
    const isRanked = new Set(ranked.map(({ document }) => document.id));
    const themes = new Map(documents.flatMap(({ id, themes: own }) => (isRanked.has(id) ? [[id, own]] : [])));
    const themesOf = (id: string) => themes.get(id) ?? [];
    weighThemes(statistics, plan, ranked, themesOf);
    return { ranked, themesOf };
  }

  /** Documents whose vectors are near, nearest first; in a call of its own, so that it keeps no words from being found. */
  async #near(vector: Float32Array | undefined, filter: Filter): Promise<Near[]> {
    const { names, meaning } = this.indexes;
    if (!vector || vector.length !== meaning?.dimensions) return [];
    const { hits } = await this.client.ask((meili) =>
      meili.index<{ id: string }>(names.match).search(null, {
        vector: [...vector],
        hybrid: { embedder: MEANING, semanticRatio: 1 },
        limit: FUSION.depth,
        attributesToRetrieve: ['id'],
        showRankingScore: true,
        filter,
      }),
    );
    // The score is the cosine, moved to between 0 and 1; a document without a vector has none.
    return hits.flatMap(({ id, _rankingScore = 0 }) =>
      _rankingScore > 0 ? [{ id, similarity: 2 * _rankingScore - 1 }] : [],
    );
  }

  /** Ids of documents that hold the terms, with what each promises. */
  async #find(wanted: readonly Wanted[], filter: Filter): Promise<ReadonlyMap<string, number>> {
    if (!wanted.length) return new Map();
    const queries = wanted.map(({ term }, at): MultiSearchQuery => ({
      indexUid: this.indexes.names.match,
      // Quoted: without, the server splits words and completes them.
      q: `"${wordOf(this.statistics.lexicon.termText(term))}"`,
      limit: mostOf(at),
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
        promise.set(id, (promise.get(id) ?? 0) + weight * (1 - rank / (2 * PER_TERM.most))),
      );
    });
    return promise;
  }

  /** Of those that are not in memory only what promises most. */
  #found(promise: ReadonlyMap<string, number>): Promise<Labelled[]> {
    return this.read(promise.keys(), (unknown) =>
      unknown.sort((a, b) => promise.get(b)! - promise.get(a)! || (a < b ? -1 : 1)).slice(0, READ),
    );
  }

  /** Documents from memory, and from the store what is not there; `choose` tells which of these. */
  async read(
    ids: Iterable<string>,
    choose: (unknown: string[]) => string[] = (unknown) => unknown,
  ): Promise<Labelled[]> {
    const documents: Labelled[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const known = this.cache.get(id);
      if (known) documents.push(known);
      else unknown.push(id);
    }
    // What the index has and the store has not was removed a moment ago.
    return [...documents, ...(await this.load(choose(unknown)))];
  }

  /** Documents from the store, kept in memory from now on. */
  async load(ids: readonly string[]): Promise<Labelled[]> {
    const documents: Labelled[] = [];
    if (ids.length)
      for (const [id, analysis] of await this.store.read(ids)) {
        const document = revive(this.statistics, id, analysis);
        this.cache.set(id, document);
        documents.push(document);
      }
    return documents;
  }
}
