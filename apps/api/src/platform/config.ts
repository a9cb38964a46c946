import path from 'node:path';
import { z } from 'zod';
import { StartError } from './database/start-error.js';
import { embedderFields, embedderProblem } from './embedder-config.js';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'])
    .default(fallback ? '1' : '0')
    .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  /** Where the web app and the API listen; 0 picks a free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** The address people use, when it differs from http://localhost:PORT. Its origin is the only one that may post. */
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  /** The built web app, when it is not beside the API. */
  WEB_DIR: z.string().optional(),
  /** Without it an embedded Postgres is started in DATA_DIR. */
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DEMO: flag(true),
  /** Whose account is made on the first start without demonstration content. */
  ADMIN_EMAIL: z.email().default('beheer@samenwijs.example'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  UPLOAD_MAX_MB: z.coerce.number().positive().max(100).default(20),
  SESSION_IDLE_HOURS: z.coerce.number().positive().default(12),
  SESSION_MAX_DAYS: z.coerce.number().positive().default(14),
  /** 0: this process serves requests only, and another one (worker.js) reacts to changes. */
  WORKER: flag(true),
  TRUST_PROXY: flag(false),
  /** What finds: the index in this process, or a Meilisearch with that index as its standby. */
  SEARCH_ENGINE: z.enum(['embedded', 'meilisearch']).default('embedded'),
  MEILI_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:7700'),
  /** Only to make the key that is used from then on; or give that key itself. */
  MEILI_MASTER_KEY: z.string().min(16).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  /** What the names of our indexes begin with, when several applications share a Meilisearch. */
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,30}$/)
    .default('samenwijs'),
  ...embedderFields,
  NODE_ENV: z.string().default('production'),
});

export type Config = z.infer<typeof schema>;
export const CONFIG = Symbol('Config');

/** Where the built web app is. */
export const webFolder = ({ WEB_DIR }: Config) =>
  WEB_DIR ?? path.resolve(import.meta.dirname, '../../../web/dist');

/** The one place that reads the environment. @throws StartError with one sentence per wrong setting. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) {
    const { SEARCH_ENGINE, MEILI_KEY, MEILI_MASTER_KEY } = result.data;
    if (SEARCH_ENGINE === 'meilisearch' && !MEILI_KEY && !MEILI_MASTER_KEY)
      throw new StartError(
        'SEARCH_ENGINE: meilisearch needs MEILI_MASTER_KEY, to make a key of its own with, or that key as MEILI_KEY',
      );
    const problem = embedderProblem(result.data);
    if (problem) throw new StartError(problem);
    return result.data;
  }
  throw new StartError(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  );
}
