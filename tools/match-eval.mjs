// Measures the product's own matching chain (no context factors) on a judged set. The figures must agree with any
// independent scoring of the run that --run writes.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ownSet, PARTS, readSet, UsageError } from './lib/judged-set.mjs';
import { loadLibraries, measure, productAnalyser, record, regressions } from './lib/measure-matching.mjs';
import { measureMeilisearch } from './lib/measure-meilisearch.mjs';
import { asVariant, without } from './lib/variants.mjs';

const USAGE = `usage: npm run -s match:eval -- [--set DIR] [--engine embedded|meilisearch] [--run OUT.tsv] [--json] [--record] [--part shown|measuring]
         [--variant typo|apart|written-out] [--without concepts,compounds,fuzzy,ngrams,proximity,lead,title,themes,asking,context]
Without --set the product's own judged questions are measured, with the setting of each region as the product weighs it (--part: only those that it shows, or only those written to measure by); --record keeps the figures as what npm run check demands.
DIR holds corpus.jsonl {id, title, text}, queries.jsonl {id, text} or {id, title, text}, qrels.tsv (query, document,
grade; separated by tabs) and, if themes are to be measured, themes.tsv (id, labels separated by commas).`;

try {
  const options = readOptions();
  const libraries = await loadLibraries();
  const { set, changed, ...chain } = prepare(libraries, options);
  const { ranked, figures } =
    options.engine === 'meilisearch'
      ? await measureMeilisearch(libraries, set, chain)
      : measure(libraries, set, chain);
  if (options.run) writeRun(options.run, ranked);
  print({ ...(changed !== undefined && { changed }), ...figures }, options.json);
  if (!options.set && !options.part && !options.variant && !options.without)
    reportRecord(figures, options.record);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** The set and the chain that are asked for: as the product has them, or changed in one way. */
function prepare(libraries, options) {
  const { matching, content } = libraries;
  const asked = options.set ? readSet(options.set) : ownSet(content, options.part);
  const analyser = productAnalyser(matching, content, asked);
  const { set, changed } = options.variant
    ? asVariant(asked, options.variant, libraries, analyser)
    : { set: asked };
  const names = options.without?.split(',') ?? [];
  return { ...without(names, { matching, analyser, profile: matching.PROFILE, set }), changed };
}

function readOptions() {
  let options;
  try {
    const text = { type: 'string' };
    options = parseArgs({
      options: {
        ...{ set: text, engine: text, run: text, variant: text, without: text, part: text },
        ...{ json: { type: 'boolean' }, record: { type: 'boolean' } },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error.message}\n${USAGE}`);
  }
  const { set, part, engine = 'embedded' } = options;
  if (part && !PARTS.includes(part)) throw new UsageError(`--part is one of ${PARTS.join(', ')}.`);
  if (engine !== 'embedded' && engine !== 'meilisearch')
    throw new UsageError(`There is no engine "${engine}"; use --engine embedded or --engine meilisearch.`);
  if (set && !fs.statSync(set, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${set}.`);
  return options;
}

function reportRecord(figures, keep) {
  if (keep) return record(figures);
  for (const regression of regressions(figures)) console.error(regression);
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
    changed: 'questions put otherwise',
    documents: 'documents',
    queries: 'judged queries',
    ndcg10: 'nDCG@10',
    ndcg10ByText: 'nDCG@10, by text alone',
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
