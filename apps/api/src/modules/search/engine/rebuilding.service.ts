import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { analysisVersion, EngineRejected, type SearchDocument } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.js';
import { ChangeFeed } from '../../../platform/outbox/change-feed.js';
import { type Collection, COLLECTIONS, readDocuments, readVersions } from '../documents.js';
import { EmbeddingStore } from '../embedding.store.js';
import { LocalIndexService } from '../local-index.service.js';
import { EngineService, type Engines } from './engine.service.js';
import { enqueue } from './pending.js';
import { type Rebuild, type RebuildReason, RebuildService } from './rebuild.service.js';

const BATCH = 500;
const RETRY_MS = 5_000;
/** A rebuild that a record stands in the way of: tried again when somebody may have looked. */
const REFUSED_RETRY_MS = 300_000;
const COMPARE_EVERY_MS = 3_600_000;
/** A server that finished nothing for so long hangs on a task: it happens when its disk is full. */
const STUCK_MS = 25_000;

/** Whether the engine is what it should be as a whole: set up, built with the right words, equal to Postgres. */
@Injectable()
export class RebuildingService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RebuildingService.name);
  private engines: Engines | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;
  private lost = false;
  private notBefore = 0;
  private compareAt = 0;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly local: LocalIndexService,
    private readonly engine: EngineService,
    private readonly rebuilds: RebuildService,
    private readonly embeddings: EmbeddingStore,
    feed: ChangeFeed,
  ) {
    feed.resync$.subscribe(() => (this.compareAt = 0));
    // It is set up and compared again, whatever comes back.
    engine.lost$.subscribe(() => {
      this.lost = true;
      this.compareAt = 0;
    });
  }

  beforeApplicationShutdown() {
    this.stopping = true;
  }

  /** Nothing keeps a queue for an engine that is not used. */
  async retire(): Promise<void> {
    await this.source.query('delete from search_index');
    await this.source.query('delete from search_totals');
  }

  /** The engines, with their indexes set up. What has to be built anew is begun; the old one answers, or the standby. */
  async prepared(): Promise<Engines> {
    if (!this.engines || (!this.running && (this.lost || this.engines.words !== this.local.words))) {
      this.engines = undefined;
      this.lost = false;
      this.engine.leave();
      const engines = await this.engine.connect();
      for (const collection of COLLECTIONS) {
        const { created } = await engines[collection].prepare();
        // From here on changes are queued; what was before is what a rebuild reads.
        await this.source.query(
          `insert into search_index (collection) values ($1) on conflict (collection) do update
             set fingerprint = case when $2 then null else search_index.fingerprint end`,
          [collection, created],
        );
      }
      this.engines = engines;
    }
    if (!this.running) await this.begin(this.engines);
    return this.engines;
  }

  /** Waits for the rebuild that runs; for tests. */
  async settled(): Promise<void> {
    await this.running;
  }

  /** The embedded engine is rebuilt in its own process. */
  async rebuildLocal(): Promise<boolean> {
    const rebuild = await this.rebuilds.waiting();
    if (!rebuild) return false;
    const sizes = await Promise.all(COLLECTIONS.map((collection) => readVersions(this.source, collection)));
    await this.rebuilds.start(
      rebuild.id,
      sizes.reduce((sum, { size }) => sum + size, 0),
    );
    await this.local.rebuild((done) => this.rebuilds.progress(rebuild.id, done));
    await this.rebuilds.finish(rebuild.id);
    return true;
  }

  /** Does the work; when the server hangs on it, its tasks are cancelled and whoever waits for them tries again. */
  async unstuck<T>(engines: Engines, work: () => Promise<T>): Promise<T> {
    let before: number | undefined;
    const look = async () => {
      const finished = await engines.items.lastFinished();
      if (finished === before) {
        this.logger.error('the search engine hangs on a task: cancelling what waits (is its disk full?)');
        await Promise.all(COLLECTIONS.map((collection) => engines[collection].cancel()));
      }
      before = finished;
    };
    const timer = setInterval(() => void look().catch(() => undefined), STUCK_MS / 2);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }

  private async begin(engines: Engines): Promise<void> {
    if (Date.now() < this.notBefore) return;
    const fingerprint = this.engine.fingerprint(engines.words);
    const rows = await this.source.query<{ fingerprint: string | null; rebuilt_at: Date | null }[]>(
      'select fingerprint, rebuilt_at from search_index',
    );
    const stale = rows.some((row) => row.fingerprint !== fingerprint);
    let rebuild = await this.rebuilds.waiting();
    if (stale && !rebuild) {
      const reason: RebuildReason = rows.some((row) => !row.rebuilt_at)
        ? 'first'
        : rows.some((row) => !row.fingerprint)
          ? 'release'
          : 'thesaurus';
      rebuild = await this.rebuilds.ask(reason);
    }
    const work = rebuild
      ? this.rebuild(engines, rebuild, fingerprint)
      : Date.now() > this.compareAt
        ? this.compareAll(engines)
        : undefined;
    this.running = work
      ?.catch((error: unknown) => this.failed(error, rebuild))
      .finally(() => (this.running = undefined));
  }

  private async rebuild(engines: Engines, { id }: Rebuild, fingerprint: string): Promise<void> {
    const versions = await Promise.all(
      COLLECTIONS.map((collection) => readVersions(this.source, collection)),
    );
    await this.rebuilds.start(
      id,
      versions.reduce((sum, { size }) => sum + size, 0),
    );
    let before = 0;
    for (const [i, collection] of COLLECTIONS.entries()) {
      const ids = [...versions[i]!.keys()];
      await engines[collection].rebuild(this.documents(collection, ids), (done) => {
        void this.rebuilds.progress(id, before + done).catch(() => undefined);
      });
      before += ids.length;
      // A transaction that was under way when its record was read.
      await this.compare(engines, collection);
      await this.source.query(
        'update search_index set fingerprint = $2, rebuilt_at = now() where collection = $1',
        [collection, fingerprint],
      );
    }
    await this.source.query('delete from search_totals where analyser <> $1', [
      analysisVersion(engines.words.profile),
    ]);
    await this.rebuilds.finish(id);
    await this.engine.check();
  }

  private async *documents(collection: Collection, ids: readonly string[]): AsyncGenerator<SearchDocument> {
    const aside = await this.source.query<{ id: string }[]>(
      'select id from search_pending where collection = $1 and quarantined_at is not null',
      [collection],
    );
    const refused = new Set(aside.map(({ id }) => id));
    for (let from = 0; from < ids.length; from += BATCH) {
      if (this.stopping) throw new Error('the application stops');
      const some = ids.slice(from, from + BATCH).filter((id) => !refused.has(id));
      yield* await this.embeddings.withVectors(
        collection,
        await readDocuments(this.source, collection, some),
      );
    }
  }

  private async compareAll(engines: Engines): Promise<void> {
    for (const collection of COLLECTIONS) await this.compare(engines, collection);
    this.compareAt = Date.now() + COMPARE_EVERY_MS;
  }

  /** Compares (id, version) of Postgres and the engine, and queues the difference. */
  private async compare(engines: Engines, collection: Collection): Promise<void> {
    const [wanted, kept] = await Promise.all([
      readVersions(this.source, collection),
      engines[collection].versions(),
    ]);
    const differs = [
      ...[...wanted].filter(([id, version]) => kept.get(id) !== version).map(([id]) => id),
      ...[...kept.keys()].filter((id) => !wanted.has(id)),
    ];
    if (differs.length) await enqueue(this.source, collection, differs);
  }

  private async failed(error: unknown, rebuild: Rebuild | null): Promise<void> {
    if (this.stopping) return;
    const refused = error instanceof EngineRejected;
    this.notBefore = Date.now() + (refused ? REFUSED_RETRY_MS : RETRY_MS);
    this.logger.warn(`the search engine could not be ${rebuild ? 'rebuilt' : 'compared'}: ${String(error)}`);
    // Away: it is done when it is back. Refused: trying again changes nothing.
    if (rebuild)
      await this.rebuilds[refused ? 'finish' : 'note'](rebuild.id, String(error)).catch(() => undefined);
  }
}
