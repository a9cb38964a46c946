import type { Collection } from './collection.js';
import type { QueryPlan } from './query.js';
import { candidateOf, type Candidate } from './text-score.js';
import type { MatchOptions } from './types.js';

/**
 * BM25F over the postings of the query's terms (Robertson & Zaragoza 2009, 3.5), on the whole and on the lead. Gives the
 * `profile.candidates` best of the two together, and those that tie with the last.
 */
export function gather(
  collection: Collection,
  plan: QueryPlan,
  { newest = Infinity, ...options }: Omit<MatchOptions, 'limit'>,
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
  const accepted = touched.filter(accepts(collection, options));
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
    .map((slot) => candidateOf(entries[slot]!, words[slot]!, lead[slot]!));
}

/** Whether a slot may be found: by whom it may be read, whose it is not, and which it is not. */
export function accepts(
  { attributes, entries }: Collection,
  { audiences, exceptRegion, exceptId, accept }: Omit<MatchOptions, 'limit' | 'newest'>,
): (slot: number) => boolean {
  const audible = attributes.audible(audiences ?? null);
  return (slot) => {
    const { id, region } = entries[slot]!;
    return (
      audible(slot) && id !== exceptId && (!exceptRegion || region !== exceptRegion) && (accept?.(id) ?? true)
    );
  };
}
