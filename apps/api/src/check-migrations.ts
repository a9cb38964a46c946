import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import './app.module.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { migrate } from './platform/database/migrate.js';

/**
 * Migrates an empty database and compares it with the entities: a column that only one of the two knows, or that
 * differs, is printed and fails the check. Indexes, foreign keys, checks and tables without an entity are the
 * migrations' own; TypeORM knows nothing of them.
 */
const OURS = /^(DROP INDEX|CREATE (UNIQUE )?INDEX|ALTER TABLE "\w+" (DROP|ADD) CONSTRAINT|COMMENT ON)/;

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-migrations-'));
const database = await startEmbeddedPostgres(path.join(dir, 'postgres'), { durable: false });
try {
  await migrate(database.url);
  // Every entity that the application's modules declare.
  const entities = getMetadataArgsStorage().tables.flatMap(({ target }) =>
    typeof target === 'function' ? [target] : [],
  );
  const source = await new DataSource({ ...dataSourceOptions(database.url), entities }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  const differences = upQueries.map(({ query }) => query).filter((query) => !OURS.test(query));
  if (differences.length) {
    console.error(
      [
        'The entities and the migrations differ. To make the database as the entities say:',
        ...differences,
      ].join('\n'),
    );
    process.exitCode = 1;
  } else {
    console.log(`${entities.length} entities agree with the migrations`);
  }
} finally {
  await database.stop();
  fs.rmSync(dir, { recursive: true, force: true });
}
