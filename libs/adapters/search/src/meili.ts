import { setImmediate } from 'node:timers/promises';
import {
  type Analyser,
  type CrossCount,
  explainer,
  type ListQuery,
  type MatchHit,
  type MatchQuery,
  PROFILE,
  type RankingProfile,
  StoredStatistics,
  type ThemeSuggestion,
  worthShowing,
} from '@samenwijs/matching';
import type { AnalysisStore } from './analysis-store.js';
import type { Texts } from './embedded.js';
import { Box } from './meili-box.js';
import { AnalysisCache, Candidates } from './meili-candidates.js';
import { type Connection, MeiliClient } from './meili-client.js';
import { MeiliIndexes } from './meili-indexes.js';
import { analyse, type Prepared } from './meili-documents.js';
import { type IndexNames, type Meaning, settingsOf } from './meili-settings.js';
import { filterOf } from './meili-values.js';
import type { FindOptions, SearchDocument, SearchEngine, SearchPage } from './search-engine.js';

export interface MeiliOptions {
  readonly connection: Connection;
  /** Of the indexes' names: what keeps installations on one server apart. */
  readonly prefix: string;
  readonly collection: string;
  readonly analyser: Analyser;
  /** Without it, the profile of libs/matching. */
  readonly profile?: RankingProfile;
  readonly store: AnalysisStore;
  readonly texts: Texts;
  /** Whose vectors documents and questions bring, if they do. */
  readonly meaning?: Meaning;
}

/** Statistics so old are good enough to plan a question by. */
const FRESH_MS = 250;
/** Documents that are analysed and sent at a time. */
const BATCH = 500;
/** Tasks that a rebuild leaves to the server before it waits. */
const AHEAD = 40;

/** One collection on a Meilisearch server: candidates and lists are found there, ranking is ours. */
export class MeiliSearch implements SearchEngine {
  readonly #options: MeiliOptions;
  readonly #client: MeiliClient;
  readonly #indexes: MeiliIndexes;
  #statistics: StoredStatistics;
  #cache = new AnalysisCache();
  #revision = 0;
  #looked = -Infinity;
  #looking: Promise<void> | undefined;
  /** Writes go one after the other: an index then never gets an older document after a newer one. */
  #writing: Promise<unknown> = Promise.resolve();
  /** What was put or removed since a rebuild began: newer than what the rebuild has read. */
  #meanwhile: { put: Set<string>; removed: Set<string> } | undefined;

  constructor(options: MeiliOptions) {
    const { connection, prefix, collection, profile = PROFILE, meaning } = options;
    this.#options = options;
    this.#client = new MeiliClient(connection);
    this.#indexes = new MeiliIndexes(this.#client, prefix, collection, profile, meaning);
    this.#statistics = new StoredStatistics(options.analyser, profile);
  }

  /** Makes the indexes that are missing and sets them up. @returns whether they are new, and so still to be filled. */
  async prepare(): Promise<{ created: boolean }> {
    const created = await this.#indexes.prepare(settingsOf(this.#statistics.analyser));
    await this.refresh();
    return { created };
  }

  /** Other words from now on: for questions at once, for documents as they are put again. */
  async useAnalyser(analyser: Analyser): Promise<void> {
    const statistics = new StoredStatistics(analyser, this.#statistics.profile);
    const stored = await this.#options.store.statistics();
    statistics.adopt(stored);
    [this.#statistics, this.#cache, this.#revision] = [statistics, new AnalysisCache(), stored.revision];
  }

  /** The server's settings as the analyser in use asks for: the synonyms of the search box. */
  async setUp(): Promise<void> {
    await this.#indexes.setUp(settingsOf(this.#statistics.analyser));
  }

  /** Reads what is new in the statistics. */
  async refresh(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /** Reads documents before they are asked for, as many as memory may hold: the first questions are fast as well then. */
  async warm(): Promise<void> {
    await this.refresh();
    const candidates = this.#candidates();
    const ids = [...(await this.#options.store.versions()).keys()];
    for (let from = 0; from < ids.length && !this.#cache.full; from += BATCH) {
      await candidates.load(ids.slice(from, from + BATCH));
      await setImmediate();
    }
  }

  /** Takes the indexes away: a collection that was only there to be measured. */
  async destroy(): Promise<void> {
    await this.#indexes.destroy();
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    for (let from = 0; from < documents.length; from += BATCH) {
      const some = documents.slice(from, from + BATCH);
      const tasks = await this.#write(async () => {
        for (const { id } of some) {
          this.#meanwhile?.put.add(id);
          this.#meanwhile?.removed.delete(id);
        }
        return this.#indexes.enqueue(await this.#prepared(some), this.#statistics);
      });
      for (const task of tasks) await this.#client.settled(task);
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#write(async () => {
      for (const id of ids) {
        this.#meanwhile?.removed.add(id);
        this.#meanwhile?.put.delete(id);
      }
      await this.#options.store.write({ remove: ids });
      this.#looked = -Infinity;
      await this.#indexes.delete(ids);
    });
  }

  /**
   * Fills new indexes beside those in use and swaps them when they are full; what is put or removed meanwhile goes to
   * both. What was kept and is not among `documents` is gone after it. One at a time.
   */
  async rebuild(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress: (done: number) => void = () => {},
  ): Promise<void> {
    if (this.#meanwhile) throw new Error('a rebuild is under way');
    const meanwhile = (this.#meanwhile = { put: new Set<string>(), removed: new Set<string>() });
    let next: IndexNames | undefined;
    try {
      const before = await this.#options.store.versions();
      next = await this.#write(() => this.#indexes.begin(settingsOf(this.#statistics.analyser)));
      const seen = await this.#fill(next, documents, onProgress);
      await this.#write(async () => {
        await this.#indexes.finish(next!);
        const gone = [...before.keys()].filter((id) => !seen.has(id) && !meanwhile.put.has(id));
        await this.#options.store.write({ remove: gone });
        this.#looked = -Infinity;
      });
    } catch (error) {
      // Left behind by a server that is away, they are dropped when the next rebuild begins.
      if (next) await this.#indexes.abandon(next).catch(() => {});
      throw error;
    } finally {
      this.#meanwhile = undefined;
    }
  }

  /** How many documents both indexes hold. */
  async size(): Promise<number> {
    return this.#indexes.size();
  }

  async serverVersion(): Promise<string> {
    return (await this.#client.ask((meili) => meili.getVersion())).pkgVersion;
  }

  /** The number of the task that the server finished last, of whatever index that the key may see. */
  async lastFinished(): Promise<number> {
    const { results } = await this.#client.ask((meili) =>
      meili.tasks.getTasks({ statuses: ['succeeded', 'failed', 'canceled'], limit: 1 }),
    );
    return results[0]?.uid ?? -1;
  }

  /** Gives up what the server has not done yet: whoever waits for it hears so, and asks again. */
  async cancel(): Promise<void> {
    await this.#client.ask((meili) =>
      meili.tasks.cancelTasks({ statuses: ['enqueued', 'processing'], indexUids: this.#indexes.uids }),
    );
  }

  /** A record counts as kept in the version that each of its parts has: one whose parts differ is to be put again. */
  async versions(): Promise<ReadonlyMap<string, number>> {
    const parts = [await this.#options.store.versions(), ...(await this.#indexes.versions())];
    const ids = new Set(parts.flatMap((part) => [...part.keys()]));
    return new Map([...ids].map((id) => [id, Math.min(...parts.map((part) => part.get(id) ?? -1))]));
  }

  async match(question: MatchQuery, { limit, ...whose }: FindOptions): Promise<MatchHit[]> {
    await this.#fresh();
    const statistics = this.#statistics;
    const candidates = this.#candidates();
    const { plan, hits } = await candidates.hits(question, filterOf(whose), limit);
    const shown = worthShowing(hits, statistics.profile).map(({ id }) => id);
    if (!shown.length) return hits;
    const [texts, documents] = await Promise.all([this.#options.texts(shown), candidates.read(shown)]);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const explain = explainer(statistics, plan);
    return hits.map((hit) => {
      const [text, document] = [texts.get(hit.id), byId.get(hit.id)];
      return text && document ? { ...hit, pairs: explain(document, text) } : hit;
    });
  }

  async search(query: ListQuery): Promise<SearchPage> {
    return this.#box().search(query);
  }

  async cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>): Promise<CrossCount[]> {
    return this.#box().cross(rows, columns, query);
  }

  async suggestThemes(
    text: string,
    { limit, ...whose }: Pick<FindOptions, 'limit' | 'audiences' | 'exceptId'>,
  ): Promise<ThemeSuggestion[]> {
    await this.#fresh();
    return this.#candidates().themes(text, filterOf(whose, ['labelled = true']), limit);
  }

  #candidates(): Candidates {
    return new Candidates(this.#client, this.#indexes, this.#statistics, this.#options.store, this.#cache);
  }

  #box(): Box {
    return new Box(this.#client, this.#indexes.names.box, this.#statistics);
  }

  async #fresh(): Promise<void> {
    if (performance.now() - this.#looked > FRESH_MS) await this.refresh();
  }

  async #look(): Promise<void> {
    const at = performance.now();
    const stored = await this.#options.store.statistics(this.#revision);
    if (stored.revision < this.#revision) {
      // The database was put back to an earlier state.
      await this.useAnalyser(this.#statistics.analyser);
    } else if (stored.revision > this.#revision) {
      this.#statistics.adopt(stored);
      for (const id of stored.changed) this.#cache.delete(id);
      this.#revision = stored.revision;
    }
    this.#looked = at;
  }

  /** Reads, analyses and sends all documents to new indexes. @returns their ids. */
  async #fill(
    next: IndexNames,
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress: (done: number) => void,
  ): Promise<Set<string>> {
    const seen = new Set<string>();
    const tasks: number[] = [];
    const flush = async (batch: readonly SearchDocument[]) => {
      await this.#write(async () => {
        const some = batch.filter(({ id }) => !this.#meanwhile!.removed.has(id));
        tasks.push(...(await this.#indexes.enqueue(await this.#prepared(some), this.#statistics, [next])));
        for (const { id } of some) seen.add(id);
      });
      while (tasks.length > AHEAD) await this.#client.settled(tasks.shift()!);
      onProgress(seen.size);
    };
    let batch: SearchDocument[] = [];
    for await (const document of documents) {
      if (batch.push(document) < BATCH) continue;
      await flush(batch);
      batch = [];
    }
    await flush(batch);
    for (const task of tasks) await this.#client.settled(task);
    return seen;
  }

  /** Documents as words, stored; without those that are older than what is kept. */
  async #prepared(documents: readonly SearchDocument[]): Promise<Prepared[]> {
    const prepared = documents.map((document) => analyse(this.#statistics, document));
    const taken = await this.#options.store.write({ put: prepared.map(({ analysis }) => analysis) });
    this.#looked = -Infinity;
    return prepared.filter(({ document }) => taken.has(document.id));
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }
}
