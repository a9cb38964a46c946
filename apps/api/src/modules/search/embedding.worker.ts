import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Embedder, EmbedderError } from '@samenwijs/embedding';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.js';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { announceChange, recordChange } from '../../platform/outbox/outbox.js';
import { Worker } from '../../platform/outbox/worker.js';
import { type Collection, readDocuments, readVersions } from './documents.js';
import { type Embeddable, EMBEDDER, EmbeddingStore, hashOf } from './embedding.store.js';
import { MeaningService } from './meaning.service.js';

const ENTITY = { items: 'item', requests: 'request' } as const;
const COLLECTIONS: readonly Collection[] = ['items', 'requests'];
const BATCH = 64;
const IDLE_MS = 5_000;
const LEASE_SECONDS = 300;
/** Between tries while the embedder does not answer: twice as long each time, up to a minute. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

type Claim = { id: string; seq: string; backfill: boolean };

const NOTE = `
  insert into embedding_pending (collection, id) values ($1, $2)
  on conflict (collection, id) do update
    set seq = nextval('embedding_pending_seq'), attempts = 0, not_before = now(), backfill = false`;

// What was refused before goes alone: it does not take others with it again.
const CLAIM = `
  update embedding_pending set attempts = attempts + 1, not_before = now() + interval '${LEASE_SECONDS} seconds'
  where collection = $1 and id in (
    select id from embedding_pending
    where collection = $1 and not_before <= now() and (attempts > 0) = $2
    order by not_before limit $3 for update skip locked)
  returning id, seq, backfill`;

// An engine outside hears of a change by its outbox row; here there is none.
const QUEUE = `
  insert into search_pending (collection, id) select collection, unnest($2::uuid[]) from search_index where collection = $1
  on conflict (collection, id) do update set seq = nextval('search_pending_seq')`;

// A moment later than the announcement of the last vectors, which every process reads first.
const MATCH_ANEW = `
  insert into outbox (entity, entity_id, version, not_before)
  select 'request', id, version, now() + interval '1 second' from knowledge_request request
  where posted_at is not null and status not in ('withdrawn', 'duplicate')
    and not exists (select from embedding_pending where backfill)
    and not exists (select from outbox o where o.entity = 'request' and o.entity_id = request.id and o.done_at is null)`;
// Any number: of two workers that finish together, the second sees what the first did.
const BACKFILL_LOCK = 7_264_008;

/**
 * Makes the vectors, after a change was committed and beside everything else: an embedder that is slow or down delays
 * nothing but its vectors. What was noted stays noted until its vector is stored.
 */
@Injectable()
export class EmbeddingWorker implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EmbeddingWorker.name);
  private running: Promise<void> | undefined;
  private stopped = false;
  private wake: () => void = () => undefined;
  private failures = 0;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EMBEDDER) private readonly embedder: Embedder | null,
    private readonly store: EmbeddingStore,
    private readonly meaning: MeaningService,
    private readonly worker: Worker,
    private readonly feed: ChangeFeed,
  ) {}

  onModuleInit() {
    if (!this.embedder) return;
    for (const collection of COLLECTIONS)
      this.worker.on(ENTITY[collection], async (id) => {
        await this.source.query(NOTE, [collection, id]);
        this.wake();
      });
  }

  onApplicationBootstrap() {
    if (!this.embedder || !this.config.WORKER) return;
    this.feed.changes$.subscribe(() => this.wake());
    this.running = this.run();
  }

  async onApplicationShutdown() {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Notes what has no vector of this model: all of it, when the embedder was switched on or has another model. */
  async begin(): Promise<void> {
    for (const collection of COLLECTIONS) {
      const wanted = await readVersions(this.source, collection);
      const rows = await this.source.query<{ id: string; version: number }[]>(
        'select id, version from embedding where collection = $1 and model = $2',
        [collection, this.embedder!.model],
      );
      const made = new Map(rows.map(({ id, version }) => [id, version]));
      const missing = [...wanted].filter(([id, version]) => made.get(id) !== version).map(([id]) => id);
      await this.source.query(
        `insert into embedding_pending (collection, id, backfill) select $1, unnest($2::uuid[]), true
         on conflict do nothing`,
        [collection, missing],
      );
      await this.source.query('delete from embedding where collection = $1 and id <> all($2::uuid[])', [
        collection,
        [...wanted.keys()],
      ]);
    }
  }

  /** Works off everything that is due. @throws EmbedderError when the embedder does not give what is needed now. */
  async drain(): Promise<void> {
    for (const collection of COLLECTIONS)
      for (const refusedBefore of [false, true])
        while (!this.stopped && (await this.batch(collection, refusedBefore)));
  }

  private async run() {
    let begun = false;
    while (!this.stopped) {
      // Made before draining: a change that comes in meanwhile is not slept through.
      const woken = new Promise<void>((resolve) => (this.wake = resolve));
      let pause = 0;
      try {
        if (!begun) await this.begin();
        begun = true;
        await this.drain();
        this.failures = 0;
      } catch (error) {
        pause = this.pauseAfter(error);
      }
      if (this.stopped) break;
      let timer: NodeJS.Timeout | undefined;
      const slept = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, pause || IDLE_MS);
        // During a pause a change is no reason to try: only the end of the application is.
        if (pause)
          this.wake = () => {
            if (this.stopped) resolve();
          };
      });
      await (pause ? slept : Promise.race([woken, slept]));
      clearTimeout(timer);
    }
  }

  private pauseAfter(error: unknown): number {
    const asked = error instanceof EmbedderError ? (error.retryAfterMs ?? 0) : 0;
    const pause = Math.max(asked, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures++));
    // The message of an EmbedderError holds no text and no key.
    this.logger.warn(`no vectors for ${Math.ceil(pause / 1000)} s: ${String(error)}`);
    return pause;
  }

  /** @returns whether there was anything. */
  private async batch(collection: Collection, refusedBefore: boolean): Promise<boolean> {
    const [claims] = await this.source.query<[Claim[], number]>(CLAIM, [
      collection,
      refusedBefore,
      refusedBefore ? 1 : BATCH,
    ]);
    if (!claims.length) return false;
    try {
      await this.embed(collection, claims);
    } catch (error) {
      await this.putBack(collection, claims, error);
      throw error;
    }
    return true;
  }

  private async embed(collection: Collection, claims: readonly Claim[]): Promise<void> {
    const ids = claims.map(({ id }) => id);
    const documents = await readDocuments(this.source, collection, ids);
    // Matching looks in what the whole network reads: what only one region reads needs no vector, and goes nowhere.
    const texts = documents
      .filter(({ attributes }) => !attributes.audience?.startsWith('region:'))
      .map(({ id, version, title, text }): Embeddable => ({ id, version, text: `${title}\n\n${text}` }));
    const hashes = await this.store.hashes(collection, ids);
    const changed = texts.filter(({ id, text }) => !hashes.get(id)?.equals(hashOf(text)));
    const vectors = await this.embedder!.embed(
      changed.map(({ text }) => text),
      'document',
    );
    // Before the questions hear of it, which then ask for their own.
    if (changed.length) this.meaning.works();
    const backfilled = new Set(claims.filter(({ backfill }) => backfill).map(({ id }) => id));
    await this.source.transaction(async (manager) => {
      if (backfilled.size) await manager.query('select pg_advisory_xact_lock($1)', [BACKFILL_LOCK]);
      await this.store.write(manager, collection, changed, vectors);
      await manager.query(
        `update embedding set version = seen.version from unnest($2::uuid[], $3::int[]) as seen (id, version)
         where embedding.collection = $1 and embedding.id = seen.id`,
        [collection, texts.map(({ id }) => id), texts.map(({ version }) => version)],
      );
      await manager.query(
        'delete from embedding where collection = $1 and id = any($2) and id <> all($3::uuid[])',
        [collection, ids, texts.map(({ id }) => id)],
      );
      // A change that came in meanwhile has another number, and stays noted.
      await manager.query(
        `delete from embedding_pending using unnest($2::uuid[], $3::bigint[]) as done (id, seq)
         where collection = $1 and embedding_pending.id = done.id and embedding_pending.seq = done.seq`,
        [collection, ids, claims.map(({ seq }) => seq)],
      );
      for (const { id, version } of changed)
        await (backfilled.has(id) ? announceChange : recordChange)(manager, ENTITY[collection], id, version);
      if (backfilled.size) await manager.query(QUEUE, [collection, [...backfilled]]);
      // After the last of many, questions are matched anew: once each, instead of once for every item.
      if (backfilled.size) await manager.query(MATCH_ANEW);
    });
    this.failures = 0;
    if (changed.length) await this.tell(collection);
  }

  private async putBack(collection: Collection, claims: readonly Claim[], error: unknown): Promise<void> {
    // Who is down or busy says nothing of these texts: they go together again.
    const refused = error instanceof EmbedderError && !error.passes;
    await this.source.query(
      `update embedding_pending set attempts = case when $4 then attempts else attempts - 1 end,
         not_before = now() + case when $4 then least(power(2, attempts), 3600) else 0 end * interval '1 second'
       from unnest($2::uuid[], $3::bigint[]) as claimed (id, seq)
       where collection = $1 and embedding_pending.id = claimed.id and embedding_pending.seq = claimed.seq`,
      [collection, claims.map(({ id }) => id), claims.map(({ seq }) => seq), refused],
    );
  }

  private async tell(collection: Collection): Promise<void> {
    const [{ waiting }] = await this.source.query<[{ waiting: string }]>(
      'select count(*) as waiting from embedding_pending where collection = $1',
      [collection],
    );
    if (Number(waiting)) this.logger.log(`${waiting} ${collection} wait for their vector`);
  }
}
