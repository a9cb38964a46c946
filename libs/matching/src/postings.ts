import { type Arrays, integers } from './arrays.js';
import { IntList } from './numbers.js';

/** A slot and a frequency in one number: 24 bits and a byte. */
export const MOST_SLOTS = 2 ** 24;
/** Frequencies up to here stand in the byte as they are (in quarters of a word), greater ones by their logarithm. */
const EXACT = 192;
const STEPS_PER_DOUBLING = 8;

/** The frequency that a byte stands for, in words. */
export const FREQUENCIES = Float64Array.from({ length: 256 }, (_, byte) =>
  byte < EXACT ? byte / 4 : (EXACT * 2 ** ((byte - EXACT) / STEPS_PER_DOUBLING)) / 4,
);

export const pack = (slot: number, quarters: number): number => {
  const byte =
    quarters < EXACT
      ? quarters
      : Math.min(255, EXACT + Math.round(Math.log2(quarters / EXACT) * STEPS_PER_DOUBLING));
  return ((slot << 8) | byte) >>> 0;
};

/** Lists that outgrow this live in an array of their own. */
const SMALL = 64;

/**
 * For every term the slots it occurs in, rising, each with its frequency. Most terms occur a few times only: their lists
 * share one array, in blocks of 1, 2, 4 ... 64, so that a list costs no object.
 */
export class Postings {
  #blocks = new IntList(new Uint32Array(1024));
  readonly #starts: IntList;
  readonly #sizes: IntList;
  readonly #large = new Map<number, Uint32Array>();
  /** Blocks that were left, by the leading zeros of their length. */
  readonly #free: (number[] | undefined)[] = [];

  /** Large lists stay where they are in what was kept. */
  constructor(kept: Arrays = {}) {
    const [sizes, all] = [integers(kept['sizes']), integers(kept['all'])];
    this.#sizes = IntList.of(sizes);
    this.#starts = IntList.of(new Uint32Array(sizes.length));
    let at = 0;
    for (let term = 0; term < sizes.length; term++) {
      const list = all.subarray(at, (at += sizes[term]!));
      if (list.length > SMALL) this.#large.set(term, list);
      else if (list.length > 0) this.#place(term, list);
    }
  }

  size(term: number): number {
    return this.#sizes.get(term);
  }

  /** The term's postings: a view, until anything changes. */
  of(term: number): Uint32Array {
    const size = this.size(term);
    if (size > SMALL) return this.#large.get(term)!.subarray(0, size);
    const start = this.#starts.get(term);
    return this.#blocks.view(start, start + size);
  }

  /** How often the slot holds the term, in words; 0 when it does not. */
  frequency(term: number, slot: number): number {
    const list = this.of(term);
    const at = indexFrom(list, (slot << 8) >>> 0);
    return at < list.length && list[at]! >>> 8 === slot ? FREQUENCIES[list[at]! & 0xff]! : 0;
  }

  /** Adds a posting, or replaces that of its slot. */
  put(term: number, posting: number): void {
    if (this.#append(term, posting)) return;
    const list = this.of(term);
    const at = indexFrom(list, (posting & ~0xff) >>> 0);
    if (at < list.length && list[at]! >>> 8 === posting >>> 8) {
      list[at] = posting;
      return;
    }
    const size = list.length;
    const roomy = this.#roomFor(term, list);
    roomy.copyWithin(at + 1, at, size);
    roomy[at] = posting;
    this.#sizes.set(term, size + 1);
  }

  /** Takes the slot's posting out, if there is one. */
  delete(term: number, slot: number): void {
    const list = this.of(term);
    const at = indexFrom(list, (slot << 8) >>> 0);
    if (at === list.length || list[at]! >>> 8 !== slot) return;
    list.copyWithin(at, at + 1);
    const size = list.length - 1;
    this.#sizes.set(term, size);
    if (size === SMALL) {
      this.#large.delete(term);
      this.#place(term, list.subarray(0, size));
    } else if (size < SMALL && capacity(size) < capacity(size + 1)) {
      const rest = list.slice(0, size);
      this.#leave(term, capacity(size + 1));
      this.#place(term, rest);
    }
  }

  /** Gives slots other numbers, which must keep their order. */
  renumber(slots: Uint32Array): void {
    for (let term = 0; term < this.#sizes.length; term++) {
      const list = this.of(term);
      for (let i = 0; i < list.length; i++)
        list[i] = ((slots[list[i]! >>> 8]! << 8) | (list[i]! & 0xff)) >>> 0;
    }
  }

  /** As they are kept on disk: how long each list is, and all lists one after the other. */
  arrays(): Arrays {
    const sizes = this.#sizes.view();
    const all = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
    let at = 0;
    for (let term = 0; term < sizes.length; at += sizes[term++]!) all.set(this.of(term), at);
    return { sizes, all };
  }

  /** A slot after all others, where there is room for it: by far the most there is. */
  #append(term: number, posting: number): boolean {
    const size = this.#sizes.get(term);
    if (size === 0 || size === SMALL) return false;
    let [list, at] = [this.#blocks.data, size];
    if (size > SMALL) {
      list = this.#large.get(term)!;
      if (size === list.length) return false;
    } else {
      if (size === capacity(size)) return false;
      at += this.#starts.at(term);
    }
    if (list[at - 1]! >>> 8 >= posting >>> 8) return false;
    list[at] = posting;
    this.#sizes.data[term] = size + 1;
    return true;
  }

  /** The term's list, moved when there is no room for one more. */
  #roomFor(term: number, list: Uint32Array): Uint32Array {
    const size = list.length;
    if (size > SMALL) {
      const own = this.#large.get(term)!;
      if (size < own.length) return own;
      const larger = new Uint32Array(Math.ceil(size * 1.25));
      larger.set(own);
      this.#large.set(term, larger);
      return larger;
    }
    if (size > 0 && size < capacity(size)) {
      const start = this.#starts.at(term);
      return this.#blocks.view(start, start + size + 1);
    }
    const kept = list.slice();
    if (size > 0) this.#leave(term, size);
    if (size === SMALL) {
      const own = new Uint32Array(SMALL * 2);
      own.set(kept);
      this.#large.set(term, own);
      return own;
    }
    this.#place(term, kept, size + 1);
    const start = this.#starts.at(term);
    return this.#blocks.view(start, start + size + 1);
  }

  /** Puts a small list into a block that holds `size`. */
  #place(term: number, list: Uint32Array, size = list.length): void {
    const length = capacity(size);
    if (length === 0) return;
    let start = this.#free[Math.clz32(length)]?.pop();
    if (start === undefined) {
      start = this.#blocks.length;
      this.#blocks.set(start + length - 1, 0);
    }
    this.#blocks.data.set(list, start);
    this.#starts.set(term, start);
  }

  #leave(term: number, length: number): void {
    (this.#free[Math.clz32(length)] ??= []).push(this.#starts.at(term));
  }
}

/** The block for a small list of this size. */
const capacity = (size: number): number => (size === 0 ? 0 : 1 << (32 - Math.clz32(size - 1)));

/** Index of the first posting that is `from` or greater. */
export function indexFrom(list: Uint32Array, from: number): number {
  // New slots come last.
  if (list.length === 0 || list[list.length - 1]! < from) return list.length;
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
