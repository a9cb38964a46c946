import type { Collection } from './collection.js';
import { FREQUENCIES, indexFrom } from './postings.js';
import type { RankingProfile } from './profile.js';
import type { QueryPlan } from './query.js';
import { candidateOf, type Candidate } from './text-score.js';
import type { MatchOptions } from './types.js';

/** A term of the question with where it stands; rare ones go first. */
interface Asked {
  term: number;
  weight: number;
  size: number;
}

/** What things cost against reading one posting of a row. */
const COSTS = {
  /** Looking a posting up in one document. */
  lookUp: 24,
  /** Looking for documents that can still be among the best, per posting that was read until then. */
  contend: 8,
};

/**
 * BM25F over the postings of the query's terms (Robertson & Zaragoza 2009, 3.5), on the whole and on the lead. Gives the
 * `collection.candidates` best of the two together, and those that tie with the last. Rare terms are read first; once no
 * other document can come among the best (MaxScore, Turtle & Flood 1995), common ones are looked up in those that can.
 */
export function gather(
  collection: Collection,
  plan: QueryPlan,
  { newest = Infinity, ...options }: Omit<MatchOptions, 'limit'>,
  costs = COSTS,
): Candidate[] {
  const { profile, sums } = collection;
  const from = Math.max(0, collection.slots - newest);
  const asked = terms(collection, plan);
  // What the terms from here on add at most.
  const rest = new Float64Array(asked.length + 1);
  const toRead = new Float64Array(asked.length + 1);
  for (let i = asked.length - 1; i >= 0; i--) {
    rest[i] = rest[i + 1]! + asked[i]!.weight;
    toRead[i] = toRead[i + 1]! + asked[i]!.size;
  }
  const accepted = accepts(collection, options);
  let alive: Uint32Array | undefined;
  let tried = Infinity;
  for (let i = 0; i < asked.length; i++) {
    // Worth a look while little was read and much is left, and that can decide much less than when it was last looked at.
    const done = toRead[0]! - toRead[i]!;
    if (i > 0 && !alive && toRead[i]! > costs.contend * done && rest[i]! < tried / 2) {
      tried = rest[i]!;
      const can = contenders(collection, from, accepted, rest[i]!);
      if (can && can.length * (asked.length - i) * costs.lookUp < toRead[i]!) alive = can;
    }
    if (alive) lookUp(collection, asked[i]!, alive);
    else read(collection, asked[i]!, from);
  }
  const found = bestOf(alive ?? met(collection, from, accepted), sums, profile.text, collection.candidates);
  const candidates = Array.from(found, (slot) =>
    candidateOf(collection.at(slot), sums.words[slot]!, sums.lead[slot]!),
  );
  sums.words.fill(0, from, collection.slots);
  sums.lead.fill(0, from, collection.slots);
  return candidates;
}

/** The best `count` by words and lead together; the whole of those that tie with the last. */
export function bestOf(
  slots: Uint32Array,
  sums: Collection['sums'],
  text: RankingProfile['text'],
  count: number,
): Uint32Array {
  const { words, lead } = sums;
  let [topWords, topLead] = [1e-9, 1e-9];
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    if (words[slot]! > topWords) topWords = words[slot]!;
    if (lead[slot]! > topLead) topLead = lead[slot]!;
  }
  const scores = scoresOf(slots, sums, text, topWords, topLead);
  const least = nth(scores, count);
  return slots.filter((_, i) => scores[i]! >= least);
}

function terms(collection: Collection, plan: QueryPlan): Asked[] {
  const { k1 } = collection.profile;
  return plan.units
    .flatMap((unit) =>
      unit.ways.map(({ term, weight }) => {
        const size = collection.whole.size(term);
        return { term, size, weight: unit.weight * weight * collection.idf(size) * (k1 + 1) };
      }),
    )
    .sort((a, b) => a.size - b.size);
}

/** Adds up what a term brings, for all documents that hold it. */
function read({ whole, lead, norms, sums }: Collection, { term, weight }: Asked, from: number): void {
  add(whole.of(term), weight, norms.words, sums.words, from);
  add(lead.of(term), weight, norms.lead, sums.lead, from);
}

function add(list: Uint32Array, weight: number, norms: Float64Array, sums: Float64Array, from: number): void {
  for (let i = from > 0 ? indexFrom(list, from * 256) : 0; i < list.length; i++) {
    const posting = list[i]!;
    const slot = posting >>> 8;
    const frequency = FREQUENCIES[posting & 0xff]!;
    sums[slot]! += (weight * frequency) / (frequency + norms[slot]!);
  }
}

/** The same for some documents only. */
function lookUp({ whole, lead, norms, sums }: Collection, { term, weight }: Asked, slots: Uint32Array): void {
  addSome(whole.of(term), weight, norms.words, sums.words, slots);
  addSome(lead.of(term), weight, norms.lead, sums.lead, slots);
}

function addSome(
  list: Uint32Array,
  weight: number,
  norms: Float64Array,
  sums: Float64Array,
  slots: Uint32Array,
): void {
  let low = 0;
  for (let i = 0; i < slots.length && low < list.length; i++) {
    const slot = slots[i]!;
    const wanted = slot * 256;
    // In ever larger steps from where the last one stood, then by halves.
    let step = 1;
    while (low + step < list.length && list[low + step]! < wanted) step *= 2;
    let high = Math.min(list.length, low + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    if (low === list.length || list[low]! >>> 8 !== slot) continue;
    const frequency = FREQUENCIES[list[low]! & 0xff]!;
    sums[slot]! += (weight * frequency) / (frequency + norms[slot]!);
  }
}

/** Slots that hold a word of the question and may be found. */
function met({ sums: { words }, slots }: Collection, from: number, accepts: Accepts): Uint32Array {
  const found = new Uint32Array(slots - from);
  let count = 0;
  for (let slot = from; slot < slots; slot++) if (words[slot]! > 0 && accepts(slot)) found[count++] = slot;
  return found.subarray(0, count);
}

/**
 * Slots that can still be among the best, or hold the most of words or lead by which all are weighed, when terms to come
 * add at most `rest`; undefined while that may be any document.
 */
function contenders(
  collection: Collection,
  from: number,
  accepts: Accepts,
  rest: number,
): Uint32Array | undefined {
  const { profile, sums } = collection;
  const slots = met(collection, from, accepts);
  if (slots.length <= collection.candidates) return undefined;
  let [mostWords, mostLead] = [0, 0];
  for (let i = 0; i < slots.length; i++) {
    mostWords = Math.max(mostWords, sums.words[slots[i]!]!);
    mostLead = Math.max(mostLead, sums.lead[slots[i]!]!);
  }
  const [nearWords, nearLead] = [mostWords * (1 - 1e-9) - rest, mostLead * (1 - 1e-9) - rest];
  if (nearWords <= 0 || nearLead <= 0) return undefined;
  const atLeast = scoresOf(slots, sums, profile.text, mostWords + rest, mostLead + rest);
  // Sums of many numbers are a little less or more than they should be.
  const least = nth(atLeast, collection.candidates) * (1 - 1e-9);
  const { words, lead } = profile.text;
  const bound = (slot: number): number =>
    (words * (sums.words[slot]! + rest)) / Math.max(1e-9, mostWords) +
    (lead * (sums.lead[slot]! + rest)) / Math.max(1e-9, mostLead);
  if ((words * rest) / mostWords + (lead * rest) / mostLead >= least) return undefined;
  let count = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    if (sums.words[slot]! >= nearWords || sums.lead[slot]! >= nearLead || bound(slot) >= least)
      slots[count++] = slot;
  }
  return slots.subarray(0, count);
}

/** Each slot's share of the words and of the lead of the question, weighed together. */
function scoresOf(
  slots: Uint32Array,
  { words, lead }: Collection['sums'],
  text: RankingProfile['text'],
  topWords: number,
  topLead: number,
): Float64Array {
  const scores = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    scores[i] = (text.words * words[slot]!) / topWords + (text.lead * lead[slot]!) / topLead;
  }
  return scores;
}

/** The n-th largest number, or 0 when there are fewer: a heap of the n largest so far, the least on top. */
export function nth(numbers: Float64Array, n: number): number {
  if (numbers.length < n) return 0;
  const heap = numbers.slice(0, n).sort();
  for (let i = n; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number <= heap[0]!) continue;
    let at = 0;
    for (let child = 1; child < n; child = 2 * at + 1) {
      if (child + 1 < n && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= number) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = number;
  }
  return heap[0]!;
}

type Accepts = (slot: number) => boolean;

/** Whether a slot may be found: by whom it may be read, whose it is not, and which it is not. */
export function accepts(
  collection: Collection,
  { audiences, exceptRegion, exceptId, accept }: Omit<MatchOptions, 'limit' | 'newest'>,
): Accepts {
  const { attributes } = collection;
  const { audience, allowed } = attributes.audible(audiences ?? null);
  const { regions, except } = attributes.regions(exceptRegion);
  const exceptSlot = exceptId === undefined ? -1 : (collection.slotOf(exceptId) ?? -1);
  const accepts = (slot: number): boolean =>
    allowed[audience[slot]!] === 1 && regions[slot] !== except && slot !== exceptSlot;
  if (!accept) return accepts;
  const told = new Map<number, boolean>();
  return (slot) => {
    if (!accepts(slot)) return false;
    let answer = told.get(slot);
    if (answer === undefined) told.set(slot, (answer = accept(collection.idOf(slot)!)));
    return answer;
  };
}
