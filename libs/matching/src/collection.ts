import { Attributes } from './attributes.js';
import { Postings } from './numbers.js';
import { Statistics, type Analysed, type TermFrequencies } from './statistics.js';
import type { IndexDocument } from './types.js';

/** A document as the index holds it. */
export interface Entry extends Analysed {
  region: string | null;
  version: number;
  themes: readonly string[];
}

/**
 * Documents with their postings and statistics, kept exact on every change: a collection that was changed step by step
 * equals one built at once. An update takes a new slot, so postings stay in slot order.
 */
export class Collection extends Statistics {
  readonly entries: (Entry | undefined)[] = [];
  readonly attributes = new Attributes();
  readonly #slots = new Map<string, number>();
  readonly #postings: (Postings | undefined)[] = [];

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  /** Id and version of all documents. */
  versions(): Map<string, number> {
    return new Map(Array.from(this.#slots, ([id, slot]) => [id, this.entries[slot]!.version]));
  }

  version(id: string): number | undefined {
    return this.#entry(id)?.version;
  }

  themesOf(id: string): readonly string[] {
    return this.#entry(id)?.themes ?? [];
  }

  termsOfId(id: string): TermFrequencies | undefined {
    const entry = this.#entry(id);
    return entry && this.termsOf(entry);
  }

  postings(term: number): Postings | undefined {
    return this.#postings[term];
  }

  upsert(document: IndexDocument): void {
    this.remove(document.id);
    const entry: Entry = {
      ...this.analyse(document),
      region: document.region ?? null,
      version: document.version ?? 0,
      themes: [...(document.themes ?? [])],
    };
    const slot = this.entries.push(entry) - 1;
    this.attributes.add(slot, document.attributes ?? {});
    this.#slots.set(document.id, slot);
    const terms = this.termsOf(entry);
    for (const [term, { frequency, lead }] of terms)
      (this.#postings[term] ??= new Postings()).add(slot, frequency, lead);
    this.count(entry, terms, 1);
  }

  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    const entry = this.entries[slot]!;
    const terms = this.termsOf(entry);
    for (const term of terms.keys()) this.#postings[term]?.delete(slot);
    this.count(entry, terms, -1);
    this.entries[slot] = undefined;
    this.#slots.delete(id);
    return true;
  }

  #entry(id: string): Entry | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.entries[slot];
  }
}
