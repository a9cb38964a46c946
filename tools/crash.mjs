// Kills the server with SIGKILL in the middle of posting questions, again and again, and checks after each restart that
// everything acknowledged is there and nothing is there twice. usage: node tools/crash.mjs [ROUNDS=20]
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { node, root } from './lib/project.mjs';

const POSTERS = 4;
const PASSWORD = 'samen-wijs-proberen';
const EMAIL = 'noor.hendriks@samenwijs.example';

function startServer(dataDir) {
  const child = spawn(node(), ['apps/api/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', DEMO: '1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const url = /is ready: (http:\S+)/.exec(output)?.[1];
      if (url) resolve({ child, url });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
}

async function ask(url, cookie, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, cookie: response.headers.get('set-cookie')?.split(';')[0] };
}

const signIn = async (url) =>
  (
    await ask(url, '', 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
      input: { email: EMAIL, password: PASSWORD },
    })
  ).cookie;

const POST = 'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }';
const LIST = `query ($after: String) { requests(filter: { mine: true }, first: 100, after: $after) {
  edges { node { id title timeline { kind } } } pageInfo { hasNextPage endCursor } } }`;

async function mine(url, cookie) {
  const found = [];
  let after = null;
  do {
    const { data } = await ask(url, cookie, LIST, { after });
    found.push(...data.requests.edges.map((edge) => edge.node));
    after = data.requests.pageInfo.hasNextPage ? data.requests.pageInfo.endCursor : null;
  } while (after);
  return found;
}

/** @returns {Promise<{ acknowledged: number, sent: number }>} @throws when something was lost or doubled */
export async function crashTest(rounds) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-crash-'));
  const sent = new Map(); // key -> title, kept by the client as a browser keeps its draft
  const acknowledged = new Set();
  let server = await startServer(dataDir);
  let cookie = await signIn(server.url);
  try {
    for (let round = 1; round <= rounds; round++) {
      const posting = Array.from({ length: POSTERS }, async () => {
        for (;;) {
          // What was sent without an answer is sent again, as a browser would.
          const waiting = [...sent.keys()].find((key) => !acknowledged.has(key) && !inFlight.has(key));
          const key = waiting ?? randomUUID();
          inFlight.add(key);
          sent.set(key, sent.get(key) ?? `Vraag ${sent.size + 1} van ronde ${round}`);
          try {
            await ask(server.url, cookie, POST, {
              input: { key, title: sent.get(key), bottleneck: 'Midden in het plaatsen.' },
            });
            acknowledged.add(key);
          } catch {
            return;
          } finally {
            inFlight.delete(key);
          }
        }
      });
      await sleep(150 + Math.random() * 400);
      const gone = new Promise((resolve) => server.child.once('exit', resolve));
      server.child.kill('SIGKILL');
      await Promise.all([gone, ...posting]);

      server = await startServer(dataDir);
      // The session was acknowledged too.
      const found = await mine(server.url, cookie);
      const ids = found.map(({ id }) => id);
      const lost = [...acknowledged].filter((id) => !ids.includes(id));
      const doubled = ids.filter((id, i) => ids.indexOf(id) !== i);
      const postedTwice = found.filter(
        ({ timeline }) => timeline.filter(({ kind }) => kind === 'posted').length > 1,
      );
      if (lost.length || doubled.length || postedTwice.length)
        throw new Error(
          `round ${round}: ${lost.length} lost, ${doubled.length} doubled, ${postedTwice.length} posted twice`,
        );
    }
    return { acknowledged: acknowledged.size, sent: sent.size };
  } finally {
    server.child.kill('SIGTERM');
    await new Promise((resolve) => server.child.once('exit', resolve));
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
const inFlight = new Set();

if (process.argv[1] === import.meta.filename) {
  const rounds = Number(process.argv[2] ?? 20);
  const { acknowledged, sent } = await crashTest(rounds);
  console.log(`${rounds} times killed: ${acknowledged} of ${sent} posts acknowledged, none lost, none twice`);
}
