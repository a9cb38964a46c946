import { IntList } from './numbers.js';
import type { Strings } from './strings.js';

/** Longer forms stand with those of this length. */
const LONGEST = 64;
/** A row of the distance needs a cell per letter; longer forms are no misspelt words. */
const CELLS = 80;

/** Forms of one length, each with a mask of the letters it holds and one of those it holds twice. */
interface Bucket {
  forms: IntList;
  once: IntList;
  twice: IntList;
}

/** Finds forms that begin alike and forms that are spelled alike, among hundreds of thousands in a millisecond. */
export class Neighbours {
  readonly #lengths: (Bucket | undefined)[] = [];
  /** Forms by their first two letters, and those pairs by the first letter. */
  readonly #pairs = new Map<number, IntList>();
  readonly #firsts = new Map<number, number[]>();
  readonly #rows = [new Uint8Array(CELLS), new Uint8Array(CELLS), new Uint8Array(CELLS)];
  readonly #letters = new Uint32Array(2);

  constructor(readonly forms: Strings) {
    for (let id = 0; id < forms.size; id++) this.add(id);
  }

  add(id: number): void {
    const { chars } = this.forms;
    const [start, end] = [this.forms.start(id), this.forms.end(id)];
    const bucket = (this.#lengths[Math.min(LONGEST, end - start)] ??= {
      forms: new IntList(),
      once: new IntList(),
      twice: new IntList(),
    });
    this.#mask(chars, start, end);
    bucket.forms.push(id);
    bucket.once.push(this.#letters[0]!);
    bucket.twice.push(this.#letters[1]!);
    const first = chars[start]! * 0x10000;
    const pair = first + (end - start > 1 ? chars[start + 1]! : 0);
    const known = this.#pairs.get(pair);
    if (known) return known.push(id);
    this.#pairs.set(pair, IntList.of(Uint32Array.of(id)));
    const pairs = this.#firsts.get(first);
    if (pairs) pairs.push(pair);
    else this.#firsts.set(first, [pair]);
  }

  /** Calls `visit` for every form that begins with `prefix`. */
  startingWith(prefix: string, visit: (form: number) => void): void {
    if (!prefix) return;
    const first = prefix.charCodeAt(0) * 0x10000;
    const pairs = prefix.length > 1 ? [first + prefix.charCodeAt(1)] : (this.#firsts.get(first) ?? []);
    const { chars } = this.forms;
    for (const pair of pairs)
      for (const form of this.#pairs.get(pair)?.view() ?? []) {
        const [start, end] = [this.forms.start(form), this.forms.end(form)];
        if (end - start < prefix.length) continue;
        let at = 2;
        while (at < prefix.length && chars[start + at] === prefix.charCodeAt(at)) at++;
        if (at >= prefix.length) visit(form);
      }
  }

  /** Forms within `limit` edits; swapped neighbours are one edit. */
  near(form: string, limit: number): { form: number; edits: number }[] {
    const found: { form: number; edits: number }[] = [];
    if (form.length + limit >= CELLS) return found;
    const asked = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
    this.#mask(asked, 0, asked.length);
    const [once, twice] = [this.#letters[0]!, this.#letters[1]!];
    const longest = Math.min(LONGEST, form.length + limit);
    for (let length = Math.min(longest, Math.max(1, form.length - limit)); length <= longest; length++) {
      const bucket = this.#lengths[length];
      if (!bucket) continue;
      const { length: count } = bucket.forms;
      const [ones, twos] = [bucket.once.data, bucket.twice.data];
      for (let i = 0; i < count; i++) {
        // An edit changes how often two letters stand there, so most forms fall away without a look at their letters.
        if (bits(once ^ ones[i]!) + bits(twice ^ twos[i]!) > 2 * limit) continue;
        const id = bucket.forms.at(i);
        const edits = this.#edits(asked, id, limit);
        if (edits <= limit) found.push({ form: id, edits });
      }
    }
    return found;
  }

  /** Edits between two forms by optimal string alignment (Damerau 1964), in the band that `limit` leaves. */
  #edits(asked: Uint16Array, id: number, limit: number): number {
    const { chars } = this.forms;
    const start = this.forms.start(id);
    const length = this.forms.end(id) - start;
    if (length >= CELLS || Math.abs(length - asked.length) > limit) return limit + 1;
    let [before, previous, row] = this.#rows as [Uint8Array, Uint8Array, Uint8Array];
    for (let j = 0; j <= Math.min(length, limit + 1); j++) previous[j] = j;
    for (let i = 1; i <= asked.length; i++) {
      const from = Math.max(1, i - limit);
      const to = Math.min(length, i + limit);
      let least = i <= limit ? i : limit + 1;
      row[from - 1] = least;
      const letter = asked[i - 1]!;
      for (let j = from; j <= to; j++) {
        const other = chars[start + j - 1]!;
        let edits = previous[j - 1]! + (letter === other ? 0 : 1);
        // Beyond the band everything is too far.
        if (j < i + limit && previous[j]! + 1 < edits) edits = previous[j]! + 1;
        if (row[j - 1]! + 1 < edits) edits = row[j - 1]! + 1;
        if (i > 1 && j > 1 && letter === chars[start + j - 2]! && asked[i - 2] === other)
          edits = Math.min(edits, before[j - 2]! + 1);
        row[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > limit) return limit + 1;
      [before, previous, row] = [previous, row, before];
    }
    return previous[length]!;
  }

  /** Letters that stand there, and those that stand there more than once, as bits. */
  #mask(chars: Uint16Array, start: number, end: number): void {
    let [once, twice] = [0, 0];
    for (let i = start; i < end; i++) {
      const bit = 1 << (chars[i]! & 31);
      twice |= once & bit;
      once |= bit;
    }
    this.#letters[0] = once;
    this.#letters[1] = twice;
  }
}

function bits(mask: number): number {
  mask -= (mask >>> 1) & 0x55555555;
  mask = (mask & 0x33333333) + ((mask >>> 2) & 0x33333333);
  return (((mask + (mask >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
