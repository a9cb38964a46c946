// Fits the confidence on judged questions: which chance of being an answer a hit's signals stand for, and from which
// chance on it is called so. Prints what to write in the ranking profile (libs/matching/src/profile.ts).
import { parseArgs } from 'node:util';
import { ownSet, readSet, UsageError } from './lib/judged-set.mjs';
import { indexOf, loadLibraries } from './lib/measure-matching.mjs';

const USAGE = `usage: npm run -s match:calibrate [-- --set DIR ...] [--json]
Fits on the product's own judged questions; with --set on judged sets from elsewhere as well, each as heavy as our own.`;
/** Hits of a question that are learned from. */
const DEPTH = 5;
const FOLDS = 5;
const ROUNDS = 600;
const RIDGE = 0.0005;
/** Of first hits that are called strong, at least this share answers the question. */
const STRONG = 0.8;
/** This share of the questions that nobody answers stays below "possible"; of the right first hits reaches "resembles". */
const SILENT = 0.75;
const HEARD = 0.95;

try {
  const options = read();
  const libraries = await loadLibraries();
  const sets = [ownSet(libraries.content), ...options.set.map(readSet)];
  const pairs = sets.flatMap((set, i) => judgedPairs(libraries, set, i));
  report(libraries.matching, pairs, options.json);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function read() {
  try {
    const { set = [], json } = parseArgs({
      options: { set: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    }).values;
    return { set, json };
  } catch (error) {
    throw new UsageError(`${error.message}\n${USAGE}`);
  }
}

/** The first hits of each question, those that nobody answers among them. */
function judgedPairs(libraries, set, number) {
  const index = indexOf(libraries, set);
  return set.queries.flatMap(({ id, title, text, accept = (document) => document !== id }) => {
    const answers = set.qrels.get(id);
    return index.match({ title, text }, { limit: DEPTH, accept }).map((hit, rank) => ({
      ...{ set: number, query: id, rank, signals: hit.signals },
      answer: answers?.has(hit.id) ? 1 : 0,
      answerable: answers !== undefined,
    }));
  });
}

function chance({ bias, weights }, signals) {
  return 1 / (1 + Math.exp(-Object.entries(weights).reduce((sum, [key, w]) => sum + w * signals[key], bias)));
}

/** Logistic regression by gradient ascent (Adam: Kingma & Ba 2015); every set weighs the same. */
function fit(pairs) {
  const keys = Object.keys(pairs[0].signals);
  const sizes = Map.groupBy(pairs, ({ set }) => set);
  const values = new Float64Array(keys.length + 1);
  const [mean, spread] = [new Float64Array(values.length), new Float64Array(values.length)];
  const model = () => ({
    bias: values.at(-1),
    weights: Object.fromEntries(keys.map((k, i) => [k, values[i]])),
  });
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(values.length);
    const now = model();
    for (const { set, signals, answer } of pairs) {
      const miss = (answer - chance(now, signals)) / sizes.get(set).length / sizes.size;
      keys.forEach((key, i) => (slope[i] += miss * signals[key]));
      slope[keys.length] += miss;
    }
    for (let i = 0; i < values.length; i++) {
      const step = slope[i] - (i < keys.length ? RIDGE * values[i] : 0);
      mean[i] = 0.9 * mean[i] + 0.1 * step;
      spread[i] = 0.99 * spread[i] + 0.01 * step * step;
      const rate = round > ROUNDS * 0.7 ? 0.03 : 0.15;
      const height = Math.sqrt(spread[i] / (1 - 0.99 ** round)) + 1e-6;
      values[i] += (rate * mean[i]) / (1 - 0.9 ** round) / height;
    }
  }
  return model();
}

/** How well the first hit's chance tells answerable questions of our own from those that nobody answers. */
function separation({ auc }, pairs, modelOf) {
  const first = pairs.filter(({ set, rank }) => set === 0 && rank === 0);
  const chances = (wanted) =>
    first.filter(({ answerable }) => answerable === wanted).map((p) => chance(modelOf(p), p.signals));
  return auc(chances(true), chances(false));
}

function foldOf(query) {
  return [...query].reduce((sum, c) => (sum * 31 + c.codePointAt(0)) % 100_003, 7) % FOLDS;
}

function report(matching, pairs, json) {
  const fitted = fit(pairs);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fit(pairs.filter(({ query }) => foldOf(query) !== fold)),
  );
  const own = pairs.filter(({ set }) => set === 0);
  const seen = own.map((pair) => ({ ...pair, chance: chance(folds[foldOf(pair.query)], pair.signals) }));
  const first = seen.filter(({ rank }) => rank === 0);
  const found = {
    ...fitted,
    ...thresholds(first),
    aucNow: separation(matching, pairs, () => matching.PROFILE.confidence),
    aucFitted: separation(matching, pairs, () => fitted),
    aucHeldOut: separation(matching, pairs, ({ query }) => folds[foldOf(query)]),
    stated: stated(seen),
  };
  if (json) return console.log(JSON.stringify(found));
  const shown = (value) =>
    JSON.stringify(value, (_, v) => (typeof v === 'number' ? Number(v.toFixed(3)) : v));
  for (const [key, value] of Object.entries(found)) {
    if (key !== 'stated') console.log(`${key.padEnd(12)} ${shown(value)}`);
    else for (const row of value) console.log(`stated ${row.from.toFixed(1)}+  ${shown(row)}`);
  }
}

/** The chances from which a first hit is called so, told on folds that the model has not seen. */
function thresholds(first) {
  const chances = (wanted) =>
    first
      .filter(wanted)
      .map((pair) => pair.chance)
      .sort((a, b) => a - b);
  let [strong, right] = [1, 0];
  for (const [i, { answer, chance: c }] of first.toSorted((a, b) => b.chance - a.chance).entries()) {
    right += answer;
    if (right / (i + 1) >= STRONG) strong = c;
  }
  const silent = chances(({ answerable }) => !answerable);
  const answers = chances(({ answer }) => answer);
  return {
    strong,
    possible: silent[Math.ceil(silent.length * SILENT) - 1] ?? 0,
    resembles: answers[Math.floor(answers.length * (1 - HEARD))] ?? 0,
  };
}

/** What is stated against what is true, in five steps. */
function stated(pairs) {
  return [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const here = pairs.filter((p) => p.chance >= from && p.chance < from + 0.2 + (from === 0.8 ? 1 : 0));
    const share = (value) => here.reduce((sum, p) => sum + value(p), 0) / (here.length || 1);
    return { from, hits: here.length, stated: share((p) => p.chance), true: share((p) => p.answer) };
  });
}
