/** What numbers are kept in. */
type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Space for `length` numbers and some more: grown half as large again, so that growing costs little and wastes little. */
export function grown<T extends Numbers>(data: T, length: number): T {
  if (length <= data.length) return data;
  const larger = new (data.constructor as new (length: number) => T)(
    Math.max(length, Math.ceil(data.length * 1.5), 16),
  );
  larger.set(data);
  return larger;
}

/** A list of small non-negative integers in one typed array: a tenth of the memory of a number[]. */
export class IntList {
  data: Uint32Array;
  length: number;

  constructor(numbers: Uint32Array = new Uint32Array(16), length = 0) {
    this.data = numbers;
    this.length = length;
  }

  /** The numbers as one list. */
  static of(numbers: Uint32Array): IntList {
    return new IntList(numbers, numbers.length);
  }

  at(index: number): number {
    return this.data[index]!;
  }

  /** The number at `index`, which may be beyond the end: 0 then. */
  get(index: number): number {
    return index < this.length ? this.data[index]! : 0;
  }

  /** Puts a number at `index`; what is between the end and there is 0. */
  set(index: number, value: number): void {
    this.data = grown(this.data, index + 1);
    this.data[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  push(value: number): void {
    if (this.length === this.data.length) this.data = grown(this.data, this.length + 1);
    this.data[this.length++] = value;
  }

  /** All numbers, or those from `start` to `end`: a view, until the list grows. */
  view(start = 0, end = this.length): Uint32Array {
    return this.data.subarray(start, end);
  }
}

/** Which of the numbers up to `most` are in it: a bit each, so that all of them stay in the processor's cache. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(most: number, numbers: Iterable<number> = []) {
    this.#words = new Uint32Array((most >>> 5) + 1);
    for (const number of numbers) this.add(number);
  }

  add(number: number): void {
    this.#words[number >>> 5]! |= 1 << (number & 31);
  }

  has(number: number): boolean {
    return (this.#words[number >>> 5]! & (1 << (number & 31))) !== 0;
  }
}
