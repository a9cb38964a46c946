import { DataSource } from 'typeorm';
import { dataSourceOptions, MIGRATIONS } from './data-source.js';
import { StartError } from './start-error.js';

// Any number: whoever holds this lock migrates, the other replicas wait.
const LOCK = 7_264_001;

/** Brings the database to this release's schema. @throws StartError when the database is of a newer release. */
export async function migrate(url: string): Promise<void> {
  const source = new DataSource({ ...dataSourceOptions(url), poolSize: 2 });
  try {
    await source.initialize();
  } catch (error) {
    throw new StartError(`The database does not answer: ${(error as Error).message}`);
  }
  try {
    // Held by a connection of its own: the lock belongs to the session, not to the pool.
    const runner = source.createQueryRunner();
    try {
      await runner.query('select pg_advisory_lock($1)', [LOCK]);
      const [{ found }] = await source.query<[{ found: string | null }]>(
        `select to_regclass('migrations') as found`,
      );
      const done = found ? await source.query<{ name: string }[]>('select name from migrations') : [];
      const known = new Set(MIGRATIONS.map((migration) => new migration().name));
      const newer = done.filter(({ name }) => !known.has(name));
      if (newer.length)
        throw new StartError(
          `The data were written by a newer Samenwijs (${newer.map(({ name }) => name).join(', ')}); start that version instead.`,
        );
      await source.runMigrations();
      await runner.query('select pg_advisory_unlock($1)', [LOCK]);
    } finally {
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}
