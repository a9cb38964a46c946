import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { RebuildService } from './modules/search/engine/rebuild.service.js';
import { SyncService } from './modules/search/engine/sync.service.js';
import { type Config, readConfig } from './platform/config.js';
import { runningUrl, startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { StartError } from './platform/database/start-error.js';
import { migrate } from './platform/database/migrate.js';

const LOOK_MS = 500;

/** The database of the running application; when none runs, one for as long as this takes. */
async function openDatabase(config: Config): Promise<{ url: string; close: () => Promise<void> }> {
  const dir = path.join(config.DATA_DIR, 'postgres');
  const running = config.DATABASE_URL ?? runningUrl(dir);
  if (running) return { url: running, close: async () => undefined };
  const own = await startEmbeddedPostgres(dir);
  return { url: own.url, close: () => own.stop() };
}

/** Asks for a rebuild and waits for it; whoever holds the queue does the work, this process when nobody else is there. */
async function reindex(url: string, config: Config): Promise<void> {
  // Only a worker has the key that fills an engine.
  const WORKER = config.SEARCH_ENGINE === 'meilisearch';
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ ...config, DATABASE_URL: url, WORKER }),
    { abortOnError: false, logger: ['fatal', 'error'] },
  );
  try {
    const rebuilds = app.get(RebuildService);
    const { id } = await rebuilds.ask('command');
    app.get(SyncService).start();
    let told = '';
    for (;;) {
      const rebuild = await rebuilds.find(id);
      if (!rebuild) throw new StartError('The rebuild is gone: was the database replaced?');
      const line = rebuild.startedAt ? `${rebuild.done} of ${rebuild.total}` : 'waiting to begin';
      const now = rebuild.error && !rebuild.finishedAt ? `${line}; trying again: ${rebuild.error}` : line;
      if (now !== told) console.log((told = now));
      if (rebuild.finishedAt) {
        if (rebuild.error) throw new StartError(`The index could not be built: ${rebuild.error}`);
        return;
      }
      await sleep(LOOK_MS);
    }
  } finally {
    await app.close();
  }
}

try {
  if (process.argv.length > 2) throw new StartError('Usage: npm run reindex');
  const config = readConfig();
  const started = Date.now();
  // What a start would otherwise read the index from.
  if (config.SEARCH_ENGINE === 'embedded')
    fs.rmSync(path.join(config.DATA_DIR, 'search'), { recursive: true, force: true });
  const database = await openDatabase(config);
  try {
    await migrate(database.url);
    await reindex(database.url, config);
  } finally {
    await database.close();
  }
  console.log(`The index is built anew, in ${((Date.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
