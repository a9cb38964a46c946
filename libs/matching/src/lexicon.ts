import type { Analyser } from './analyser.js';
import { IntList } from './numbers.js';
import { gramsOf } from './text.js';

/** Numbers for every form, term (stem, part or concept) and 4-gram seen, so that the rest of the index holds integers. */
export class Lexicon {
  readonly forms: string[] = [];
  readonly #terms: string[] = [];
  readonly #formIds = new Map<string, number>();
  readonly #termIds = new Map<string, number>();
  readonly #gramIds = new Map<string, number>();
  /** Per form: its stem's term, and a mask of the letters it holds. */
  readonly #stems = new IntList(1024);
  readonly #masks = new IntList(1024);
  /** Per form: terms of its parts, and its 4-grams, from offset [form] to offset [form + 1]. */
  readonly #parts = new IntList(1024);
  readonly #partOffsets = new IntList(1024);
  readonly #grams = new IntList(8192);
  readonly #gramOffsets = new IntList(1024);

  constructor(readonly analyser: Analyser) {
    this.#partOffsets.push(0);
    this.#gramOffsets.push(0);
  }

  get gramCount(): number {
    return this.#gramIds.size;
  }

  /** The form's number; a new form is analysed once, here. */
  addForm(form: string): number {
    const known = this.#formIds.get(form);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.forms.push(form);
    this.#formIds.set(form, id);
    this.#stems.push(this.addTerm(this.analyser.stem(form)));
    this.#masks.push(letterMask(form));
    for (const part of this.analyser.parts(form)) this.#parts.push(this.addTerm(part));
    this.#partOffsets.push(this.#parts.length);
    for (const gram of gramsOf(form)) this.#grams.push(intern(this.#gramIds, gram));
    this.#gramOffsets.push(this.#grams.length);
    return id;
  }

  addTerm(term: string): number {
    const id = intern(this.#termIds, term);
    this.#terms[id] = term;
    return id;
  }

  formId(form: string): number | undefined {
    return this.#formIds.get(form);
  }

  termId(term: string): number | undefined {
    return this.#termIds.get(term);
  }

  gramId(gram: string): number | undefined {
    return this.#gramIds.get(gram);
  }

  termText(term: number): string {
    return this.#terms[term]!;
  }

  stemOf(form: number): number {
    return this.#stems.at(form);
  }

  /** The form's stem, without stemming it again. */
  stemText(form: number): string {
    return this.#terms[this.stemOf(form)]!;
  }

  partsOf(form: number): Uint32Array {
    return this.#parts.slice(this.#partOffsets.at(form), this.#partOffsets.at(form + 1));
  }

  /** The form's 4-grams are `gram(i)` for `gramStart(form) <= i < gramStart(form + 1)`: no array is made in a hot loop. */
  gramStart(form: number): number {
    return this.#gramOffsets.at(form);
  }

  gram(index: number): number {
    return this.#grams.at(index);
  }

  /** Forms that begin with `prefix`. */
  startingWith(prefix: string): number[] {
    const found: number[] = [];
    for (let id = 0; id < this.forms.length; id++) if (this.forms[id]!.startsWith(prefix)) found.push(id);
    return found;
  }

  /** Forms within one edit of `form`, two from nine letters; swapped neighbours are one edit. Nearest first. */
  near(form: string): { form: number; edits: number }[] {
    if (form.length < 4 || /\d/.test(form)) return [];
    const limit = form.length >= 9 ? 2 : 1;
    const mask = letterMask(form);
    const found: { form: number; edits: number }[] = [];
    for (let id = 0; id < this.forms.length; id++) {
      // An edit adds and drops at most one letter each, so most forms fall away without a look at their letters.
      if (bits(mask ^ this.#masks.at(id)) > 2 * limit) continue;
      const edits = editDistance(form, this.forms[id]!, limit);
      if (edits <= limit) found.push({ form: id, edits });
    }
    return found.sort((a, b) => a.edits - b.edits || a.form - b.form);
  }
}

/** A concept's term cannot meet a word's: words hold letters and digits alone. */
export const conceptTerm = (id: string): string => `#${id}`;

function intern(ids: Map<string, number>, key: string): number {
  let id = ids.get(key);
  if (id === undefined) ids.set(key, (id = ids.size));
  return id;
}

function letterMask(form: string): number {
  let mask = 0;
  for (let i = 0; i < form.length; i++) mask |= 1 << (form.charCodeAt(i) & 31);
  return mask >>> 0;
}

function bits(mask: number): number {
  mask -= (mask >>> 1) & 0x55555555;
  mask = (mask & 0x33333333) + ((mask >>> 2) & 0x33333333);
  return (((mask + (mask >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Edits between two forms by optimal string alignment (Damerau 1964); any number above `limit` means "more". */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
