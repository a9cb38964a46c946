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
  // Weights by term, so that a document's terms are walked through once, however many are asked for.
  const asked = plan.units.flatMap(({ ways }) => ways.map(({ term }) => term));
  const weights = new Float64Array(asked.reduce((most, term) => Math.max(most, term + 1), 0));
  for (const unit of plan.units)
    for (const { term, weight } of unit.ways)
      weights[term]! += unit.weight * weight * statistics.idf(statistics.documentFrequency(term)) * (k1 + 1);
  return documents.flatMap((document) => {
    const { terms, frequencies } = document;
    const norm = k1 * (1 - b + (b * document.length) / means.length);
    const leadNorm = k1 * (1 - b + (b * document.lead) / means.lead);
    let [words, lead] = [0, 0];
    for (let i = 0; i < terms.length && terms[i]! < weights.length; i++) {
      const weight = weights[terms[i]!]!;
      if (weight === 0) continue;
      const packed = frequencies[i]!;
      const frequency = (packed & 0xffff) / 4;
      words += (weight * frequency) / (frequency + norm);
      const early = (packed >>> 16) / 4;
      if (early) lead += (weight * early) / (early + leadNorm);
    }
    return words > 0 ? [candidateOf(document, words, lead)] : [];
  });
}
