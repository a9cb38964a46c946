import type { Collection, Entry } from './collection.js';
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

/** The reference chain: BM25F on terms finds candidates; 4-grams and proximity rank them. Best first. */
export function rankByText(
  collection: Collection,
  plan: QueryPlan,
  accept: (id: string) => boolean,
): Candidate[] {
  const { profile, entries } = collection;
  const candidates = gather(collection, plan).filter(({ slot }) => accept(entries[slot]!.document.id));
  const combine = (): void => {
    const top = { words: 0, lead: 0, grams: 0, proximity: 0 };
    for (const candidate of candidates) {
      for (const part of PARTS) top[part] = Math.max(top[part], candidate[part]);
    }
    for (const candidate of candidates) {
      candidate.score = PARTS.reduce(
        (sum, p) => sum + (top[p] && (profile.text[p] * candidate[p]) / top[p]),
        0,
      );
    }
    candidates.sort((a, b) => b.score - a.score || order(entries, a, b));
  };
  combine();
  candidates.length = Math.min(candidates.length, profile.candidates);
  scoreGrams(collection, plan, candidates);
  combine();
  scoreProximity(collection, plan, candidates.slice(0, profile.proximityDepth));
  combine();
  return candidates;
}

const UNSCORED = { grams: 0, likeness: 0, proximity: 0, score: 0 };
/** A Dutch content word has about this many 4-grams. */
const GRAMS_PER_WORD = 6;
const PARTS = ['words', 'lead', 'grams', 'proximity'] as const;

function order(entries: readonly (Entry | undefined)[], a: Candidate, b: Candidate): number {
  return entries[a.slot]!.document.id < entries[b.slot]!.document.id ? -1 : 1;
}

/** BM25F over the postings of the query's terms (Robertson & Zaragoza 2009, 3.5), on the whole and on the lead. */
function gather(collection: Collection, plan: QueryPlan): Candidate[] {
  const { profile, entries, means } = collection;
  const { k1, b } = profile;
  const words = new Float64Array(entries.length);
  const lead = new Float64Array(entries.length);
  const touched: number[] = [];
  for (const unit of plan.units) {
    for (const way of unit.ways) {
      const postings = collection.postings(way.term)!;
      const weight = unit.weight * way.weight * collection.idf(postings.size) * (k1 + 1);
      for (let i = 0; i < postings.size; i++) {
        const slot = postings.slot(i);
        const entry = entries[slot]!;
        const frequency = postings.frequency(i) / 4;
        if (words[slot] === 0) touched.push(slot);
        words[slot]! += (weight * frequency) / (frequency + k1 * (1 - b + (b * entry.length) / means.length));
        const early = postings.lead(i) / 4;
        if (early) lead[slot]! += (weight * early) / (early + k1 * (1 - b + (b * entry.lead) / means.lead));
      }
    }
  }
  return touched.map((slot) => ({ slot, words: words[slot]!, lead: lead[slot]!, ...UNSCORED }));
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
    entry.words.forEach((form, at) => {
      const share = at < entry.titleWords ? profile.titleBoost : 1;
      for (const gram of lexicon.gramsOf(form)) if (place[gram]! >= 0) counts[place[gram]!]! += share;
    });
    const norm = k1 * (1 - b + (b * entry.grams) / means.grams);
    counts.forEach((count, i) => {
      candidate.grams += (weights[i]! * count * (k1 + 1)) / (count + norm);
      if (count > 0) candidate.likeness += weights[i]!;
    });
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
    words.forEach((form, at) => {
      const unit = unitOf.get(lexicon.stemOf(form));
      if (unit === undefined) return;
      while (recent.length > 0 && at - recent[0]![1] > profile.proximityWindow) recent.shift();
      for (const [other, place] of recent) {
        const k = key(other, unit);
        if (pairs.has(k)) nearest.set(k, Math.min(nearest.get(k) ?? Infinity, at - place));
      }
      recent.push([unit, at]);
    });
    for (const [k, distance] of nearest) candidate.proximity += pairs.get(k)! / distance;
  }
}
