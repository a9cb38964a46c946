import { type Arrays, integers } from './arrays.js';
import { IntList } from './numbers.js';

/**
 * Strings and their numbers, from 0 in the order in which they came. Their letters stand in one typed array and are found
 * by a hash table in another: a fifth of the memory of a Map, no limit of 2^24, and as it stands on disk.
 */
export class Strings {
  /** UTF-16 code units of all, one string after the other. */
  chars: Uint16Array;
  readonly #ends: IntList;
  /** Open addressing: a string's number plus one, or 0. */
  #table: Uint32Array;

  constructor({ chars, ends }: Arrays = {}) {
    this.chars = chars instanceof Uint16Array ? chars : new Uint16Array(64);
    this.#ends = IntList.of(integers(ends));
    this.#table = new Uint32Array(0);
    this.#rehash();
  }

  get size(): number {
    return this.#ends.length;
  }

  start(id: number): number {
    return id === 0 ? 0 : this.#ends.data[id - 1]!;
  }

  end(id: number): number {
    return this.#ends.data[id]!;
  }

  text(id: number): string {
    return String.fromCharCode.apply(
      null,
      this.chars.subarray(this.start(id), this.end(id)) as unknown as number[],
    );
  }

  find(text: string): number | undefined {
    const id = this.#table[this.#place(text)]!;
    return id === 0 ? undefined : id - 1;
  }

  /** The string's number; a new string gets the next one. */
  add(text: string): number {
    let place = this.#place(text);
    const known = this.#table[place]!;
    if (known !== 0) return known - 1;
    if ((this.size + 1) * 2 > this.#table.length) {
      this.#rehash();
      place = this.#place(text);
    }
    const start = this.size === 0 ? 0 : this.end(this.size - 1);
    if (start + text.length > this.chars.length) {
      const larger = new Uint16Array(Math.max(start + text.length, Math.ceil(this.chars.length * 1.5)));
      larger.set(this.chars);
      this.chars = larger;
    }
    for (let i = 0; i < text.length; i++) this.chars[start + i] = text.charCodeAt(i);
    this.#ends.push(start + text.length);
    this.#table[place] = this.size;
    return this.size - 1;
  }

  /** As they are kept on disk. */
  arrays(): Arrays {
    return { chars: this.chars.subarray(0, this.size && this.end(this.size - 1)), ends: this.#ends.view() };
  }

  /** Where the string stands in the table, or where there is room for it. */
  #place(text: string): number {
    const mask = this.#table.length - 1;
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const id = this.#table[place]!;
      if (id === 0 || this.#is(id - 1, text)) return place;
    }
  }

  #is(id: number, text: string): boolean {
    const { chars } = this;
    const start = this.start(id);
    if (this.end(id) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (chars[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  #rehash(): void {
    const { chars } = this;
    let length = 64;
    while (length < this.size * 3) length *= 2;
    const mask = length - 1;
    this.#table = new Uint32Array(length);
    for (let id = 0; id < this.size; id++) {
      let hash = 0x811c9dc5;
      for (let i = this.start(id); i < this.end(id); i++) hash = Math.imul(hash ^ chars[i]!, 0x01000193);
      let place = mix(hash) & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = id + 1;
    }
  }
}

/** Spreads a hash over its low bits. */
const mix = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
