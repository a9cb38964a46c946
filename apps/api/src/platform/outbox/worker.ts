import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { ChangeFeed } from './change-feed.js';
import type { OutboxEntity } from './outbox.js';

/** Reacts to a committed change by reading the current state; may run more than once for the same change. */
export type Reaction = (id: string, version: number) => Promise<void>;
type Row = { id: string; entity: OutboxEntity; entity_id: string; version: number; attempts: number };

const IDLE_MS = 5_000;
const LEASE_SECONDS = 60;
const MAX_ATTEMPTS = 10;

// Oldest waiting change whose entity has no older one waiting or in flight. The lease (not_before) outlives a crash.
const CLAIM = `
  update outbox set attempts = attempts + 1, not_before = now() + interval '${LEASE_SECONDS} seconds'
  where id = (
    select o.id from outbox o
    where o.done_at is null and o.quarantined_at is null and o.not_before <= now()
      and not exists (
        select from outbox earlier
        where earlier.entity = o.entity and earlier.entity_id = o.entity_id and earlier.id < o.id
          and earlier.done_at is null and earlier.quarantined_at is null)
    order by o.not_before, o.id limit 1
    for update skip locked)
  returning id, entity, entity_id, version, attempts`;

/** Works off the outbox: at least once, one in flight per entity, with back-off; what keeps failing is set aside, never dropped. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  private readonly reactions = new Map<OutboxEntity, Reaction[]>();
  private running: Promise<void> | undefined;
  private stopped = false;
  private wake: () => void = () => undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly feed: ChangeFeed,
  ) {}

  on(entity: OutboxEntity, reaction: Reaction) {
    this.reactions.set(entity, [...(this.reactions.get(entity) ?? []), reaction]);
  }

  onApplicationBootstrap() {
    if (!this.config.WORKER) return;
    this.feed.changes$.subscribe(() => this.wake());
    this.running = this.forget().then(() => this.run());
  }

  async onApplicationShutdown() {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Works off everything that is due now. @returns how many changes were handled. */
  async drain(): Promise<number> {
    let handled = 0;
    while (!this.stopped && (await this.next())) handled++;
    return handled;
  }

  /** What was done a week ago explains nothing any more. */
  private async forget() {
    await this.source.query(`delete from outbox where done_at < now() - interval '7 days'`);
  }

  private async run() {
    while (!this.stopped) {
      // Made before draining: a change that comes in meanwhile is not slept through.
      const woken = new Promise<void>((resolve) => (this.wake = resolve));
      try {
        await this.drain();
      } catch (error) {
        this.logger.warn(`outbox not reachable: ${String(error)}`);
      }
      let timer: NodeJS.Timeout | undefined;
      if (!this.stopped)
        await Promise.race([woken, new Promise((resolve) => (timer = setTimeout(resolve, IDLE_MS)))]);
      clearTimeout(timer);
    }
  }

  private async next(): Promise<boolean> {
    const [rows] = await this.source.query<[Row[], number]>(CLAIM);
    const row = rows[0];
    if (!row) return false;
    try {
      for (const react of this.reactions.get(row.entity) ?? []) await react(row.entity_id, row.version);
      await this.source.query('update outbox set done_at = now(), last_error = null where id = $1', [row.id]);
    } catch (error) {
      this.logger.error(
        `${row.entity} ${row.entity_id} attempt ${row.attempts}`,
        error instanceof Error ? error.stack : error,
      );
      await this.source.query(
        `update outbox set last_error = $2, not_before = now() + least(power(2, attempts), 300) * interval '1 second',
           quarantined_at = case when attempts >= ${MAX_ATTEMPTS} then now() end
         where id = $1`,
        [row.id, String(error).slice(0, 500)],
      );
    }
    return true;
  }
}
