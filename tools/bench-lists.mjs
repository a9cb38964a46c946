// npm run bench:lists: the first page of every list, over HTTP, in a small and in a large world, turn by turn.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { build, fail, install, node, nodeIsNewEnough, root } from './lib/project.mjs';

const WORLDS = [
  { name: 'small', items: 1_000, regions: 40 },
  { name: 'large', items: 100_000, regions: 500 },
];
const ROUNDS = Number(process.env.ROUNDS ?? 60);
const WARM_UP = 10;
const GOAL = 1.3;

process.chdir(root);
if (!nodeIsNewEnough) fail('The benchmark needs Node 22.18 or newer.');
await install();
await build();
const from = (file) => import(path.join(root, 'apps/api/dist', file));
const { startEmbeddedPostgres } = await from('platform/database/embedded-postgres.js');
const { migrate } = await from('platform/database/migrate.js');
const { seed } = await from('seed/seed.js');
const { webDocuments } = await from('testing/web-documents.js');
const { loadContent } = await import(path.join(root, 'libs/testing/dist/index.js'));
const { fillWorld } = await import('./lib/bench-world.mjs');

const documents = webDocuments();
const radar = { regions: [], themes: [], order: 'gap', first: 8, offset: 0 };
const open = ['open', 'routed', 'in_progress'];
/** `scales`: it is as long as there are regions, so that its time may grow; shown, not judged. */
const LISTS = [
  { name: 'knowledge, all', operation: 'SearchItems', variables: { first: 20 } },
  { name: 'knowledge, all, a visitor', operation: 'SearchItems', variables: { first: 20 }, visitor: true },
  {
    name: 'knowledge of a theme',
    operation: 'SearchItems',
    variables: { first: 20, filter: { theme: ['mandaat-en-governance'] } },
  },
  {
    name: 'knowledge of a region',
    operation: 'SearchItems',
    variables: { first: 20, filter: { region: ['streek-1'] } },
  },
  { name: 'questions, all', operation: 'SearchRequests', variables: { first: 20 } },
  {
    name: 'questions, not answered',
    operation: 'SearchRequests',
    variables: { first: 20, filter: { status: open } },
  },
  { name: 'questions at nobody', operation: 'Routing', variables: { filter: { unrouted: true } } },
  { name: 'questions too late', operation: 'Routing', variables: { filter: { overdue: true } } },
  { name: 'regions', operation: 'Regions', variables: {} },
  { name: 'expert groups', operation: 'Groups', variables: {} },
  { name: 'radar', operation: 'RadarPage', variables: radar },
  { name: 'tile map', operation: 'RegionMap', variables: {}, scales: true },
  {
    name: 'radar, all regions',
    operation: 'RadarStrips',
    variables: { themes: [], order: 'gap' },
    scales: true,
  },
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-bench-'));
fs.chmodSync(folder, 0o755);
const running = [];
try {
  for (const world of WORLDS) running.push({ ...world, ...(await openWorld(world)) });
  report(await measure(running));
} finally {
  for (const world of running) await world.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** A database of this size, and the application on it. */
async function openWorld({ name, items, regions }) {
  const started = Date.now();
  const database = await startEmbeddedPostgres(path.join(folder, name, 'postgres'), { durable: false });
  await migrate(database.url);
  // The worlds have people of their own: nobody needs the first account that it announces.
  const log = console.log;
  console.log = () => {};
  await seed(database.url, { DEMO: false, ADMIN_EMAIL: 'beheer@samenwijs.example' });
  console.log = log;
  const cookie = await fillWorld(database.url, loadContent(), { items, regions });
  const filled = Date.now();
  const app = spawn(node(), [path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      PORT: '0',
      DEMO: '0',
      WORKER: '0',
      SAMENWIJS_PARENT: 'ipc',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  const close = async () => {
    app.kill('SIGTERM');
    await ended;
    await database.stop();
  };
  const url = await new Promise((resolve, reject) => {
    readline.createInterface(app.stdout).on('line', (line) => {
      const found = /Samenwijs is ready: (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`The application ended with ${code}.`)));
  });
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${name}: ${items} items, ${regions} regions; made in ${seconds(started, filled)} s, started in ${seconds(filled, Date.now())} s`,
  );
  return { url, cookie, close };
}

/** Milliseconds of one request, the answer read to its end. */
async function time({ url, cookie }, { operation, variables, visitor }) {
  const query = documents.get(operation) ?? fail(`The web app has no operation ${operation}.`);
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(visitor ? {} : { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = await response.json();
  const took = performance.now() - start;
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
  return took;
}

async function measure(worlds) {
  const times = LISTS.map(() => worlds.map(() => []));
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [l, list] of LISTS.entries())
      for (const [w, world] of worlds.entries()) {
        const took = await time(world, list);
        if (round >= 0) times[l][w].push(took);
      }
  return times;
}

function report(times) {
  const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  console.log(
    `\n${'first page, median ms'.padEnd(28)}${WORLDS.map(({ name }) => name.padStart(9)).join('')}    ratio`,
  );
  let missed = 0;
  for (const [l, { name, scales }] of LISTS.entries()) {
    const [small, large] = times[l].map(median);
    const ratio = large / small;
    const late = !scales && ratio > GOAL;
    if (late) missed++;
    const note = scales ? '  as long as there are regions' : late ? `  above ${GOAL}` : '';
    console.log(
      `${name.padEnd(28)}${small.toFixed(2).padStart(9)}${large.toFixed(2).padStart(9)}${ratio.toFixed(2).padStart(9)}${note}`,
    );
  }
  console.log(missed ? `\n${missed} above the goal of ${GOAL}` : `\nAll within ${GOAL}`);
  process.exitCode = missed ? 1 : 0;
}
