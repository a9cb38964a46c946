import { FormKeys } from './form-keys.js';
import { Bits } from './numbers.js';
import type { QueryPlan } from './query.js';
import type { Analysed, Statistics } from './statistics.js';
import { nearestLabelled, themeScores, type ThemesOf } from './theme-score.js';

/** A candidate with the parts of its text score, not yet divided by their maxima. */
export interface Candidate {
  document: Analysed;
  words: number;
  lead: number;
  grams: number;
  proximity: number;
  title: number;
  /** How much (0..1) the document's themes are what the query is about. */
  affinity: number;
  /** Which of them is so most. */
  about: string[];
  /** Share (0..1) of the query's 4-grams held, by IDF weight. */
  likeness: number;
  /** The weighted sum of the parts, each divided by its maximum for the query. */
  score: number;
}

const PARTS = ['words', 'lead', 'grams', 'proximity', 'title'] as const;
/** A Dutch content word has about this many 4-grams. */
const GRAMS_PER_WORD = 6;

/** A document that the words of a query found, by its BM25F score on the whole and on the lead. */
export const candidateOf = (document: Analysed, words: number, lead: number): Candidate => ({
  document,
  words,
  lead,
  grams: 0,
  likeness: 0,
  proximity: 0,
  title: 0,
  affinity: 0,
  about: [],
  score: 0,
});

/**
 * The reference chain on the documents that an engine found: the best by words are ranked by 4-grams and proximity as
 * well. Best first; at most `statistics.candidates`.
 */
export function rankCandidates(
  statistics: Statistics,
  plan: QueryPlan,
  candidates: Candidate[],
): Candidate[] {
  const { profile } = statistics;
  sortByScore(statistics, candidates);
  candidates.length = Math.min(candidates.length, statistics.candidates);
  scoreGrams(statistics, plan, candidates);
  sortByScore(statistics, candidates);
  scoreProximity(statistics, plan, candidates.slice(0, profile.proximityDepth));
  scoreTitles(statistics, plan, candidates);
  sortByScore(statistics, candidates);
  return candidates;
}

/** Ranks anew by what the query is about, where documents have themes. */
export function weighThemes(
  statistics: Statistics,
  plan: QueryPlan,
  candidates: Candidate[],
  themesOf: ThemesOf,
): void {
  const nearest = nearestLabelled(statistics, candidates, themesOf);
  if (nearest.length === 0) return;
  const scores = themeScores(statistics, plan, nearest);
  const most = Math.max(...[...scores.values()].map(({ score }) => score));
  for (const candidate of candidates) {
    let best = 0;
    for (const theme of themesOf(candidate.document.id)) {
      const score = scores.get(theme)?.score ?? 0;
      if (score <= best) continue;
      best = score;
      candidate.about = [theme];
    }
    candidate.affinity = (best / most) ** 2;
  }
  sortByScore(statistics, candidates);
}

/** Weighs the parts, each divided by its maximum for the query, and sorts; equal scores stand in order of id. */
function sortByScore({ profile }: Statistics, candidates: Candidate[]): void {
  for (const candidate of candidates) candidate.score = profile.text.affinity * candidate.affinity;
  for (const part of PARTS) {
    const top = candidates.reduce((most, candidate) => Math.max(most, candidate[part]), 0);
    if (top > 0)
      for (const candidate of candidates) candidate.score += (profile.text[part] * candidate[part]) / top;
  }
  candidates.sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1));
}

/** BM25 over the query's 4-grams. */
function scoreGrams(statistics: Statistics, plan: QueryPlan, candidates: Candidate[]): void {
  const { profile, lexicon, means } = statistics;
  const { k1, b } = profile;
  const place = new Int32Array(lexicon.gramCount);
  const asked = new Bits(lexicon.gramCount);
  const weights: number[] = [];
  const all: number[] = [];
  for (const [gram, boost] of plan.grams) {
    const id = lexicon.gramId(gram);
    const weight = boost * statistics.gramIdf(id);
    all.push(weight);
    if (id === undefined) continue;
    place[id] = weights.push(weight) - 1;
    asked.add(id);
  }
  const total = heaviest(all, profile.fit.askedWords * GRAMS_PER_WORD);
  const counts = new Float64Array(weights.length);
  const keys = new FormKeys(lexicon.formCount, (form, held) => {
    for (let i = lexicon.gramStart(form), end = lexicon.gramStart(form + 1); i < end; i++) {
      const gram = lexicon.gram(i);
      if (asked.has(gram)) held.push(place[gram]!);
    }
  });
  for (const candidate of candidates) {
    const entry = candidate.document;
    const { words, titleWords } = entry;
    counts.fill(0);
    for (let at = 0; at < words.length; at++) {
      const start = keys.of(words[at]!);
      const { all } = keys;
      const share = at < titleWords ? profile.titleBoost : 1;
      for (let i = start + 1, end = i + all[start]!; i < end; i++) counts[all[i]!]! += share;
    }
    const norm = k1 * (1 - b + (b * entry.grams) / means.grams);
    let [grams, likeness] = [0, 0];
    for (let i = 0; i < counts.length; i++) {
      const held = counts[i]!;
      if (held === 0) continue;
      grams += (weights[i]! * held * (k1 + 1)) / (held + norm);
      likeness += weights[i]!;
    }
    candidate.grams = grams;
    candidate.likeness = total && Math.min(1, likeness / total);
  }
}

/** Sum of the `count` largest: a long question asks for no more than that, its other words are the telling. */
export function heaviest(weights: readonly number[], count: number): number {
  return [...weights]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, weight) => sum + weight, 0);
}

/** Neighbours in the query that stand near each other in the document: the rarer word's IDF over their distance. */
function scoreProximity(statistics: Statistics, plan: QueryPlan, candidates: Candidate[]): void {
  const { lexicon, profile } = statistics;
  const unitOf = new Map<number, number>();
  const weights = plan.units.map((unit, index) => {
    for (const way of unit.ways) if (!unitOf.has(way.term)) unitOf.set(way.term, index);
    return (
      unit.weight *
      Math.max(0, ...unit.ways.map((w) => w.weight * statistics.idf(statistics.documentFrequency(w.term))))
    );
  });
  const asked = new Bits(Math.max(0, ...unitOf.keys()), unitOf.keys());
  const pairs = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * plan.units.length + Math.max(a, b);
  plan.sequence.forEach((first, i) => {
    for (let gap = 1; gap <= 2; gap++) {
      const second = plan.sequence[i + gap];
      if (second === undefined || second === first) continue;
      const k = key(first, second);
      if (!pairs.has(k)) pairs.set(k, Math.min(weights[first]!, weights[second]!) / gap);
    }
  });
  for (const candidate of candidates) {
    const { words } = candidate.document;
    const nearest = new Map<number, number>();
    const recent: [unit: number, at: number][] = [];
    for (let at = 0; at < words.length; at++) {
      const stem = lexicon.stemOf(words[at]!);
      if (!asked.has(stem)) continue;
      const unit = unitOf.get(stem)!;
      while (recent.length > 0 && at - recent[0]![1] > profile.proximityWindow) recent.shift();
      for (const [other, place] of recent) {
        const k = key(other, unit);
        if (pairs.has(k)) nearest.set(k, Math.min(nearest.get(k) ?? Infinity, at - place));
      }
      recent.push([unit, at]);
    }
    for (const [k, distance] of nearest) candidate.proximity += pairs.get(k)! / distance;
  }
}

/** BM25 over the title alone: each word of the query once, by the best of its ways. */
function scoreTitles(statistics: Statistics, plan: QueryPlan, candidates: Candidate[]): void {
  const { lexicon, profile } = statistics;
  const { k1, b, query, text } = profile;
  if (text.title === 0) return;
  const worth = new Map<number, { unit: number; weight: number }>();
  plan.units.forEach((unit, index) => {
    for (const { term, weight: way } of unit.ways) {
      const weight = unit.weight * way * statistics.idf(statistics.documentFrequency(term));
      if (weight > (worth.get(term)?.weight ?? 0)) worth.set(term, { unit: index, weight });
    }
  });
  const mean =
    candidates.reduce((sum, { document }) => sum + document.titleWords, 0) / (candidates.length || 1) || 1;
  const best = new Float64Array(plan.units.length);
  const hear = (term: number, share: number): void => {
    const found = worth.get(term);
    if (found) best[found.unit] = Math.max(best[found.unit]!, found.weight * share);
  };
  for (const candidate of candidates) {
    const { words, titleWords } = candidate.document;
    best.fill(0);
    for (let at = 0; at < titleWords; at++) {
      hear(lexicon.stemOf(words[at]!), 1);
      for (const part of lexicon.partsOf(words[at]!)) hear(part, query.part);
    }
    const norm = 1 + k1 * (1 - b + (b * titleWords) / mean);
    candidate.title = best.reduce((sum, weight) => sum + weight, 0) / norm;
  }
}
