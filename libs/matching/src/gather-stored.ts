import { bestOf } from './gather.js';
import { Bits } from './numbers.js';
import type { QueryPlan } from './query.js';
import { type Analysed, type Held, Statistics } from './statistics.js';
import { candidateOf, type Candidate } from './text-score.js';

/** A document that is kept outside this process, made ready to be scored: its terms rising, with their frequencies. */
export interface StoredDocument extends Analysed {
  terms: Uint32Array;
  /** Frequency in the whole | in the lead << 16, both in quarters, as postings hold them. */
  frequencies: Uint32Array;
}

/** Frequencies are kept in quarters of a word. */
const QUARTER = 4;

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
 * BM25F on the whole and on the lead, as `gather` scores postings, over documents that another engine found. Gives the
 * `statistics.candidates` best of the two together, and those that tie with the last.
 */
export function gatherStored(
  statistics: Statistics,
  plan: QueryPlan,
  documents: readonly StoredDocument[],
): Candidate[] {
  const { means, profile } = statistics;
  const { k1, b } = profile;
  // Weights by term, so that a document's terms are walked through once, however many are asked for.
  const asked = new Map<number, number>();
  for (const unit of plan.units)
    for (const { term, weight } of unit.ways) {
      const more = unit.weight * weight * statistics.idf(statistics.documentFrequency(term)) * (k1 + 1);
      asked.set(term, (asked.get(term) ?? 0) + more);
    }
  const most = Math.max(0, ...asked.keys());
  const isAsked = new Bits(most, asked.keys());
  const weights = new Float64Array(most + 1);
  for (const [term, weight] of asked) weights[term] = weight;
  const sums = { words: new Float64Array(documents.length), lead: new Float64Array(documents.length) };
  documents.forEach((document, slot) => {
    const { terms, frequencies } = document;
    const norm = k1 * (1 - b + (b * document.length) / means.length);
    const leadNorm = k1 * (1 - b + (b * document.lead) / means.lead);
    let [words, lead] = [0, 0];
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      if (term > most) break;
      if (!isAsked.has(term)) continue;
      const weight = weights[term]!;
      const packed = frequencies[i]!;
      const frequency = (packed & 0xffff) / QUARTER;
      words += (weight * frequency) / (frequency + norm);
      const early = (packed >>> 16) / QUARTER;
      if (early) lead += (weight * early) / (early + leadNorm);
    }
    sums.words[slot] = words;
    sums.lead[slot] = lead;
  });
  const met = Uint32Array.from(documents.keys()).filter((slot) => sums.words[slot]! > 0);
  return Array.from(bestOf(met, sums, profile.text, statistics.candidates), (slot) =>
    candidateOf(documents[slot]!, sums.words[slot]!, sums.lead[slot]!),
  );
}

/** Statistics of documents that are kept outside this process: what one holds was found out when it was read. */
export class StoredStatistics extends Statistics {
  override heldBy({ terms, frequencies }: StoredDocument): Held {
    return (term) => {
      const at = placeOf(terms, term);
      return at === undefined ? 0 : (frequencies[at]! & 0xffff) / QUARTER;
    };
  }
}

function placeOf(sorted: Uint32Array, wanted: number): number | undefined {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
