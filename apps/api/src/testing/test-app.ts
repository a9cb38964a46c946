import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import { DataSource } from 'typeorm';
import WebSocket from 'ws';
import { readConfig } from '../platform/config.js';
import { ChangeFeed } from '../platform/outbox/change-feed.js';
import { Worker } from '../platform/outbox/worker.js';
import { builders } from '../seed/builders.js';
import { createServer } from '../server.js';

type Variables = Record<string, unknown>;
type Who = string | { id: string } | null;
export type Reply = {
  // What comes back is what the test asks: the expectations are its type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string } & Record<string, unknown>;
  }[];
  /** The first error's code. */
  code?: string;
};

const idOf = (who: NonNullable<Who>) => (typeof who === 'string' ? who : who.id);

/** `url` with another database. */
const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = process.env['TEST_DATABASE_URL'];
  if (!template) throw new Error('No TEST_DATABASE_URL: run this by jest, whose globalSetup starts Postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: at(template, 'template1') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${name} template postgres`);
  return { url: at(template, name), drop: () => admin(`drop database ${name} with (force)`) };
}

/**
 * The real application on a database of its own, empty but for its schema.
 * Nothing reacts to changes by itself: `worker.drain()` does.
 */
export async function testApp(settings: Record<string, string> = {}) {
  const { url, drop } = await ownDatabase();
  const DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-test-app-'));
  const config = readConfig({
    ...{ DEMO: '0', WORKER: '0', LOG_LEVEL: 'error', NODE_ENV: 'test', DATA_DIR },
    ...settings,
  });
  const app = await createServer({ ...config, DATABASE_URL: url });
  const database = app.get(DataSource);
  const cookies = new Map<string, Promise<string>>();
  const sockets: Client[] = [];

  /** The cookie of a session that is made for this person. */
  const cookieOf = (who: NonNullable<Who>) => {
    const id = idOf(who);
    if (!cookies.has(id)) cookies.set(id, signIn(id));
    return cookies.get(id)!;
  };
  const signIn = async (id: string) => {
    const token = randomBytes(32).toString('base64url');
    await database.query(
      `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), id],
    );
    return `samenwijs=${token}`;
  };

  /** Over HTTP, as the web app does; without `as` as a visitor. */
  const graphql = async (
    query: string,
    variables: Variables = {},
    { as = null }: { as?: Who } = {},
  ): Promise<Reply> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: as ? { cookie: await cookieOf(as) } : {},
      payload: { query, variables },
    });
    const reply = response.json<Reply>();
    return { ...reply, ...(reply.errors?.[0] ? { code: reply.errors[0].extensions.code } : {}) };
  };

  let address: Promise<string> | undefined;
  /** Over a real socket: each next value is a reply. End it with `return()`, or let `close` do it. */
  const subscribe = async (query: string, variables: Variables = {}, { as = null }: { as?: Who } = {}) => {
    address ??= app.listen(0, '127.0.0.1').then(() => app.getUrl());
    const cookie = as ? await cookieOf(as) : '';
    const client = createClient({
      url: (await address).replace('http', 'ws') + '/graphql',
      retryAttempts: 0,
      webSocketImpl: class extends WebSocket {
        constructor(to: string, protocols: string) {
          super(to, protocols, { headers: { cookie } });
        }
      },
    });
    sockets.push(client);
    return client.iterate({ query, variables }) as AsyncIterableIterator<Reply>;
  };

  return {
    app,
    url,
    database,
    build: builders(database),
    worker: app.get(Worker),
    feed: app.get(ChangeFeed),
    cookieOf,
    graphql,
    subscribe,
    uuid: randomUUID,
    async close() {
      for (const client of sockets) await client.dispose();
      await app.close();
      await drop();
      fs.rmSync(DATA_DIR, { recursive: true, force: true });
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof testApp>>;
