import { type Arrays, integers } from './arrays.js';
import { IntList } from './numbers.js';

/** Words stand in pages, so that a large collection grows without being copied. */
const PAGE = 1 << 20;
const FIRST_PAGE = 1 << 9;

/** The words of documents, by slot: forms, title first. */
export class Words {
  readonly #pages: Uint32Array[] = [];
  /** Where the next words go, on the last page. */
  #used = 0;
  /** Per slot: page, place on it, number of words, of which in the title. */
  readonly #pageOf: IntList;
  readonly #starts: IntList;
  readonly #counts: IntList;
  readonly #titles: IntList;

  constructor(kept: Arrays = {}) {
    const all = integers(kept['all']);
    this.#pages.push(all);
    this.#used = all.length;
    this.#counts = IntList.of(integers(kept['counts']));
    this.#titles = IntList.of(integers(kept['titles']));
    this.#pageOf = IntList.of(new Uint32Array(this.slots));
    this.#starts = new IntList(new Uint32Array(this.slots));
    for (let slot = 0, at = 0; slot < this.slots; at += this.count(slot++)) this.#starts.push(at);
  }

  /** As they are kept on disk: all words one after the other. */
  arrays(): Arrays {
    const counts = this.#counts.view();
    const all = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    for (let slot = 0, at = 0; slot < this.slots; at += this.count(slot++)) all.set(this.of(slot), at);
    return { all, counts, titles: this.#titles.view() };
  }

  /** Slots that were given out. */
  get slots(): number {
    return this.#counts.length;
  }

  of(slot: number): Uint32Array {
    const start = this.#starts.at(slot);
    return this.#pages[this.#pageOf.at(slot)]!.subarray(start, start + this.count(slot));
  }

  count(slot: number): number {
    return this.#counts.at(slot);
  }

  titleWords(slot: number): number {
    return this.#titles.at(slot);
  }

  /** The next slot's words. */
  add(words: Uint32Array, titleWords: number): number {
    const slot = this.slots;
    this.set(slot, words, titleWords);
    return slot;
  }

  /** The slot's words, from now on. */
  set(slot: number, words: Uint32Array, titleWords: number): void {
    if (this.#used + words.length > this.#pages.at(-1)!.length) {
      // The first pages are small, as most collections are; a text longer than a page has one of its own.
      const page = Math.min(PAGE, FIRST_PAGE << Math.min(this.#pages.length, 16));
      this.#pages.push(new Uint32Array(Math.max(page, words.length)));
      this.#used = 0;
    }
    this.#pages.at(-1)!.set(words, this.#used);
    this.#pageOf.set(slot, this.#pages.length - 1);
    this.#starts.set(slot, this.#used);
    this.#counts.set(slot, words.length);
    this.#titles.set(slot, titleWords);
    this.#used += words.length;
  }
}
