// A real Meilisearch is killed, stopped, filled to the last byte of its disk and replaced by an empty one, and Postgres
// cuts all connections, while questions are posted and searched. Writes must go on, reads must answer within a second and say that they come from the standby,
// and once it is back the engine must hold exactly what Postgres holds. usage: node tools/engine-faults.mjs [ROUNDS=1] [FAULT ...]
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { world } from './lib/faults-world.mjs';
import { fill, mayMount, onSmallDisk } from './lib/small-disk.mjs';

/** A read is answered within a second; what a question that searches nothing takes on this machine comes on top. */
const READ_MS = 1_000;
const MARGIN_MS = 500;
const VISIBLE_MS = 2_000;
const CAUGHT_UP_MS = 60_000;
const FAULT_MS = 6_000;

const POST = 'mutation ($input: RequestInput!) { postRequest(input: $input) { id } }';
const SEARCH = `query ($query: String) { searchRequests(query: $query, first: 5) {
  standby totalCount edges { node { request { id } } } } }`;
const STATE = '{ searchState { degraded } }';

/** Posts and searches until told to stop; what was acknowledged, how long reads took, and who answered them. */
function traffic(w, round) {
  const seen = {
    acknowledged: [],
    slowest: 0,
    idle: 0,
    standby: 0,
    engine: 0,
    degraded: false,
    failures: [],
  };
  let going = true;
  const during = (work) =>
    (async () => {
      while (going)
        await work().catch((error) => {
          seen.failures.push(error.message);
          return sleep(50);
        });
    })();
  const writing = during(async () => {
    const input = {
      key: randomUUID(),
      title: `Stoornis ${round} ${randomWord()}`,
      bottleneck: 'Midden in een storing.',
    };
    const { postRequest } = await w.ask(POST, { input });
    seen.acknowledged.push({ id: postRequest.id, title: input.title });
    await sleep(150);
  });
  const reading = during(async () => {
    const start = performance.now();
    const { searchRequests } = await w.ask(SEARCH, { query: 'wijkverpleging' });
    seen.slowest = Math.max(seen.slowest, performance.now() - start);
    seen[searchRequests.standby ? 'standby' : 'engine']++;
    const between = performance.now();
    seen.degraded ||= (await w.ask(STATE)).searchState.degraded;
    seen.idle = Math.max(seen.idle, performance.now() - between);
    await sleep(50);
  });
  return {
    seen,
    stop: async () => {
      going = false;
      await Promise.all([writing, reading]);
    },
  };
}

/** Letters alone: a word that nobody wrote before. */
const randomWord = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'[digit]);

/** Milliseconds until the engine itself finds what was just posted. */
async function visible(w) {
  const word = randomWord();
  const key = randomUUID();
  await w.ask(POST, { input: { key, title: `Zichtbaar ${word}`, bottleneck: 'Hoe gauw?' } });
  const start = performance.now();
  for (;;) {
    const { searchRequests } = await w.ask(SEARCH, { query: word });
    const took = performance.now() - start;
    if (searchRequests.totalCount === 1 && !searchRequests.standby) return took;
    if (took > 20_000) throw new Error(`not visible after 20 s: ${JSON.stringify(searchRequests)}`);
    await sleep(20);
  }
}

/** Milliseconds until the engine answers again and nothing waits for it. */
async function caughtUp(w) {
  const start = performance.now();
  for (;;) {
    const took = performance.now() - start;
    const { rows } = await w.postgres.query(
      `select (select count(*)::int from search_pending) as waiting,
         (select count(*)::int from search_rebuild where finished_at is null) as rebuilding,
         (select count(*)::int from search_index where fingerprint is not null) as built`,
    );
    const { searchState } = await w.ask(STATE);
    if (rows[0].built === 2 && !rows[0].waiting && !rows[0].rebuilding && !searchState.degraded) return took;
    if (took > 2 * CAUGHT_UP_MS) throw new Error(`not caught up: ${JSON.stringify(rows[0])}\n${w.log()}`);
    await sleep(100);
  }
}

/** Nothing lost, nothing twice: each index holds the same (id, version) as Postgres. */
async function compare(w, acknowledged) {
  const { rows } = await w.postgres.query(
    `select id, version from knowledge_request where status not in ('draft', 'withdrawn', 'duplicate')`,
  );
  const wanted = rows.map(({ id, version }) => `${id} ${version}`).sort();
  const sets = await w.kept('requests');
  if (Object.keys(sets).length !== 2) throw new Error(`two indexes expected: ${Object.keys(sets)}`);
  for (const [uid, set] of Object.entries(sets))
    if (JSON.stringify(set) !== JSON.stringify(wanted))
      throw new Error(
        `${uid} holds ${set.length} records (id, version) that are not the ${wanted.length} of Postgres`,
      );
  for (const { id, title } of acknowledged) {
    if (!rows.some((row) => row.id === id)) throw new Error(`lost: ${title}`);
    const found = await foundByEngine(w, title.split(' ').at(-1));
    if (found.length !== 1 || found[0] !== id) throw new Error(`${title} is found ${found.length} times`);
  }
}

/** Ids that the engine itself finds: on a busy machine it is passed over for a moment now and then. */
async function foundByEngine(w, query) {
  for (const until = Date.now() + 10_000; ; await sleep(200)) {
    const { searchRequests } = await w.ask(SEARCH, { query });
    if (!searchRequests.standby) return searchRequests.edges.map(({ node: { request } }) => request.id);
    if (Date.now() > until) throw new Error(`the engine is not asked\n${w.log()}`);
  }
}

const kill = (w) => {
  process.kill(w.pid, 'SIGKILL');
  return w.stopped();
};
/** What the server that was started is. */
let program;
/** What happens to the server, and what puts it right. */
const FAULTS = {
  killed: { strike: kill, mend: (w) => w.restart() },
  stopped: {
    strike: async (w) => process.kill(w.pid, 'SIGSTOP'),
    mend: async (w) => process.kill(w.pid, 'SIGCONT'),
  },
  replaced: {
    strike: kill,
    mend: (w) => w.restart(`fresh-${randomUUID()}`),
  },
  full: {
    // A disk of its own in a mount namespace of its own, seen from here by way of /proc.
    before: async (w) => {
      await kill(w);
      const restore = onSmallDisk(w.folder, program);
      await w.restart(`small-${randomUUID()}`).finally(restore);
      await caughtUp(w);
    },
    strike: async (w) => fill(path.join('/proc', String(w.pid), 'cwd/data/full')),
    mend: async (w) => fs.rmSync(path.join('/proc', String(w.pid), 'cwd/data/full')),
    after: async (w) => {
      await kill(w);
      await w.restart();
      await caughtUp(w);
    },
    // It goes on searching; what it does not hear of the standby has.
    answers: true,
  },
  // Postgres cuts every connection, twice, as when it restarts: what is under way fails, and all connect anew.
  'cut off': { strike: cut, mend: cut, answers: true, silent: true, fails: true },
};

const CUT = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
async function cut({ postgres }) {
  await postgres.query(CUT);
}

async function strike(w, name, round) {
  const { before, strike: harm, mend, after, answers, silent, fails } = FAULTS[name];
  await before?.(w);
  const flow = traffic(w, round);
  let during;
  try {
    await sleep(1_000);
    await harm(w);
    await sleep(FAULT_MS);
    during = { ...flow.seen, acknowledged: flow.seen.acknowledged.length };
    await mend(w);
    await sleep(500);
  } finally {
    await flow.stop();
  }
  const { seen } = flow;
  const back = await caughtUp(w);
  await compare(w, seen.acknowledged);
  const again = await visible(w);
  await after?.(w);
  const wrong = [
    !fails && seen.failures.length && `${seen.failures.length} requests failed, such as ${seen.failures[0]}`,
    during.acknowledged < 5 && `only ${during.acknowledged} writes in ${FAULT_MS} ms`,
    seen.slowest > READ_MS + MARGIN_MS + seen.idle &&
      `a read took ${Math.round(seen.slowest)} ms, where others took up to ${Math.round(seen.idle)} ms`,
    !answers && !during.standby && 'no read came from the standby',
    !silent && !during.degraded && 'nobody was told',
    back > CAUGHT_UP_MS && `caught up after ${Math.round(back)} ms`,
    again > VISIBLE_MS && `visible after ${Math.round(again)} ms`,
  ].filter(Boolean);
  if (wrong.length) throw new Error(`${name}, round ${round}: ${wrong.join('; ')}\n${w.log()}`);
  return {
    name,
    round,
    writes: seen.acknowledged.length,
    slowest: seen.slowest,
    standby: seen.standby,
    back,
    again,
  };
}

/** @returns what each fault did in each round. @throws when a promise was broken */
export async function engineFaults(rounds, { tell = () => {}, only = Object.keys(FAULTS) } = {}) {
  const names = only.filter((name) => name !== 'full' || mayMount());
  if (names.length < only.length)
    console.warn('\n*** LEFT OUT: a full disk (mounting one is not permitted here) ***\n');
  const w = await world();
  program = fs.readlinkSync(`/proc/${w.pid}/exe`);
  const results = [];
  try {
    await caughtUp(w);
    tell(`visible after ${Math.round(await visible(w))} ms`);
    for (let round = 1; round <= rounds; round++)
      for (const name of names) {
        const result = await strike(w, name, round);
        results.push(result);
        const { writes, slowest, standby, back, again } = result;
        tell(
          `${round} ${name}: ${writes} writes, slowest read ${Math.round(slowest)} ms (${standby} by the standby), ` +
            `caught up after ${(back / 1000).toFixed(1)} s, then visible after ${Math.round(again)} ms`,
        );
      }
    if (process.env.LOG_LEVEL) tell(w.log());
    return results;
  } finally {
    await w.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const [count = 1, ...faults] = process.argv.slice(2);
  const rounds = Number(count);
  const results = await engineFaults(rounds, { tell: console.log, ...(faults.length && { only: faults }) });
  console.log(`${results.length} faults in ${rounds} rounds: nothing lost, nothing twice`);
  process.exit();
}
