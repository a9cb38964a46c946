import type { Collection } from './collection.js';
import type { QueryPlan } from './query.js';

/** A candidate with the parts of its text score, not yet divided by their maxima. */
export interface Candidate {
  slot: number;
  words: number;
  lead: number;
  grams: number;
  proximity: number;
  /** Share (0..1) of the query's 4-grams held, by IDF weight. */
  likeness: number;
  /** The weighted sum of the parts, each divided by its maximum for the query. */
  score: number;
}

const PARTS = ['words', 'lead', 'grams', 'proximity'] as const;
/** A Dutch content word has about this many 4-grams. */
const GRAMS_PER_WORD = 6;

/** The reference chain: BM25F on terms finds candidates; 4-grams and proximity rank them. Best first. */
export function rankByText(
  collection: Collection,
  plan: QueryPlan,
  accept: (id: string) => boolean,
  newest = Infinity,
): Candidate[] {
  const { profile } = collection;
  const candidates = gather(collection, plan, accept, newest);
  sortByScore(collection, candidates);
  candidates.length = Math.min(candidates.length, profile.candidates);
  scoreGrams(collection, plan, candidates);
  sortByScore(collection, candidates);
  scoreProximity(collection, plan, candidates.slice(0, profile.proximityDepth));
  sortByScore(collection, candidates);
  return candidates;
}

/** Weighs the parts, each divided by its maximum for the query, and sorts; equal scores stand in order of id. */
function sortByScore({ entries, profile }: Collection, candidates: Candidate[]): void {
  const id = (candidate: Candidate): string => entries[candidate.slot]!.document.id;
  for (const candidate of candidates) candidate.score = 0;
  for (const part of PARTS) {
    const top = candidates.reduce((most, candidate) => Math.max(most, candidate[part]), 0);
    if (top > 0)
      for (const candidate of candidates) candidate.score += (profile.text[part] * candidate[part]) / top;
  }
  candidates.sort((a, b) => b.score - a.score || (id(a) < id(b) ? -1 : 1));
}

/**
 * BM25F over the postings of the query's terms (Robertson & Zaragoza 2009, 3.5), on the whole and on the lead. Gives the
 * `profile.candidates` best of the two together, and those that tie with the last.
 */
function gather(
  collection: Collection,
  plan: QueryPlan,
  accept: (id: string) => boolean,
  newest: number,
): Candidate[] {
  const { profile, entries, means } = collection;
  const { k1, b } = profile;
  const words = new Float64Array(entries.length);
  const lead = new Float64Array(entries.length);
  // Length norms, filled at first touch: most postings of a query fall on documents met before.
  const norms = new Float64Array(entries.length);
  const touched: number[] = [];
  const start = Math.max(0, entries.length - newest);
  for (const unit of plan.units) {
    for (const way of unit.ways) {
      const postings = collection.postings(way.term)!;
      const weight = unit.weight * way.weight * collection.idf(postings.size) * (k1 + 1);
      for (let i = postings.from(start); i < postings.size; i++) {
        const slot = postings.slot(i);
        if (norms[slot] === 0) {
          touched.push(slot);
          norms[slot] = k1 * (1 - b + (b * entries[slot]!.length) / means.length);
        }
        const frequency = postings.frequency(i) / 4;
        words[slot]! += (weight * frequency) / (frequency + norms[slot]!);
        const early = postings.lead(i) / 4;
        if (early)
          lead[slot]! += (weight * early) / (early + k1 * (1 - b + (b * entries[slot]!.lead) / means.lead));
      }
    }
  }
  const accepted = touched.filter((slot) => accept(entries[slot]!.document.id));
  let [topWords, topLead] = [1e-9, 1e-9];
  for (const slot of accepted) {
    topWords = Math.max(topWords, words[slot]!);
    topLead = Math.max(topLead, lead[slot]!);
  }
  const scores = Float64Array.from(accepted, (slot) => {
    return (profile.text.words * words[slot]!) / topWords + (profile.text.lead * lead[slot]!) / topLead;
  });
  const threshold = scores.toSorted()[scores.length - profile.candidates] ?? 0;
  return accepted
    .filter((_, i) => scores[i]! >= threshold)
    .map((slot) => ({
      slot,
      words: words[slot]!,
      lead: lead[slot]!,
      grams: 0,
      likeness: 0,
      proximity: 0,
      score: 0,
    }));
}

/** BM25 over the query's 4-grams. */
function scoreGrams(collection: Collection, plan: QueryPlan, candidates: Candidate[]): void {
  const { profile, entries, lexicon, means } = collection;
  const { k1, b } = profile;
  const place = new Int32Array(lexicon.gramCount).fill(-1);
  const weights: number[] = [];
  const all: number[] = [];
  for (const [gram, boost] of plan.grams) {
    const id = lexicon.gramId(gram);
    const weight = boost * collection.gramIdf(id);
    all.push(weight);
    if (id !== undefined) place[id] = weights.push(weight) - 1;
  }
  const total = heaviest(all, profile.fit.askedWords * GRAMS_PER_WORD);
  const counts = new Float64Array(weights.length);
  for (const candidate of candidates) {
    const entry = entries[candidate.slot]!;
    counts.fill(0);
    for (let at = 0; at < entry.words.length; at++) {
      const form = entry.words[at]!;
      const share = at < entry.titleWords ? profile.titleBoost : 1;
      const end = lexicon.gramStart(form + 1);
      for (let i = lexicon.gramStart(form); i < end; i++) {
        const asked = place[lexicon.gram(i)]!;
        if (asked >= 0) counts[asked]! += share;
      }
    }
    const norm = k1 * (1 - b + (b * entry.grams) / means.grams);
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i]!;
      if (count === 0) continue;
      candidate.grams += (weights[i]! * count * (k1 + 1)) / (count + norm);
      candidate.likeness += weights[i]!;
    }
    candidate.likeness = total && Math.min(1, candidate.likeness / total);
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
function scoreProximity(collection: Collection, plan: QueryPlan, candidates: Candidate[]): void {
  const { entries, lexicon, profile } = collection;
  const unitOf = new Map<number, number>();
  const weights = plan.units.map((unit, index) => {
    for (const way of unit.ways) if (!unitOf.has(way.term)) unitOf.set(way.term, index);
    return (
      unit.weight *
      Math.max(0, ...unit.ways.map((w) => w.weight * collection.idf(collection.documentFrequency(w.term))))
    );
  });
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
    const { words } = entries[candidate.slot]!;
    const nearest = new Map<number, number>();
    const recent: [unit: number, at: number][] = [];
    for (let at = 0; at < words.length; at++) {
      const unit = unitOf.get(lexicon.stemOf(words[at]!));
      if (unit === undefined) continue;
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
