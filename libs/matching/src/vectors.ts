/** A document that is near in meaning: the cosine of the two vectors. */
export interface Near {
  id: string;
  similarity: number;
}

/** A vector of length 1 in a byte per number: a quarter of the memory, and the same neighbours. */
export interface Quantised {
  scale: number;
  numbers: Int8Array;
}

export function quantise(vector: Float32Array): Quantised {
  const scale = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127 || 1;
  return { scale, numbers: Int8Array.from(vector, (number) => Math.round(number / scale)) };
}

export const restore = ({ scale, numbers }: Quantised): Float32Array =>
  Float32Array.from(numbers, (number) => number * scale);

/** Vectors by document, one after the other in one array; the nearest are found by looking at all of them. */
export class Vectors {
  #dimensions = 0;
  #numbers = new Int8Array();
  readonly #scales: number[] = [];
  readonly #ids: string[] = [];
  readonly #rows = new Map<string, number>();

  get size(): number {
    return this.#ids.length;
  }

  /** @throws RangeError for a vector of another length than those that are kept: it is of another model. */
  put(id: string, vector: Float32Array): void {
    if (this.size > 0 && vector.length !== this.#dimensions)
      throw new RangeError(`a vector of ${vector.length} numbers among vectors of ${this.#dimensions}`);
    this.#dimensions = vector.length;
    let row = this.#rows.get(id);
    if (row === undefined) {
      row = this.#ids.push(id) - 1;
      this.#rows.set(id, row);
    }
    if ((row + 1) * this.#dimensions > this.#numbers.length) {
      const larger = new Int8Array(Math.ceil((row + 1) * 1.5) * this.#dimensions);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const { scale, numbers } = quantise(vector);
    this.#scales[row] = scale;
    this.#numbers.set(numbers, row * this.#dimensions);
  }

  /** The last row takes the place of the one that goes. */
  remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    const last = this.#ids.pop()!;
    const scale = this.#scales.pop()!;
    if (last === id) return;
    const d = this.#dimensions;
    this.#ids[row] = last;
    this.#scales[row] = scale;
    this.#rows.set(last, row);
    this.#numbers.copyWithin(row * d, this.size * d, (this.size + 1) * d);
  }

  /** The nearest that are accepted, nearest first. None to a vector of another model. */
  nearest(vector: Float32Array, limit: number, accept: (id: string) => boolean): Near[] {
    if (vector.length !== this.#dimensions) return [];
    const asked = quantise(vector);
    const found: Near[] = [];
    for (let row = 0; row < this.size; row++) {
      const similarity = this.#dot(row, asked.numbers) * this.#scales[row]! * asked.scale;
      const full = found.length >= limit;
      if (full && similarity <= found.at(-1)!.similarity) continue;
      const id = this.#ids[row]!;
      // Asked last: few rows come so far.
      if (!accept(id)) continue;
      if (full) found.pop();
      found.splice(placeOf(found, similarity), 0, { id, similarity });
    }
    return found;
  }

  #dot(row: number, asked: Int8Array): number {
    const numbers = this.#numbers;
    const d = this.#dimensions;
    let sum = 0;
    for (let i = 0, at = row * d; i < d; i++, at++) sum = (sum + Math.imul(numbers[at]!, asked[i]!)) | 0;
    return sum;
  }
}

/** Where a similarity belongs in a list that falls. */
function placeOf(found: readonly Near[], similarity: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.similarity >= similarity) low = middle + 1;
    else high = middle;
  }
  return low;
}
