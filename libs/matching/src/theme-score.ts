import { FormKeys } from './form-keys.js';
import { CONCEPT } from './lexicon.js';
import type { QueryPlan } from './query.js';
import type { Analysed, Statistics } from './statistics.js';
import type { Candidate } from './text-score.js';
import { gramOf, isGram, themeLabels } from './theme-labels.js';

/** Theme ids that people gave a document. */
export type ThemesOf = (id: string) => readonly string[];

/** A candidate with its themes. */
interface Labelled {
  candidate: Candidate;
  themes: readonly string[];
}

/** The nearest candidates that have themes: the first ones of the ranking. */
export function nearestLabelled(
  { profile }: Statistics,
  ranked: readonly Candidate[],
  themesOf: ThemesOf,
): Labelled[] {
  const found: Labelled[] = [];
  for (const candidate of ranked) {
    if (found.length === profile.themes.neighbours) break;
    const themes = themesOf(candidate.document.id);
    if (themes.length > 0) found.push({ candidate, themes });
  }
  return found;
}

/** How much a query is about a theme, and the words of it that say so, heaviest first. */
export interface ThemeScore {
  score: number;
  because: string[];
}

interface ThemeText {
  /** Per key of the query. */
  counts: Float64Array;
  length: number;
}

/**
 * What a query is about: every theme is the text of its labels and of its documents among the nearest to the query, the
 * nearer the more, and BM25 says which of these texts fits (cluster-based retrieval: Liu & Croft 2004).
 */
export function themeScores(
  statistics: Statistics,
  plan: QueryPlan,
  nearest: readonly Labelled[],
): Map<string, ThemeScore> {
  const { k1, b, gram, concept } = statistics.profile.themes;
  const keys = [...plan.bag.counts.keys()];
  const texts = themeTexts(statistics, keys, nearest);
  const all = [...texts.values()];
  const mean = all.reduce((sum, { length }) => sum + length, 0) / (all.length || 1);
  const holders = new Uint32Array(keys.length);
  for (const { counts } of all) for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) holders[i]!++;
  const weights = keys.map((key, i) => {
    const kind = isGram(key) ? gram : key.startsWith(CONCEPT) ? concept : 1;
    const idf = Math.log(1 + (all.length - holders[i]! + 0.5) / (holders[i]! + 0.5));
    return kind * Math.sqrt(plan.bag.counts.get(key)!) * idf * (k1 + 1);
  });
  // What can be named as the reason: a 4-gram says nothing to people.
  const surfaces = keys.map((key) => (isGram(key) ? undefined : plan.bag.surfaces.get(key)));
  const scores = new Map<string, ThemeScore>();
  for (const [theme, { counts, length }] of texts) {
    const norm = k1 * (1 - b + (b * length) / mean);
    const words = new Map<string, number>();
    let score = 0;
    for (let i = 0; i < counts.length; i++) {
      const held = counts[i]!;
      if (held === 0) continue;
      const given = (weights[i]! * held) / (held + norm);
      score += given;
      const surface = surfaces[i];
      if (surface !== undefined && given > 0) words.set(surface, (words.get(surface) ?? 0) + given);
    }
    if (score > 0) {
      const because = [...words].sort(([, a], [, b_]) => b_ - a).map(([word]) => word);
      scores.set(theme, { score, because });
    }
  }
  return scores;
}

function themeTexts(
  statistics: Statistics,
  keys: readonly string[],
  nearest: readonly Labelled[],
): Map<string, ThemeText> {
  const texts = new Map<string, ThemeText>();
  const add = (theme: string, length: number): ThemeText => {
    let text = texts.get(theme);
    if (!text) texts.set(theme, (text = { counts: new Float64Array(keys.length), length: 0 }));
    text.length += length;
    return text;
  };
  const { lengths, holders } = themeLabels(statistics.analyser);
  for (const [theme, length] of lengths) add(theme, length);
  keys.forEach((key, i) => {
    for (const [theme, count] of holders.get(key) ?? []) texts.get(theme)!.counts[i]! += count;
  });
  const { sharpness } = statistics.profile.themes;
  const count = counter(statistics, keys);
  for (const { candidate, themes } of nearest) {
    const weight = (candidate.score / nearest[0]!.candidate.score) ** sharpness;
    const { counts, length } = count(candidate.document);
    for (const theme of themes) {
      const text = add(theme, weight * length);
      for (let i = 0; i < counts.length; i++) text.counts[i]! += weight * counts[i]!;
    }
  }
  return texts;
}

/** Counts the keys in a document's words; what it gives is used again by the next call. */
function counter(statistics: Statistics, keys: readonly string[]) {
  const { lexicon } = statistics;
  const terms = new Map<number, number>();
  const grams = new Map<number, number>();
  const concepts: [term: number, key: number][] = [];
  keys.forEach((key, i) => {
    const id = isGram(key) ? lexicon.gramId(gramOf(key)) : lexicon.termId(key);
    if (id === undefined) return;
    if (key.startsWith(CONCEPT)) concepts.push([id, i]);
    else (isGram(key) ? grams : terms).set(id, i);
  });
  const formKeys = new FormKeys(lexicon.formCount, (form, held) => {
    const addKnown = (key: number | undefined): void => {
      if (key !== undefined) held.push(key);
    };
    addKnown(terms.get(lexicon.stemOf(form)));
    for (const part of lexicon.partsOf(form)) addKnown(terms.get(part));
    for (let i = lexicon.gramStart(form), end = lexicon.gramStart(form + 1); i < end; i++)
      addKnown(grams.get(lexicon.gram(i)));
  });
  const counts = new Float64Array(keys.length);
  return (document: Analysed) => {
    const { words, grams } = document;
    counts.fill(0);
    let length = words.length + grams;
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      length += lexicon.partStart(form + 1) - lexicon.partStart(form);
      const start = formKeys.of(form);
      const { all } = formKeys;
      for (let i = start + 1, end = i + all[start]!; i < end; i++) counts[all[i]!]!++;
    }
    const heldBy = statistics.heldBy(document);
    for (const [concept, key] of concepts) counts[key]! += heldBy(concept);
    return { counts, length };
  };
}
