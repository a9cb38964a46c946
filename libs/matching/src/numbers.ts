/** An append-only list of small non-negative integers in one typed array: a tenth of the memory of a number[]. */
export class IntList {
  #data: Uint32Array;
  length = 0;

  constructor(capacity = 16) {
    this.#data = new Uint32Array(capacity);
  }

  at(index: number): number {
    return this.#data[index]!;
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    this.#data[this.length++] = value;
  }

  slice(start: number, end: number): Uint32Array {
    return this.#data.subarray(start, end);
  }
}

/** Where a term occurs: document slots in rising order, each with its weighted frequency in the whole and in the lead. */
export class Postings {
  /** Per posting: slot, then frequency | lead frequency << 16, both in quarters. */
  #data = new Uint32Array(4);
  size = 0;

  add(slot: number, frequency: number, lead: number): void {
    const at = this.size * 2;
    if (at === this.#data.length) {
      const grown = new Uint32Array(at * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    this.#data[at] = slot;
    this.#data[at + 1] = Math.min(frequency, 0xffff) | (Math.min(lead, 0xffff) << 16);
    this.size++;
  }

  /** Takes the slot's posting out, if there is one. */
  delete(slot: number): void {
    const at = this.indexOf(slot);
    if (at < 0) return;
    this.#data.copyWithin(at * 2, at * 2 + 2, this.size * 2);
    this.size--;
  }

  slot(index: number): number {
    return this.#data[index * 2]!;
  }

  frequency(index: number): number {
    return this.#data[index * 2 + 1]! & 0xffff;
  }

  lead(index: number): number {
    return this.#data[index * 2 + 1]! >>> 16;
  }

  /** Index of the slot's posting, or -1. */
  indexOf(slot: number): number {
    const at = this.from(slot);
    return at < this.size && this.slot(at) === slot ? at : -1;
  }

  /** Index of the first posting of this slot or a later one. */
  from(slot: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slot(middle) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
