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

/**
 * Finds concepts by any of their labels, by stem and regardless of stop words, longest label first: "verpleging,
 * verzorging en thuiszorg" and "VVT" are one concept. A label that names two concepts finds both.
 */
export class Thesaurus {
  /** Every word used in a label, folded: part of the vocabulary that splits compounds. */
  readonly words: ReadonlySet<string>;
  readonly #root = newNode();
  readonly #themes = new Map<string, string>();
  readonly #labels = new Map<string, readonly string[]>();
  readonly #names = new Map<string, readonly string[]>();

  constructor(concepts: readonly Concept[]) {
    const words = new Set<string>();
    for (const { id, labels, hidden = [], theme } of concepts) {
      if (theme !== undefined) this.#themes.set(id, theme);
      this.#labels.set(id, labels);
      this.#names.set(id, [...labels, ...hidden]);
      for (const label of [...labels, ...hidden]) {
        const forms = tokenise(label).map((token) => token.form);
        const content = forms.filter((form) => !STOP_WORDS.has(form));
        // What is left of "te veel" or "iemand met ervaring" would fire everywhere.
        if (content.length === 0 || (content.length === 1 && forms.length > 1)) continue;
        for (const form of content) words.add(form);
        let node = this.#root;
        for (const form of content) {
          const word = stem(form);
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = newNode()));
          node = next;
        }
        if (!node.ids.includes(id)) node.ids.push(id);
      }
    }
    this.words = words;
  }

  /** The theme that a concept speaks for. */
  themeOf(concept: string): string | undefined {
    return this.#themes.get(concept);
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
      let node: Node | undefined = this.#root;
      let best: Node | undefined;
      let length = 0;
      for (let i = start; i < stems.length && (node = node.next.get(stems[i]!)); i++) {
        if (node.ids.length > 0) [best, length] = [node, i - start + 1];
      }
      if (best) for (const id of best.ids) spans.push({ id, start, length });
      start += length || 1;
    }
    return spans;
  }
}
