import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { Foundation1764000000001 } from './migrations/0001-foundation.js';
import { Face1764000000002 } from './migrations/0002-face.js';
import { Lists1764000000003 } from './migrations/0003-lists.js';
import { Thesaurus1764000000004 } from './migrations/0004-thesaurus.js';
import { Quality1764000000005 } from './migrations/0005-quality.js';
import { Notifications1764000000006 } from './migrations/0006-notifications.js';
import { Engine1764000000007 } from './migrations/0007-engine.js';
import { Embedding1764000000008 } from './migrations/0008-embedding.js';

export const MIGRATIONS = [
  Foundation1764000000001,
  Face1764000000002,
  Lists1764000000003,
  Thesaurus1764000000004,
  Quality1764000000005,
  Notifications1764000000006,
  Engine1764000000007,
  Embedding1764000000008,
];

/** `synchronize` is never on: the schema is what the migrations say, and a check compares it with the entities. */
export const dataSourceOptions = (url: string): PostgresDataSourceOptions => ({
  type: 'postgres',
  url,
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each',
  synchronize: false,
  poolSize: 10,
  applicationName: 'samenwijs',
  extra: { connectionTimeoutMillis: 10_000 },
  // Without a handler an idle connection's end (a Postgres restart) would end Node as well.
  poolErrorHandler: () => undefined,
});
