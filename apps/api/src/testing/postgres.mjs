import fs from 'node:fs';
import { registerHooks } from 'node:module';
import os from 'node:os';
import path from 'node:path';

// Jest loads this file itself, outside its transforms: Node strips the types, and this finds the sources.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && context.parentURL?.endsWith('.ts')
        ? specifier.replace(/\.js$/, '.ts')
        : specifier,
      context,
    ),
});

/** One Postgres for a whole run, with a migrated database that every spec file copies: see test-app.ts. */
export default async function setup() {
  const { startEmbeddedPostgres } = await import('../platform/database/embedded-postgres.ts');
  const { migrate } = await import('../platform/database/migrate.ts');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-test-'));
  const postgres = await startEmbeddedPostgres(path.join(dir, 'postgres'), { durable: false });
  await migrate(postgres.url);
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    fs.rmSync(dir, { recursive: true });
  };
}
