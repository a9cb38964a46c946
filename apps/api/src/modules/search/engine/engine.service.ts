import { createHash } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  analysisVersion,
  EngineGuard,
  EngineUnavailable,
  ensureKeys,
  FallbackSearch,
  indexNames,
  type Lack,
  MeiliSearch,
  type SearchEngine,
  type SearchState,
} from '@samenwijs/search';
import { Subject } from 'rxjs';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config.js';
import { type Collection, COLLECTIONS, readTexts } from '../documents.js';
import { EmbeddingStore } from '../embedding.store.js';
import { LocalIndexService, type Words } from '../local-index.service.js';
import { PostgresAnalysisStore } from './postgres-analysis-store.js';

export type Engines = Record<Collection, MeiliSearch> & { readonly words: Words };

/** A change is found within two seconds; when the engine needs longer, the standby has it. */
const BEHIND_SECONDS = 2;
const ALARM_SECONDS = 60;
const WAIT_MS = 40;

/** The engine outside this process: its key, whether it can be asked, and what answers in its place when it cannot. */
@Injectable()
export class EngineService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** It was there and is not: another server may come back in its place, with nothing in it. */
  readonly lost$ = new Subject<void>();
  private readonly logger = new Logger('SearchEngine');
  private readonly guard: EngineGuard | undefined;
  private connecting: Promise<Engines> | undefined;
  private engines: Engines | undefined;
  private key: string | undefined;
  private alarmed = 0;
  private readonly fingerprints = new WeakMap<Words, string>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly local: LocalIndexService,
    private readonly embeddings: EmbeddingStore,
  ) {
    if (config.SEARCH_ENGINE === 'meilisearch')
      this.guard = new EngineGuard({
        probe: () => this.probe(),
        lack: () => this.lack(),
        onState: (state, cause) => this.tell(state, cause),
      });
  }

  async onApplicationBootstrap() {
    // A process that only writes has other words only when its own round is over: see SyncService.
    if (!this.config.WORKER) this.local.words$.subscribe(() => this.leave());
    await this.guard?.start();
  }

  beforeApplicationShutdown() {
    this.guard?.stop();
  }

  /** What finds in a collection at this moment. */
  of(collection: Collection): SearchEngine {
    const standby = this.local[collection];
    return this.guard
      ? new FallbackSearch(this.engines?.[collection] ?? standby, standby, this.guard)
      : standby;
  }

  get state(): SearchState {
    return this.guard?.state ?? { degraded: false, reason: null, since: null };
  }

  /** What it says of itself. */
  async figures(): Promise<{ version: string | null; documents: Record<Collection, number | null> }> {
    if (!this.guard) {
      const sizes = { items: this.local.items.size, requests: this.local.requests.size };
      return { version: null, documents: sizes };
    }
    const { engines } = this;
    const asked = engines && this.state.reason !== 'unreachable';
    const size = (collection: Collection) =>
      asked ? engines[collection].size().catch(() => null) : Promise.resolve(null);
    const [version, items, requests] = await Promise.all([
      asked ? engines.items.serverVersion().catch(() => null) : null,
      size('items'),
      size('requests'),
    ]);
    return { version, documents: { items, requests } };
  }

  /** Looks at once, instead of at the next second. */
  async check(): Promise<void> {
    await this.guard?.check();
  }

  /** The collections on the server, with the words of this process. @throws as long as the server cannot be reached. */
  connect(): Promise<Engines> {
    this.connecting ??= this.open().finally(() => (this.connecting = undefined));
    return this.connecting;
  }

  /** Waits until the engine has these records, or is known to be behind: then the standby answers, which has them. */
  async caughtUp(collection: Collection, ids: readonly string[]): Promise<void> {
    for (
      const until = Date.now() + BEHIND_SECONDS * 1_000;
      this.guard && !this.state.degraded;
      await sleep(WAIT_MS)
    ) {
      const [waiting] = await this.source.query<unknown[]>(
        `select from search_pending where collection = $1 and id = any($2::uuid[]) and quarantined_at is null limit 1`,
        [collection, ids],
      );
      if (!waiting) return;
      if (Date.now() > until) await this.check();
    }
  }

  /** From now on with the words that the local index has. */
  leave(): void {
    this.engines = undefined;
  }

  /** What an index is made with: another one asks for another build. */
  fingerprint(words: Words = this.local.words): string {
    const known = this.fingerprints.get(words);
    if (known) return known;
    const { analyser, profile } = words;
    const { meaning } = this.embeddings;
    const made = JSON.stringify([
      COLLECTIONS.map((collection) => indexNames(this.config.MEILI_PREFIX, collection, profile, meaning)),
      [...analyser.thesaurus.names()],
    ]);
    const fingerprint = createHash('sha256').update(made).digest('hex').slice(0, 16);
    this.fingerprints.set(words, fingerprint);
    return fingerprint;
  }

  private async open(): Promise<Engines> {
    if (this.engines) return this.engines;
    const { MEILI_URL: url, MEILI_KEY, MEILI_MASTER_KEY, MEILI_PREFIX: prefix } = this.config;
    this.key ??= MEILI_KEY;
    if (!this.key) {
      // The master key is used here and nowhere else.
      const keys = await ensureKeys(url, MEILI_MASTER_KEY!, prefix);
      this.key = this.config.WORKER ? keys.manage : keys.search;
    }
    const { words } = this.local;
    const connection = { url, key: this.key };
    const engine = (collection: Collection) =>
      new MeiliSearch({
        ...{ connection, prefix, collection, ...words },
        store: new PostgresAnalysisStore(this.source, collection, analysisVersion(words.profile)),
        texts: (ids) => readTexts(this.source, collection, ids),
        meaning: this.embeddings.meaning,
      });
    this.engines = { items: engine('items'), requests: engine('requests'), words };
    return this.engines;
  }

  private async probe(): Promise<void> {
    try {
      await this.search();
    } catch (error) {
      // One that is only slow is still the same; in the place of another there may come one that knows no key of ours.
      if (error instanceof EngineUnavailable) {
        this.key = undefined;
        this.engines = undefined;
        this.lost$.next();
      }
      throw error;
    }
  }

  /** A real search of everything. */
  private async search(): Promise<void> {
    const engines = await this.connect();
    const anything = { limit: 1, audiences: ['public'] };
    await Promise.all(
      COLLECTIONS.flatMap((collection) => [
        engines[collection].search({ text: '', ...anything }),
        engines[collection].match({ text: 'samenwerken in de wijk' }, anything),
      ]),
    );
  }

  private async lack(): Promise<Lack | null> {
    const [row] = await this.source.query<[{ same: number; lag: number }]>(
      `select (select count(*)::int from search_index where fingerprint = $1) as same,
         (select coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)::float8
          from search_pending where quarantined_at is null) as lag`,
      [this.fingerprint()],
    );
    if (row.lag > ALARM_SECONDS) this.alarm(row.lag);
    if (row.same < COLLECTIONS.length || this.engines?.words !== this.local.words) return 'renewing';
    return row.lag > BEHIND_SECONDS ? 'behind' : null;
  }

  /** Once a minute for as long as it lasts. */
  private alarm(seconds: number) {
    if (Date.now() - this.alarmed < 60_000) return;
    this.alarmed = Date.now();
    this.logger.error(`changes wait for the search engine, the oldest for ${Math.round(seconds)} s`);
  }

  private tell({ reason }: SearchState, cause: unknown) {
    if (cause && reason === null) this.logger.error('the search engine refused a question', cause);
    else if (reason)
      this.logger.warn(
        `reads come from the standby: ${reason}${cause instanceof Error ? ` (${cause.message})` : ''}`,
      );
    else this.logger.log('the search engine answers, and has all changes');
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
