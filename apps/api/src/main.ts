import 'reflect-metadata';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Config, readConfig } from './platform/config.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { StartError } from './platform/database/start-error.js';
import { migrate } from './platform/database/migrate.js';
import { seed } from './seed/seed.js';
import { createServer } from './server.js';

const sentence = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error instanceof StartError ? error.message : (error.stack ?? error.message);
};

/** Asked before anything is started: a port in use is the commonest reason not to. */
async function requireFreePort({ PORT, HOST }: Config) {
  const server = net.createServer();
  try {
    await once(server.listen(PORT, HOST), 'listening');
    await promisify(server.close.bind(server))();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartError(
      `Port ${PORT} is in use by another program; stop that, or choose another: PORT=${PORT + 1} npm start`,
    );
  }
}

async function start() {
  let database: EmbeddedPostgres | undefined;
  let closing: Promise<void> | undefined;
  let close = async () => database?.stop();
  const stop = (code: number) => {
    closing ??= close()
      .catch((error: unknown) => console.error(sentence(error)))
      .then(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  // Started by a launcher on an older Node, over a channel: when that is gone, so are we.
  if (process.channel) process.on('disconnect', () => stop(0));

  try {
    const config = readConfig();
    await requireFreePort(config);
    if (!config.DATABASE_URL) database = await startEmbeddedPostgres(path.join(config.DATA_DIR, 'postgres'));
    const url = config.DATABASE_URL ?? database!.url;
    void database?.exited.then(() => {
      if (closing) return;
      console.error('The embedded Postgres stopped; its log is in postgres.log in the data folder.');
      stop(1);
    });
    await migrate(url);
    await seed(url, config);
    const app = await createServer({ ...config, DATABASE_URL: url });
    close = async () => {
      await app.close();
      await database?.stop();
    };
    await app.listen(config.PORT, config.HOST);
    const port = new URL(await app.getUrl()).port;
    console.log(`Samenwijs is ready: ${config.PUBLIC_URL ?? `http://localhost:${port}`}`);
    await announceAccounts(app);
  } catch (error) {
    console.error(sentence(error));
    stop(1);
  }
}

async function announceAccounts(app: Awaited<ReturnType<typeof createServer>>) {
  const { DemoAccountsService } = await import('./modules/identity/index.js');
  const accounts = await app.get(DemoAccountsService).list();
  if (!accounts.length) return;
  console.log(`Sign in with one of these (password ${accounts[0]!.password}):`);
  for (const { email, role, description } of accounts)
    console.log(`  ${email.padEnd(34)} ${role} ${description}`.trimEnd());
}

await start();
