import type { Analyser } from './analyser.js';
import { type Arrays, integers, under, within } from './arrays.js';
import { Neighbours } from './neighbours.js';
import { IntList } from './numbers.js';
import { Strings } from './strings.js';
import { gramsOf } from './text.js';

/** Terms that came first are those of most texts: their strings are kept as such. */
const COMMON = 1 << 16;

/** Numbers for every form, term (stem, part or concept) and 4-gram seen, so that the rest of the index holds integers. */
export class Lexicon {
  #analyser: Analyser;
  readonly #forms: Strings;
  readonly #terms: Strings;
  readonly #grams: Strings;
  readonly #neighbours: Neighbours;
  /** Per form: its stem's term, and in how many documents it stands. */
  readonly #stems: IntList;
  readonly #held: IntList;
  /** Per form: terms of its parts, and its 4-grams, from offset [form] to offset [form + 1]. */
  #parts: IntList;
  #partOffsets: IntList;
  readonly #formGrams: IntList;
  readonly #gramOffsets: IntList;
  readonly #common: (string | undefined)[] = [];

  constructor(analyser: Analyser, kept: Arrays = {}) {
    this.#analyser = analyser;
    const strings = (name: string): Strings => new Strings(within(name, kept));
    const numbers = (name: string, first: number[] = []): IntList =>
      IntList.of(kept[name] ? integers(kept[name]) : Uint32Array.from(first));
    [this.#forms, this.#terms, this.#grams] = [strings('forms'), strings('terms'), strings('grams')];
    [this.#stems, this.#held] = [numbers('stems'), numbers('held')];
    [this.#parts, this.#partOffsets] = [numbers('parts'), numbers('partOffsets', [0])];
    [this.#formGrams, this.#gramOffsets] = [numbers('formGrams'), numbers('gramOffsets', [0])];
    this.#neighbours = new Neighbours(this.#forms);
  }

  arrays(): Arrays {
    return {
      ...under('forms', this.#forms.arrays()),
      ...under('terms', this.#terms.arrays()),
      ...under('grams', this.#grams.arrays()),
      stems: this.#stems.view(),
      held: this.#held.view(),
      parts: this.#parts.view(),
      partOffsets: this.#partOffsets.view(),
      formGrams: this.#formGrams.view(),
      gramOffsets: this.#gramOffsets.view(),
    };
  }

  get formCount(): number {
    return this.#forms.size;
  }

  get gramCount(): number {
    return this.#grams.size;
  }

  /** The form's number; a new form is analysed once, here. */
  addForm(form: string): number {
    const count = this.#forms.size;
    const id = this.#forms.add(form);
    if (id < count) return id;
    this.#neighbours.add(id);
    this.#stems.push(this.addTerm(this.#analyser.stem(form)));
    this.#held.push(0);
    for (const part of this.#analyser.parts(form)) this.#parts.push(this.addTerm(part));
    this.#partOffsets.push(this.#parts.length);
    for (const gram of gramsOf(form)) this.#formGrams.push(this.#grams.add(gram));
    this.#gramOffsets.push(this.#formGrams.length);
    return id;
  }

  addTerm(term: string): number {
    return this.#terms.add(term);
  }

  formId(form: string): number | undefined {
    return this.#forms.find(form);
  }

  termId(term: string): number | undefined {
    return this.#terms.find(term);
  }

  gramId(gram: string): number | undefined {
    return this.#grams.find(gram);
  }

  formText(form: number): string {
    return this.#forms.text(form);
  }

  termText(term: number): string {
    return term < COMMON ? (this.#common[term] ??= this.#terms.text(term)) : this.#terms.text(term);
  }

  stemOf(form: number): number {
    return this.#stems.at(form);
  }

  /** The form's stem, without stemming it again. */
  stemText(form: number): string {
    return this.termText(this.stemOf(form));
  }

  /** The form's parts are `part(i)` for `partStart(form) <= i < partStart(form + 1)`: no view is made in a hot loop. */
  partStart(form: number): number {
    return this.#partOffsets.at(form);
  }

  part(index: number): number {
    return this.#parts.at(index);
  }

  partsOf(form: number): Uint32Array {
    return this.#parts.view(this.#partOffsets.at(form), this.#partOffsets.at(form + 1));
  }

  /** One more document holds the form (1), or one less (-1). */
  hold(form: number, sign: 1 | -1): void {
    this.#held.data[form]! += sign;
  }

  /** The form's 4-grams are `gram(i)` for `gramStart(form) <= i < gramStart(form + 1)`: no array is made in a hot loop. */
  gramStart(form: number): number {
    return this.#gramOffsets.at(form);
  }

  gram(index: number): number {
    return this.#formGrams.at(index);
  }

  /** Calls `visit` for every form that begins with `prefix` and stands in a document. */
  startingWith(prefix: string, visit: (form: number) => void): void {
    this.#neighbours.startingWith(prefix, (form) => this.#held.at(form) > 0 && visit(form));
  }

  /** Forms in documents within one edit of `form`, two from nine letters; swapped neighbours are one edit. Nearest first. */
  near(form: string): { form: number; edits: number }[] {
    if (form.length < 4 || /\d/.test(form)) return [];
    const found = this.#neighbours
      .near(form, form.length >= 9 ? 2 : 1)
      .filter((one) => this.#held.at(one.form) > 0);
    // By their letters and not by their numbers, which depend on what came first.
    const texts = new Map(found.map((one) => [one.form, this.formText(one.form)]));
    const byText = (a: number, b: number): number => (texts.get(a)! < texts.get(b)! ? -1 : 1);
    return found.sort((a, b) => a.edits - b.edits || byText(a.form, b.form));
  }

  /** From now on forms are analysed by another analyser; those that it splits otherwise get their new parts. */
  relearn(analyser: Analyser, parts: ReadonlyMap<number, Uint32Array>): void {
    this.#analyser = analyser;
    if (parts.size === 0) return;
    const [all, offsets] = [new IntList(), IntList.of(Uint32Array.of(0))];
    for (let form = 0; form < this.formCount; form++) {
      for (const part of parts.get(form) ?? this.partsOf(form)) all.push(part);
      offsets.push(all.length);
    }
    [this.#parts, this.#partOffsets] = [all, offsets];
  }
}

/** A concept's term cannot meet a word's: words hold letters and digits alone. */
export const conceptTerm = (id: string): string => CONCEPT + id;
export const CONCEPT = '#';
