import path from 'node:path';
import { type Config } from './platform/config.js';
import { runningUrl, startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { migrate } from './platform/database/migrate.js';
import { seed } from './seed/seed.js';

/** The database of the running application; when none runs, one for as long as a command takes. */
export async function openDatabase(config: Config): Promise<{ url: string; close: () => Promise<void> }> {
  const dir = path.join(config.DATA_DIR, 'postgres');
  const running = config.DATABASE_URL ? undefined : runningUrl(dir);
  if (running) return { url: running, close: async () => undefined };
  const own = config.DATABASE_URL ? undefined : await startEmbeddedPostgres(dir);
  const url = config.DATABASE_URL ?? own!.url;
  try {
    await migrate(url);
    await seed(url, config);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return { url, close: async () => own?.stop() };
}
