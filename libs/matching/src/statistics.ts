import type { Analyser } from './analyser.js';
import { conceptTerm, Lexicon } from './lexicon.js';
import type { RankingProfile } from './profile.js';

/** A text as words: what a document is ranked by, without the text itself. */
export interface Analysed {
  id: string;
  /** Forms of the content words, title first. */
  words: Uint32Array;
  titleWords: number;
  /** Weighted length in words, length of the lead in words, number of 4-grams. */
  length: number;
  lead: number;
  grams: number;
}

/** How often a term stands in a document, weighted, in quarters of a word: in all of it, and in its lead. */
export type TermFrequencies = Map<number, { frequency: number; lead: number }>;

/** What was counted of a collection, in strings: how other engines keep it, outside this process. */
export interface CollectionCounts {
  documents: number;
  /** Sums over all documents, as in `Analysed`. */
  length: number;
  lead: number;
  grams: number;
  forms: Iterable<string>;
  /** Documents that hold a term, and that hold a 4-gram. */
  terms: Iterable<readonly [term: string, documents: number]>;
  gramDocuments: Iterable<readonly [gram: string, documents: number]>;
}

const QUARTER = 4;

/**
 * What is known of a collection without its documents: the words, in how many documents each is, and mean lengths. A
 * question is planned and documents are ranked by it, whichever engine found them.
 */
export class Statistics {
  readonly lexicon: Lexicon;
  #size = 0;
  /** Documents that hold a term, and that hold a 4-gram. */
  readonly #termFrequency: number[] = [];
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
    return this.#size;
  }

  /** Means over all documents, at least 1. */
  get means(): { length: number; lead: number; grams: number } {
    const n = Math.max(1, this.#size);
    return { length: this.#length / n || 1, lead: this.#lead / n || 1, grams: this.#grams / n || 1 };
  }

  documentFrequency(term: number): number {
    return this.#termFrequency[term] ?? 0;
  }

  /** Robertson-Spärck Jones weight, never negative; a term that no document holds weighs most. */
  idf(documentFrequency: number): number {
    return Math.log(1 + (this.#size - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  gramIdf(gram: number | undefined): number {
    return this.idf(gram === undefined ? 0 : (this.#gramFrequency[gram] ?? 0));
  }

  analyse({ id, title, text }: { id: string; title: string; text: string }): Analysed {
    const formsOf = (part: string): string[] => this.analyser.content(part).map((token) => token.form);
    const titleForms = formsOf(title);
    return this.analysed(id, [...titleForms, ...formsOf(text)], titleForms.length);
  }

  /** The analysis of a document whose forms are known: the first `titleWords` are its title's. */
  analysed(id: string, forms: readonly string[], titleWords: number): Analysed {
    const { lexicon, profile } = this;
    const words = Uint32Array.from(forms, (form) => lexicon.addForm(form));
    return {
      id,
      words,
      titleWords,
      length: titleWords * profile.titleBoost + words.length - titleWords,
      lead: Math.min(words.length, profile.leadWords),
      grams: words.reduce((sum, form) => sum + lexicon.gramStart(form + 1) - lexicon.gramStart(form), 0),
    };
  }

  termsOf({ words, titleWords }: Analysed): TermFrequencies {
    const { lexicon, profile } = this;
    const terms: TermFrequencies = new Map();
    const add = (term: number, at: number, share: number): void => {
      let found = terms.get(term);
      if (!found) terms.set(term, (found = { frequency: 0, lead: 0 }));
      found.frequency += QUARTER * share * (at < titleWords ? profile.titleBoost : 1);
      if (at < profile.leadWords) found.lead += QUARTER * share;
    };
    words.forEach((form, at) => {
      add(lexicon.stemOf(form), at, 1);
      for (const part of lexicon.partsOf(form)) add(part, at, profile.query.part);
    });
    for (const { term, start } of this.conceptsIn(words.subarray(0, titleWords))) add(term, start, 1);
    for (const { term, start } of this.conceptsIn(words.subarray(titleWords)))
      add(term, titleWords + start, 1);
    return terms;
  }

  /** Counts a document in (1) or out (-1). */
  count(document: Analysed, terms: TermFrequencies, sign: 1 | -1): void {
    const { lexicon } = this;
    this.#size += sign;
    this.#length += sign * document.length;
    this.#lead += sign * document.lead;
    this.#grams += sign * document.grams;
    for (const term of terms.keys()) this.#termFrequency[term] = (this.#termFrequency[term] ?? 0) + sign;
    const grams = new Set<number>();
    for (const form of new Set(document.words)) {
      for (let i = lexicon.gramStart(form); i < lexicon.gramStart(form + 1); i++) grams.add(lexicon.gram(i));
    }
    for (const gram of grams) this.#gramFrequency[gram] = (this.#gramFrequency[gram] ?? 0) + sign;
  }

  /** Takes over totals, and the counts of those terms and 4-grams that are named. */
  adopt({ documents, length, lead, grams, forms, terms, gramDocuments }: CollectionCounts): void {
    const { lexicon } = this;
    [this.#size, this.#length, this.#lead, this.#grams] = [documents, length, lead, grams];
    for (const form of forms) lexicon.addForm(form);
    for (const [term, count] of terms) this.#termFrequency[lexicon.addTerm(term)] = count;
    for (const [gram, count] of gramDocuments) {
      const id = lexicon.gramId(gram);
      if (id !== undefined) this.#gramFrequency[id] = count;
    }
  }

  /** Concept spans over a stretch of a document's words. */
  private conceptsIn(words: Uint32Array): { term: number; start: number; length: number }[] {
    const { analyser, lexicon } = this;
    const stems = Array.from(words, (form) => lexicon.stemText(form));
    return analyser.concepts(stems).map((span) => ({ ...span, term: lexicon.addTerm(conceptTerm(span.id)) }));
  }
}
