import { stem } from './stemmer.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise } from './text.js';
import type { Concept } from './types.js';

/** A concept found in a run of words: `length` words from `start`, counted in the words given to `find`. */
export interface ConceptSpan {
  id: string;
  start: number;
  length: number;
}

interface Node {
  next: Map<string, Node>;
  ids: string[];
}
const newNode = (): Node => ({ next: new Map(), ids: [] });

/** Where labels begin: which words may be the first of one. */
interface Root extends Node {
  starts: Uint8Array;
}
const MARKS = 1 << 16;
const newRoot = (): Root => ({ ...newNode(), starts: new Uint8Array(MARKS) });

/** A number that words with the same length, first two letters and last letter share. */
const mark = (word: string): number => {
  const last = word.length - 1;
  const letters = (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(last);
  return (letters * 31 + last) & (MARKS - 1);
};

function add(root: Root, path: readonly string[], id: string): void {
  root.starts[mark(path[0]!)] = 1;
  let node: Node = root;
  for (const word of path) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    node = next;
  }
  if (!node.ids.includes(id)) node.ids.push(id);
}

const NOTHING: { ids: string[]; length: number } = { ids: [], length: 0 };

/** The longest path from `start` that ends at a concept; length 0 when there is none. */
function longest(root: Root, words: readonly string[], start: number): { ids: string[]; length: number } {
  // Most words begin no label, and most of those are told by three letters.
  let node = root.starts[mark(words[start]!)] === 1 ? root.next.get(words[start]!) : undefined;
  if (!node) return NOTHING;
  let best = NOTHING;
  if (node.ids.length > 0) best = { ids: node.ids, length: 1 };
  for (let i = start + 1; i < words.length && node.next.size > 0; i++) {
    node = node.next.get(words[i]!);
    if (!node) break;
    if (node.ids.length > 0) best = { ids: node.ids, length: i - start + 1 };
  }
  return best;
}

/**
 * Finds concepts by any of their labels, by stem and regardless of stop words, longest label first: "verpleging,
 * verzorging en thuiszorg" and "VVT" are one concept. A label that names two concepts finds both. Of a label that is
 * hardly more than stop words ("eigen risico", "O&I") they count: it is found as it is written.
 */
export class Thesaurus {
  /** Every word used in a label, folded: part of the vocabulary that splits compounds. */
  readonly words: ReadonlySet<string>;
  readonly #root = newRoot();
  /** Labels in which stop words count, by form. */
  readonly #phrases = newRoot();
  readonly #themes = new Map<string, string>();
  readonly #labels = new Map<string, readonly string[]>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #beginnings = new Map<string, Set<string>>();

  constructor(concepts: readonly Concept[]) {
    const words = new Set<string>();
    for (const { id, labels, hidden = [], theme } of concepts) {
      if (theme !== undefined) this.#themes.set(id, theme);
      this.#labels.set(id, labels);
      this.#names.set(id, [...labels, ...hidden]);
      for (const label of [...labels, ...hidden]) {
        const forms = tokenise(label).map((token) => token.form);
        const content = forms.filter((form) => !STOP_WORDS.has(form));
        // What is left of "te weinig personeel" or "O&I" would fire everywhere, or never: these are found as they are written.
        const whole = content.length < 2 && forms.length > 1;
        if (content.length === 0 && !whole) continue;
        // A misspelling is no word to split compounds by, nor one that a near one need not be looked for.
        if (labels.includes(label)) for (const form of content) words.add(form);
        if (whole) add(this.#phrases, forms, id);
        const path = (whole ? forms : content).map(stem);
        add(this.#root, path, id);
        const beginnings = this.#beginnings.get(id);
        if (beginnings) beginnings.add(path[0]!);
        else this.#beginnings.set(id, new Set([path[0]!]));
      }
    }
    this.words = words;
  }

  /** What it was made of. */
  concepts(): Concept[] {
    return Array.from(this.#names, ([id, names]) => {
      const labels = this.labelsOf(id);
      const theme = this.themeOf(id);
      const hidden = names.slice(labels.length);
      return { id, labels: [...labels], hidden, ...(theme !== undefined && { theme }) };
    });
  }

  /** The theme that a concept speaks for. */
  themeOf(concept: string): string | undefined {
    return this.#themes.get(concept);
  }

  /** Stems that a run of words which names it begins with. */
  beginningsOf(concept: string): Iterable<string> {
    return this.#beginnings.get(concept) ?? [];
  }

  /** Its names that may be shown, the preferred one first. */
  labelsOf(concept: string): readonly string[] {
    return this.#labels.get(concept) ?? [];
  }

  /** Of each concept all names, also those that are not shown. */
  names(): Iterable<readonly string[]> {
    return this.#names.values();
  }

  /** All its names, also those that are not shown. */
  namesOf(concept: string): readonly string[] {
    return this.#names.get(concept) ?? [];
  }

  /** Concepts in a run of stems (stop words left out), longest match first, not overlapping. */
  find(stems: readonly string[]): ConceptSpan[] {
    const spans: ConceptSpan[] = [];
    for (let start = 0; start < stems.length;) {
      const found = this.findAt(stems, start);
      spans.push(...found);
      start += found[0]?.length ?? 1;
    }
    return spans;
  }

  /** The concepts of the longest label that begins at `start`. */
  findAt(stems: readonly string[], start: number): ConceptSpan[] {
    const { ids, length } = longest(this.#root, stems, start);
    return ids.map((id) => ({ id, start, length }));
  }

  /** Which of a text's words (folded, stop words included) are in a label that is found only as it is written. */
  phrases(words: readonly { form: string }[]): ReadonlySet<number> {
    const found = new Set<number>();
    let forms: string[] | undefined;
    for (let start = 0; start < words.length;) {
      if (this.#phrases.starts[mark(words[start]!.form)] === 0) {
        start++;
        continue;
      }
      forms ??= words.map(({ form }) => form);
      const { length } = longest(this.#phrases, forms, start);
      for (let i = start; i < start + length; i++) found.add(i);
      start += length || 1;
    }
    return found;
  }
}
