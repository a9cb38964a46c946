import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { StartError } from './start-error.js';

let folder: string;
let dir: string;
const open: EmbeddedPostgres[] = [];
const owners: ChildProcess[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-pg-'));
  fs.chmodSync(folder, 0o755);
  dir = path.join(folder, 'postgres');
});
afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill('SIGKILL');
  await Promise.all(open.splice(0).map((one) => one.stop()));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function start(where = dir) {
  const started = await startEmbeddedPostgres(where, { durable: false });
  open.push(started);
  return started;
}

async function query(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(fs.readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n')[0]);
const lives = (pid: number) => {
  try {
    return process.kill(pid, 0) && !/^\d+ \(.*\) Z/.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
async function ended(pid: number) {
  for (let tries = 0; tries < 100 && lives(pid); tries++) await sleep(50);
  return !lives(pid);
}

/** Another Node that starts Postgres on the same folder and stays. */
async function startElsewhere() {
  // The built file: a Node outside jest does not resolve our imports of sources.
  const file = path.resolve(import.meta.dirname, '../../../dist/platform/database/embedded-postgres.js');
  const code = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(file)});
    await startEmbeddedPostgres(${JSON.stringify(dir)}, { durable: false });
    console.log('started');
    setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  owners.push(owner);
  await once(owner.stdout, 'data');
  return owner;
}

describe('embedded Postgres', () => {
  test('keeps what was written, sorts as the Dutch do, and asks for its password', async () => {
    const first = await start();
    await query(first.url, 'create table word (text text)');
    await query(first.url, "insert into word values ('zorg'), ('Arts'), ('één'), ('eend')");
    await open.pop()!.stop();
    await expect(first.exited).resolves.toBe(0);

    const second = await start();
    const words = await query(second.url, 'select text from word order by text');
    expect(words.map(({ text }) => text)).toEqual(['Arts', 'één', 'eend', 'zorg']);
    const guessed = second.url.replace(/:[^:@]+@/, ':guess@');
    await expect(query(guessed, 'select 1')).rejects.toThrow('password authentication failed');
    expect(fs.statSync(`${dir}.password`).mode & 0o777).toBe(0o600);
  });

  test('ends when its Node is killed, and starts again at once', async () => {
    const owner = await startElsewhere();
    const pid = postmaster();
    owner.kill('SIGKILL');
    const again = await start();
    expect(lives(pid)).toBe(false);
    expect(await query(again.url, 'select count(*)::int from word')).toEqual([{ count: 4 }]);
  });

  test('tells when it ends by itself', async () => {
    const started = await start();
    open.pop();
    process.kill(postmaster(), 'SIGKILL');
    await expect(started.exited).resolves.toBe(137);
  });

  test('leaves the folder to a Samenwijs that runs', async () => {
    const owner = await startElsewhere();
    await expect(start()).rejects.toThrow(`is in use by another Samenwijs (process ${owner.pid})`);
    owner.kill('SIGKILL');
    expect(await ended(postmaster())).toBe(true);
  });

  test('stops one that lost its guard', async () => {
    const owner = await startElsewhere();
    const pid = postmaster();
    const guard = Number(fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ')[1]);
    process.kill(guard, 'SIGKILL');
    owner.kill('SIGKILL');
    await start();
    expect(lives(pid)).toBe(false);
  });

  test('does not mind what an interrupted first start left', async () => {
    const fresh = path.join(folder, 'fresh');
    fs.mkdirSync(`${fresh}.new`);
    fs.writeFileSync(path.join(`${fresh}.new`, 'half'), '');
    const started = await start(fresh);
    expect(await query(started.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('refuses in one sentence', () => {
  const refusal = async (where: string) => {
    const error: unknown = await startEmbeddedPostgres(where).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    expect((error as Error).message.split('\n')).toHaveLength(1);
    return (error as Error).message;
  };
  const folderWith = (files: Record<string, string>) => {
    const where = fs.mkdtempSync(path.join(folder, 'broken-'));
    for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(where, name), content);
    fs.writeFileSync(`${where}.password`, 'secret');
    return where;
  };

  test('a folder of something else', async () => {
    expect(await refusal(folderWith({ 'holiday.txt': '' }))).toContain('holds no usable database');
  });

  test('a folder of another version', async () => {
    expect(await refusal(folderWith({ PG_VERSION: '17\n' }))).toContain(
      'made by Postgres 17 and this is Postgres 18',
    );
  });

  test('a folder whose password was lost', async () => {
    const where = folderWith({ PG_VERSION: '18\n' });
    fs.rmSync(`${where}.password`);
    expect(await refusal(where)).toContain('.password is missing');
  });

  test('a folder whose content is broken', async () => {
    const where = folderWith({ PG_VERSION: '18\n', 'postgresql.conf': 'max_connections = many\n' });
    expect(await refusal(where)).toContain(`Postgres cannot start on the data folder ${where}:`);
  });

  test('a place where no folder can be', async () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    expect(await refusal(path.join(folder, 'file/postgres'))).toContain('cannot be used: ENOTDIR');
  });
});
