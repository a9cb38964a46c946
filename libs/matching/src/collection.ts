import type { Analyser } from './analyser.js';
import { Attributes } from './attributes.js';
import { conceptTerm, Lexicon } from './lexicon.js';
import { Postings } from './numbers.js';
import type { RankingProfile } from './profile.js';
import type { IndexDocument } from './types.js';

/** A document as the index holds it. */
export interface Entry {
  document: IndexDocument;
  /** Forms of the content words, title first. */
  words: Uint32Array;
  titleWords: number;
  /** Weighted length in words, length of the lead in words, number of 4-grams. */
  length: number;
  lead: number;
  grams: number;
}

const QUARTER = 4;

/**
 * Documents with their postings and statistics, kept exact on every change: a collection that was changed step by step
 * equals one built at once. An update takes a new slot, so postings stay in slot order.
 */
export class Collection {
  readonly lexicon: Lexicon;
  readonly entries: (Entry | undefined)[] = [];
  readonly attributes = new Attributes();
  readonly #slots = new Map<string, number>();
  readonly #postings: (Postings | undefined)[] = [];
  /** Documents that hold a 4-gram. */
  readonly #gramFrequency: number[] = [];
  #length = 0;
  #lead = 0;
  #grams = 0;

  constructor(
    readonly analyser: Analyser,
    readonly profile: RankingProfile,
  ) {
    this.lexicon = new Lexicon(analyser);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Means over all documents, at least 1. */
  get means(): { length: number; lead: number; grams: number } {
    const n = Math.max(1, this.size);
    return { length: this.#length / n || 1, lead: this.#lead / n || 1, grams: this.#grams / n || 1 };
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  postings(term: number): Postings | undefined {
    return this.#postings[term];
  }

  documentFrequency(term: number): number {
    return this.#postings[term]?.size ?? 0;
  }

  /** Robertson-Spärck Jones weight, never negative; a term that no document holds weighs most. */
  idf(documentFrequency: number): number {
    return Math.log(1 + (this.size - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  gramIdf(gram: number | undefined): number {
    return this.idf(gram === undefined ? 0 : (this.#gramFrequency[gram] ?? 0));
  }

  upsert(document: IndexDocument): void {
    this.remove(document.id);
    const { analyser, lexicon } = this;
    const title = analyser.content(document.title).map((token) => lexicon.addForm(token.form));
    const text = analyser.content(document.text).map((token) => lexicon.addForm(token.form));
    const words = Uint32Array.from([...title, ...text]);
    const entry: Entry = {
      document,
      words,
      titleWords: title.length,
      length: title.length * this.profile.titleBoost + text.length,
      lead: Math.min(words.length, this.profile.leadWords),
      grams: words.reduce((sum, form) => sum + lexicon.gramStart(form + 1) - lexicon.gramStart(form), 0),
    };
    const slot = this.entries.push(entry) - 1;
    this.attributes.add(slot, document.attributes ?? {});
    this.#slots.set(document.id, slot);
    for (const [term, { frequency, lead }] of this.#terms(entry)) {
      (this.#postings[term] ??= new Postings()).add(slot, frequency, lead);
    }
    this.#count(entry, 1);
  }

  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    const entry = this.entries[slot]!;
    for (const term of this.#terms(entry).keys()) this.#postings[term]?.delete(slot);
    this.#count(entry, -1);
    this.entries[slot] = undefined;
    this.#slots.delete(id);
    return true;
  }

  /** Concept spans over a stretch of an entry's words. */
  conceptsIn(words: Uint32Array): { term: number; start: number; length: number }[] {
    const { analyser, lexicon } = this;
    const stems = Array.from(words, (form) => lexicon.stemText(form));
    return analyser.concepts(stems).map((span) => ({ ...span, term: lexicon.addTerm(conceptTerm(span.id)) }));
  }

  /** The entry's terms with their weighted frequencies, in quarters of a word. */
  #terms(entry: Entry): Map<number, { frequency: number; lead: number }> {
    const { lexicon, profile } = this;
    const terms = new Map<number, { frequency: number; lead: number }>();
    const add = (term: number, at: number, share: number): void => {
      let found = terms.get(term);
      if (!found) terms.set(term, (found = { frequency: 0, lead: 0 }));
      found.frequency += QUARTER * share * (at < entry.titleWords ? profile.titleBoost : 1);
      if (at < profile.leadWords) found.lead += QUARTER * share;
    };
    entry.words.forEach((form, at) => {
      add(lexicon.stemOf(form), at, 1);
      for (const part of lexicon.partsOf(form)) add(part, at, profile.query.part);
    });
    const title = entry.words.subarray(0, entry.titleWords);
    const text = entry.words.subarray(entry.titleWords);
    for (const { term, start } of this.conceptsIn(title)) add(term, start, 1);
    for (const { term, start } of this.conceptsIn(text)) add(term, entry.titleWords + start, 1);
    return terms;
  }

  #count(entry: Entry, sign: 1 | -1): void {
    this.#length += sign * entry.length;
    this.#lead += sign * entry.lead;
    this.#grams += sign * entry.grams;
    const { lexicon } = this;
    const grams = new Set<number>();
    for (const form of new Set(entry.words)) {
      for (let i = lexicon.gramStart(form); i < lexicon.gramStart(form + 1); i++) grams.add(lexicon.gram(i));
    }
    for (const gram of grams) this.#gramFrequency[gram] = (this.#gramFrequency[gram] ?? 0) + sign;
  }
}
