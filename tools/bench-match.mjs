// npm run bench:match: what the embedded engine, MiniSearch and Meilisearch need for the same texts and questions: time
// to build, memory, matching, search as one types, lists with facets, an update, and the start from what was kept.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { attributes, author } from './lib/bench-texts.mjs';
import { loadLibraries } from './lib/measure-matching.mjs';
import { fail, root } from './lib/project.mjs';

const USAGE = `usage: npm run bench:match -- [--sizes 1000,10000,100000,1000000] [--engines embedded,minisearch,meilisearch] [--json FILE]
Without --sizes: 1,000, 10,000 and 100,000 items. A million asks for 16 GB of memory and an hour.`;
const ENGINES = ['embedded', 'minisearch', 'meilisearch'];
const QUESTIONS = { usual: 150, long: 100, typed: 30 };
/** Memory that Node may use for objects, in MB. */
const HEAP = 12_000;

const { sizes, engines, json } = readOptions();
const { content } = await loadLibraries();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-bench-match-'));
try {
  const results = [];
  for (const size of sizes) {
    write(size);
    for (const engine of engines) {
      console.error(`${engine}, ${size} items (load average ${os.loadavg()[0].toFixed(1)})`);
      const result = await run(engine, size);
      results.push({ engine, size, load: os.loadavg()[0], ...result });
    }
    fs.rmSync(path.join(folder, `items-${size}.jsonl`));
    report(results.filter((one) => one.size === size));
  }
  if (json) fs.writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function readOptions() {
  try {
    const text = { type: 'string' };
    const { values } = parseArgs({ options: { sizes: text, engines: text, json: text } });
    const chosen = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
    const named = values.engines?.split(',') ?? ENGINES;
    if (!chosen.every((size) => Number.isInteger(size) && size > 0))
      throw new Error('Sizes are numbers of items.');
    if (!named.every((name) => ENGINES.includes(name))) throw new Error(`Engines are ${ENGINES.join(', ')}.`);
    return { sizes: chosen, engines: named, json: values.json };
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}

/** The items, each of its own subject, so that their order decides nothing; and what is asked of them. */
function write(size) {
  const words = author(content);
  const file = fs.openSync(path.join(folder, `items-${size}.jsonl`), 'w');
  let lines = '';
  for (let n = 0; n < size; n++) {
    const { region: regionId, ...rest } = attributes(n);
    const document = {
      ...words.document(n),
      version: 1,
      regionId,
      themes: rest.facets.theme,
      attributes: rest,
    };
    lines += `${JSON.stringify(document)}\n`;
    if (lines.length > 1e6 || n === size - 1) {
      fs.writeSync(file, lines);
      lines = '';
    }
  }
  fs.closeSync(file);
  const several = (count, make) => Array.from({ length: count }, (_, n) => make(n));
  const asked = {
    usual: several(QUESTIONS.usual, words.question),
    long: several(QUESTIONS.long, () => words.longQuestion()),
    typed: several(QUESTIONS.typed, words.typed),
    changed: several(40, (n) => words.document(n)),
  };
  fs.writeFileSync(path.join(folder, `asked-${size}.json`), JSON.stringify(asked));
}

/** Each engine in a process of its own, so that the memory is its own. */
async function run(engine, size, ...more) {
  const program = path.join(root, 'tools/lib/bench-engine.mjs');
  const args = [
    '--expose-gc',
    `--max-old-space-size=${HEAP}`,
    program,
    engine,
    folder,
    String(size),
    ...more,
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) return { missing: said.trim() || `ended with ${code}` };
  const result = JSON.parse(said);
  // Started as after a restart: by a process that knows nothing yet.
  return engine === 'embedded' && !more.length
    ? { ...result, ...(await run(engine, size, 'start')) }
    : result;
}

function report(results) {
  const rows = {
    buildSeconds: 'build, s',
    memoryMb: 'memory, MB',
    startSeconds: 'start from what was kept, s',
    startMemoryMb: 'memory after that, MB',
    usualP50: 'match, p50 ms',
    usualP95: 'match, p95 ms',
    longP50: 'match, long question, p50 ms',
    longP95: 'match, long question, p95 ms',
    typedP50: 'search as one types, with facets, p50 ms',
    typedP95: 'search as one types, with facets, p95 ms',
    listP95: 'list with a filter and facets, p95 ms',
    updateP95: 'a change, until it is found, p95 ms',
  };
  const [first, ...others] = results;
  const cell = (text) => String(text).padStart(13);
  const figure = (value) => (value === undefined ? '-' : value.toFixed(value < 100 ? 2 : 0));
  const ratio = (a, b) => (a === undefined || b === undefined ? '-' : `${(b / a).toFixed(1)} x`);
  console.log(`\n${first.size.toLocaleString('en')} items; load average ${first.load.toFixed(1)}`);
  const heads = [first, ...others].map(({ engine }) => cell(engine));
  console.log(`${''.padEnd(42)}${heads.join('')}${others.map(() => cell('ratio')).join('')}`);
  for (const [key, name] of Object.entries(rows)) {
    const figures = results.map((one) => cell(figure(one[key])));
    const ratios = others.map((one) => cell(ratio(first[key], one[key])));
    console.log(`${name.padEnd(42)}${figures.join('')}${ratios.join('')}`);
  }
  for (const { engine, missing } of results) if (missing) console.log(`${engine}: ${missing}`);
}
