// One engine, measured in a process of its own: node bench-engine.mjs ENGINE FOLDER SIZE [start]. Prints JSON.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { loadLibraries, productAnalyser } from './measure-matching.mjs';

const AUDIENCES = ['public', 'network'];
/** Sees everything. */
const EVERYBODY = null;
const FACETS = ['type', 'evidence', 'theme', 'region', 'discipline', 'scope', 'phase'];
const BATCH = 500;
/** Of so many tries the quickest counts: what else the machine does in the meantime is not the engine's. */
const TRIES = 3;
const WARM_UP = 40;
/** Who needs seconds for an answer is asked less: so long per figure, but so many times at least. */
const BUDGET_MS = 60_000;
const LEAST = 20;
/** Hits that the product asks for: to weigh, and for a page. */
const WEIGHED = 50;
const PAGE = 20;

const [name, folder, size, start] = process.argv.slice(2);
const file = path.join(folder, `items-${size}.jsonl`);
const kept = path.join(folder, `index-${size}`);
const asked = JSON.parse(fs.readFileSync(path.join(folder, `asked-${size}.json`), 'utf8'));
const libraries = await loadLibraries();
const search = await import('../../libs/adapters/search/dist/index.js');
const { default: MiniSearch } = await import('minisearch');
const empty = memory();
const { open, texts } = await textsOf(file);
const engine = await { embedded, minisearch, meilisearch }[name]();
const figures = start ? await startAgain() : await measure();
await engine.close?.();
console.log(JSON.stringify(figures));

async function measure() {
  let building = 0;
  for await (const batch of batches()) {
    const from = performance.now();
    await engine.put(batch);
    building += performance.now() - from;
  }
  const from = performance.now();
  await engine.settle?.();
  building += performance.now() - from;
  const memoryMb = (await engine.memory?.()) ?? memory() - empty;
  const keys = asked.typed.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  const filters = Array.from({ length: 40 }, (_, i) => ({ theme: [`thema-${i % 30}`] }));
  const list = (more, tried) =>
    // Another page each time: a list that was made before is no measurement.
    engine.search({ audiences: AUDIENCES, facets: FACETS, limit: PAGE + tried, ...more });
  const measured = {
    buildSeconds: building / 1000,
    memoryMb,
    ...(await times('usual', asked.usual, (question) => engine.match(question))),
    ...(await times('long', asked.long, (question) => engine.match(question))),
    ...(await times('typed', keys, (text, tried) => list({ text }, tried))),
    ...(await times('list', filters, (filter, tried) => list({ filter }, tried + filter.theme[0].length))),
    ...(await changes(list)),
  };
  await engine.save?.();
  return measured;
}

/** Each change is a word that nobody wrote before, put and then searched until it is there. */
async function changes(list) {
  const taken = [];
  for (const [n, { id, title, text }] of asked.changed.entries()) {
    const word = `veranderd${String.fromCharCode(97 + (n % 26), 97 + ((n / 26) | 0))}x`;
    const changed = { ...(await document(id)), version: 2, title: `${title} ${word}`, text };
    const from = performance.now();
    await engine.put([changed]);
    await engine.settle?.();
    while ((await list({ text: word, audiences: EVERYBODY }, n)).total === 0);
    taken.push(performance.now() - from);
  }
  return percentiles('update', taken);
}

async function startAgain() {
  const from = performance.now();
  await engine.load();
  await engine.match(asked.usual[0]);
  return { startSeconds: (performance.now() - from) / 1000, startMemoryMb: memory() - empty };
}

async function times(key, list, run) {
  const until = performance.now() + BUDGET_MS;
  for (const one of list.slice(0, WARM_UP))
    if (performance.now() < until - BUDGET_MS / 2) await run(one, TRIES);
  const taken = [];
  for (const one of list) {
    if (taken.length >= LEAST && performance.now() > until) break;
    let least = Infinity;
    // What takes seconds varies little.
    for (let tried = 0; tried < TRIES && (tried === 0 || performance.now() < until); tried++) {
      const from = performance.now();
      await run(one, tried);
      least = Math.min(least, performance.now() - from);
    }
    taken.push(least);
  }
  return percentiles(key, taken);
}

function percentiles(key, taken) {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { [`${key}P50`]: at(0.5), [`${key}P95`]: at(0.95) };
}

/** Megabytes that the process holds, after whatever is no longer used has gone. */
function memory() {
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().rss / 2 ** 20;
}

async function* batches() {
  let batch = [];
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    batch.push(JSON.parse(line));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** The items' texts, read from the file when they are shown, as the product reads them from its database. */
async function textsOf(source) {
  const offsets = new Float64Array(Number(size) + 1);
  let n = 0;
  let at = 0;
  for await (const chunk of fs.createReadStream(source, { highWaterMark: 1 << 20 })) {
    for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, i + 1)) offsets[++n] = at + i + 1;
    at += chunk.length;
  }
  const descriptor = fs.openSync(source);
  const read = (id) => {
    const number = Number(id.slice('item-'.length));
    const bytes = Buffer.alloc(offsets[number + 1] - offsets[number]);
    fs.readSync(descriptor, bytes, 0, bytes.length, offsets[number]);
    return JSON.parse(bytes.toString());
  };
  return { open: read, texts: async (ids) => new Map(ids.map((id) => [id, read(id)])) };
}

async function document(id) {
  return open(id);
}

async function embedded() {
  const options = { analyser: productAnalyser(libraries.matching, libraries.content), texts };
  let index = new search.EmbeddedSearch(options);
  return {
    put: (documents) => index.put(documents),
    match: (question) => index.match(question, { limit: WEIGHED, audiences: AUDIENCES }),
    search: (query) => index.search(query),
    save: () => index.save(kept),
    load: async () => (index = await search.EmbeddedSearch.load(kept, options)),
  };
}

/** As its documentation has it, with the filter and the counts that it leaves to whoever uses it. */
async function minisearch() {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['attributes'] });
  const visible = ({ attributes }, audiences = AUDIENCES) =>
    !audiences || audiences.includes(attributes.audience);
  const count = (found) =>
    FACETS.map((name) => {
      const counts = new Map();
      for (const { attributes } of found)
        for (const value of attributes.facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    });
  return {
    put: async (documents) => {
      for (const one of documents) index[index.has(one.id) ? 'replace' : 'add'](one);
    },
    match: async ({ title, text }) =>
      index
        .search(`${title} ${text}`, { boost: { title: 1.5 }, filter: (one) => visible(one) })
        .slice(0, WEIGHED),
    search: async ({ text, filter, audiences }) => {
      const passes = (one) =>
        visible(one, audiences) &&
        Object.entries(filter ?? {}).every(([key, values]) =>
          values.some((value) => one.attributes.facets[key].includes(value)),
        );
      const found = index.search(text ?? MiniSearch.wildcard, {
        prefix: true,
        combineWith: 'AND',
        filter: passes,
      });
      return { total: found.length, hits: found.slice(0, PAGE), facets: count(found) };
    },
  };
}

/** The product's own adapter, on a server of its own. */
async function meilisearch() {
  const { startMeilisearch } = await import('./meilisearch.mjs');
  const server = await startMeilisearch();
  const prefix = 'bench';
  const { manage: key } = await search.ensureKeys(server.url, server.masterKey, prefix);
  const index = new search.MeiliSearch({
    connection: { url: server.url, key },
    ...{ prefix, collection: 'items', store: new search.MemoryAnalysisStore(), texts },
    analyser: productAnalyser(libraries.matching, libraries.content),
  });
  await index.prepare();
  return {
    put: (documents) => index.put(documents),
    match: (question) => index.match(question, { limit: WEIGHED, audiences: AUDIENCES }),
    search: (query) => index.search(query),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024,
    close: () => server.stop(),
  };
}
