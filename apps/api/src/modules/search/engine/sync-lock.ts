import pg from 'pg';

// Any number: whoever holds this lock brings the engine up to date, the others wait.
const LOCK = 7_264_002;

/** Held by a connection of its own, so that it is gone the moment this process or its way to the database is. */
export class SyncLock {
  private client: pg.Client | undefined;

  constructor(private readonly url: string) {}

  get held(): boolean {
    return !!this.client;
  }

  /** True when this process has it, from before or by now. */
  async take(): Promise<boolean> {
    if (this.client) return true;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'samenwijs-sync',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const lost = () => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
        LOCK,
      ]);
      if (rows[0]!.taken) this.client = client;
    } finally {
      if (this.client !== client) void client.end().catch(() => undefined);
    }
    return !!this.client;
  }

  async release(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}
