import { IntList } from './numbers.js';

/** Where a form's list begins that holds nothing. */
const NOTHING = 1;

/**
 * Which of a question's keys (4-grams, terms) a form holds, worked out once per form since documents share most of theirs,
 * and read without making anything: of a list that begins at `start`, `all[start]` keys follow.
 */
export class FormKeys {
  /** Per form: 0 when it was not looked at, or where its list begins. */
  readonly #lists: Uint32Array;
  readonly #all = new IntList(new Uint32Array(1 << 14), NOTHING + 1);

  /** `look` pushes the keys of a form. */
  constructor(
    forms: number,
    private readonly look: (form: number, keys: IntList) => void,
  ) {
    this.#lists = new Uint32Array(forms);
  }

  /** Lists, each with its length before it. */
  get all(): Uint32Array {
    return this.#all.data;
  }

  /** Where the form's list begins in `all`, which may be another array from now on. */
  of(form: number): number {
    return this.#lists[form]! || this.#looked(form);
  }

  #looked(form: number): number {
    const all = this.#all;
    const start = all.length;
    all.push(0);
    this.look(form, all);
    all.data[start] = all.length - start - 1;
    if (all.data[start] > 0) return (this.#lists[form] = start);
    all.length = start;
    return (this.#lists[form] = NOTHING);
  }
}
