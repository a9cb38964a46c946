// The application with a Postgres and a Meilisearch of its own, for tools that do them harm.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startMeilisearch } from './meilisearch.mjs';
import { node, root } from './project.mjs';

const PREFIX = 'faults';
const PERSON = { email: 'noor.hendriks@samenwijs.example', password: 'samen-wijs-proberen' };

/** @returns all of them, signed in; `log` gives what the application said. */
export async function world() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-faults-'));
  fs.chmodSync(folder, 0o755);
  const from = (file) => import(path.join(root, 'apps/api/dist', file));
  const { startEmbeddedPostgres } = await from('platform/database/embedded-postgres.js');
  const database = await startEmbeddedPostgres(path.join(folder, 'postgres'), { durable: false });
  const postgres = new pg.Pool({ connectionString: database.url, max: 2 });
  // When it is stopped with a query under way, that is said elsewhere.
  postgres.on('error', () => {});
  let server = await startMeilisearch({ folder: path.join(folder, 'meilisearch') });
  const { url: engine, port, masterKey } = server;
  const app = await startApp(folder, {
    DATABASE_URL: database.url,
    MEILI_URL: engine,
    MEILI_MASTER_KEY: masterKey,
  });

  const ask = async (query, variables, cookie = w.cookie) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return { ...data, cookie: response.headers.get('set-cookie')?.split(';')[0] };
  };
  const w = {
    ask,
    postgres,
    folder,
    get pid() {
      return server.pid;
    },
    /** The same server on the same data, or another in its place. */
    restart: async (data = 'meilisearch') => {
      server = await startMeilisearch({ folder: path.join(folder, data), port, masterKey });
    },
    stopped: () => server.exited,
    /** All documents of all indexes of the collection, straight from the server. */
    kept: (collection) => keptBy(engine, masterKey, collection),
    log: app.log,
    close: async () => {
      await app.stop();
      await server.stop();
      await postgres.end();
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  w.cookie = (
    await ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: PERSON }, '')
  ).cookie;
  return w;
}

function startApp(folder, env) {
  const child = spawn(node(), ['apps/api/dist/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      ...{
        PORT: '0',
        DEMO: '1',
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
        DATA_DIR: path.join(folder, 'app'),
      },
      ...{ SEARCH_ENGINE: 'meilisearch', MEILI_KEY: '', MEILI_PREFIX: PREFIX, ...env },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const url = /is ready: (http:\S+)/.exec(output)?.[1];
      if (url) resolve({ url, stop, log: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`The application ended with ${code}:\n${output}`)));
  });
}

async function keptBy(url, masterKey, collection) {
  const get = async (address, body) => {
    const response = await fetch(url + address, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { results } = await get('/indexes?limit=100');
  const own = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${PREFIX}-${collection}-`));
  const sets = {};
  for (const uid of own) {
    const found = await get(`/indexes/${uid}/documents/fetch`, { fields: ['id', 'version'], limit: 100_000 });
    sets[uid] = found.results.map(({ id, version }) => `${id} ${version}`).sort();
  }
  return sets;
}
