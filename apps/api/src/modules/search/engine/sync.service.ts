import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { EngineRejected } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.js';
import { ChangeFeed } from '../../../platform/outbox/change-feed.js';
import { readDocuments } from '../documents.js';
import { EmbeddingStore } from '../embedding.store.js';
import { LocalIndexService } from '../local-index.service.js';
import type { Engines } from './engine.service.js';
import { failed, heard, nextPending, type Pending, setAside } from './pending.js';
import { RebuildingService } from './rebuilding.service.js';
import { SyncLock } from './sync-lock.js';

const BATCH = 500;
const IDLE_MS = 2_000;
const BACK_OFF_MS = 5_000;

/**
 * Brings the engine up to date, in a loop apart from the worker's: an engine that is away keeps nothing else waiting. One
 * process at a time, one batch at a time; a record stays in the queue until the engine has it.
 */
@Injectable()
export class SyncService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SyncService.name);
  private readonly lock: SyncLock;
  private running: Promise<void> | undefined;
  private stopped = false;
  private failures = 0;
  private wake: () => void = () => undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly feed: ChangeFeed,
    private readonly local: LocalIndexService,
    private readonly rebuilding: RebuildingService,
    private readonly embeddings: EmbeddingStore,
  ) {
    this.lock = new SyncLock(config.DATABASE_URL!);
  }

  async onApplicationBootstrap() {
    const embedded = this.config.SEARCH_ENGINE === 'embedded';
    // Each process has an index of its own to rebuild.
    if (embedded)
      this.feed.changes$.subscribe(({ entity }) => {
        if (entity === 'search' && !this.lock.held) void this.local.rebuild().catch(() => undefined);
      });
    if (!this.config.WORKER) return;
    if (embedded) await this.rebuilding.retire();
    this.start();
  }

  async beforeApplicationShutdown() {
    this.stopped = true;
    this.wake();
    await this.running;
    await this.lock.release();
  }

  start(): void {
    if (this.running) return;
    this.feed.changes$.subscribe(() => this.wake());
    this.running = this.run();
  }

  /** Everything that is to be done now; for tests, where no loop runs. */
  async drain(): Promise<void> {
    do await this.rebuilding.settled();
    while (await this.turn());
  }

  private async run() {
    while (!this.stopped) {
      const woken = new Promise<void>((resolve) => (this.wake = resolve));
      const pause = await this.round();
      // Who waits for the engine is not woken by what it will not take.
      if (pause && !this.stopped) await Promise.race([sleep(pause), this.failures ? this.ended() : woken]);
    }
  }

  /** @returns how long to wait for the next one. */
  private async round(): Promise<number> {
    try {
      if (!(await this.lock.take())) return IDLE_MS;
      const worked = await this.turn();
      if (this.failures) this.logger.log('changes are on their way to the search engine again');
      this.failures = 0;
      return worked ? 0 : IDLE_MS;
    } catch (error) {
      if (!this.failures++ && !this.stopped)
        this.logger.warn(`changes wait for the search engine: ${String(error)}`);
      return Math.min(BACK_OFF_MS, 100 * 2 ** this.failures);
    }
  }

  /** One batch. @returns whether there was anything to do. */
  private async turn(): Promise<boolean> {
    if (this.config.SEARCH_ENGINE === 'embedded') return this.rebuilding.rebuildLocal();
    const engines = await this.rebuilding.prepared();
    const rows = await nextPending(this.source, BATCH);
    if (rows.length) await this.bring(engines, rows);
    return rows.length > 0;
  }

  /** As the records are by now, whatever happened to them; what the engine refuses is found by halving. */
  private async bring(engines: Engines, rows: readonly Pending[]): Promise<void> {
    const { collection } = rows[0]!;
    const ids = rows.map(({ id }) => id);
    try {
      const documents = await this.embeddings.withVectors(
        collection,
        await readDocuments(this.source, collection, ids),
      );
      const found = new Set(documents.map(({ id }) => id));
      const gone = ids.filter((id) => !found.has(id));
      await this.rebuilding.unstuck(engines, async () => {
        if (documents.length) await engines[collection].put(documents);
        if (gone.length) await engines[collection].remove(gone);
      });
      await heard(this.source, rows);
    } catch (error) {
      if (!(error instanceof EngineRejected)) {
        if (!this.failures) await failed(this.source, rows, String(error));
        throw error;
      }
      if (rows.length > 1) {
        const half = Math.ceil(rows.length / 2);
        await this.bring(engines, rows.slice(0, half));
        await this.bring(engines, rows.slice(half));
      } else {
        this.logger.error(`the search engine refuses ${collection} ${rows[0]!.id}: ${error.message}`);
        await setAside(this.source, rows[0]!, error.message);
      }
    }
  }

  /** Never, until the application stops. */
  private ended(): Promise<void> {
    return new Promise((resolve) => (this.wake = () => this.stopped && resolve()));
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
