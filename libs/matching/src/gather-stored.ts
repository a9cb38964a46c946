import type { QueryPlan } from './query.js';
import type { Analysed, Statistics } from './statistics.js';
import { candidateOf, type Candidate } from './text-score.js';

/** A document that is kept outside this process, made ready to be scored: its terms rising, with their frequencies. */
export interface StoredDocument extends Analysed {
  terms: Uint32Array;
  /** Frequency in the whole | in the lead << 16, both in quarters, as postings hold them. */
  frequencies: Uint32Array;
}

/** What is needed of a document to score it, once, however many questions find it. */
export function storedDocument(statistics: Statistics, document: Analysed): StoredDocument {
  const found = [...statistics.termsOf(document)].sort(([a], [b]) => a - b);
  return {
    ...document,
    terms: Uint32Array.from(found, ([term]) => term),
    frequencies: Uint32Array.from(
      found,
      ([, { frequency, lead }]) => Math.min(frequency, 0xffff) | (Math.min(lead, 0xffff) << 16),
    ),
  };
}

/**
 * BM25F on the whole and on the lead, as `gather` scores postings, over documents that another engine found. The best
 * `profile.candidates` are chosen by `rankCandidates`.
 */
export function gatherStored(
  statistics: Statistics,
  plan: QueryPlan,
  documents: readonly StoredDocument[],
): Candidate[] {
  const { means, profile } = statistics;
  const { k1, b } = profile;
  const ways = plan.units.flatMap((unit) =>
    unit.ways.map(({ term, weight }) => ({
      term,
      weight: unit.weight * weight * statistics.idf(statistics.documentFrequency(term)) * (k1 + 1),
    })),
  );
  return documents.flatMap((document) => {
    const norm = k1 * (1 - b + (b * document.length) / means.length);
    const leadNorm = k1 * (1 - b + (b * document.lead) / means.lead);
    let [words, lead] = [0, 0];
    for (const { term, weight } of ways) {
      const at = indexOf(document.terms, term);
      if (at < 0) continue;
      const packed = document.frequencies[at]!;
      const frequency = (packed & 0xffff) / 4;
      words += (weight * frequency) / (frequency + norm);
      const early = (packed >>> 16) / 4;
      lead += (weight * early) / (early + leadNorm);
    }
    return words > 0 ? [candidateOf(document, words, lead)] : [];
  });
}

function indexOf(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
