import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import { CONFIG, type Config } from '../config.js';
import type { OutboxEntity } from './outbox.js';

export type Change = { entity: OutboxEntity; id: string; version: number };

const RETRY_MS = 500;

/**
 * Every process hears of every committed change, by Postgres' NOTIFY. Notices can be missed while the connection is
 * down: `resync$` then tells whoever keeps a copy to compare versions.
 */
@Injectable()
export class ChangeFeed implements OnModuleInit, OnApplicationShutdown {
  readonly changes$ = new Subject<Change>();
  readonly resync$ = new Subject<void>();
  private readonly logger = new Logger(ChangeFeed.name);
  private client: pg.Client | undefined;
  private closed = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit() {
    await this.connect();
  }

  async onApplicationShutdown() {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect() {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'samenwijs-feed',
    });
    client.on('error', (error) => this.reconnect(error));
    client.on('end', () => this.reconnect());
    client.on('notification', ({ payload }) => {
      const [entity, id, version] = (payload ?? '').split(' ');
      this.changes$.next({ entity: entity as OutboxEntity, id: id!, version: Number(version) });
    });
    await client.connect();
    await client.query('listen change');
    this.client = client;
  }

  private reconnect(error?: Error) {
    if (this.closed || !this.client) return;
    this.client = undefined;
    this.logger.warn(`connection lost${error ? `: ${error.message}` : ''}; trying again`);
    const retry = () =>
      void this.connect().then(
        () => this.resync$.next(),
        () => !this.closed && setTimeout(retry, RETRY_MS).unref(),
      );
    setTimeout(retry, RETRY_MS).unref();
  }
}
