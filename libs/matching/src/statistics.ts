import type { Analyser } from './analyser.js';
import { type Arrays, integers, under, within } from './arrays.js';
import { conceptTerm, Lexicon } from './lexicon.js';
import { IntList } from './numbers.js';
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

/** How often a document holds a term, in weighted words; 0 when it does not. */
export type Held = (term: number) => number;

const QUARTER = 4;
/** A handful of documents does not tell which words are rare: they are weighed as some of so many. */
const LEAST_DOCUMENTS = 100;
/** Candidates of a small collection times its documents. */
const SMALL_WORK = 300_000;

/** How a document's words are read as terms: by the analyser and the compounds' parts of now, unless told otherwise. */
export interface Reading {
  concepts: (stems: readonly string[]) => ReturnType<Analyser['concepts']>;
  partsOf: (form: number) => ArrayLike<number>;
}

/**
 * What is known of a collection without its documents: the words, in how many documents each is, and mean lengths. A
 * question is planned and documents are ranked by it, whichever engine found them.
 */
export class Statistics {
  readonly lexicon: Lexicon;
  #analyser: Analyser;
  #size = 0;
  /** Documents that hold a term, and that hold a 4-gram. */
  readonly #termFrequency: IntList;
  readonly #gramFrequency: IntList;
  #length = 0;
  #lead = 0;
  #grams = 0;
  /** Per term its place among those of the document that is being read; per form and 4-gram the last one that held it. */
  readonly #places = new IntList();
  readonly #formSeen = new IntList();
  readonly #gramSeen = new IntList();
  #seen = 0;

  constructor(
    analyser: Analyser,
    readonly profile: RankingProfile,
    kept: Arrays = {},
  ) {
    this.#analyser = analyser;
    this.lexicon = new Lexicon(analyser, within('lexicon', kept));
    this.#termFrequency = IntList.of(integers(kept['termFrequency']));
    this.#gramFrequency = IntList.of(integers(kept['gramFrequency']));
    const [size = 0, length = 0, lead = 0, grams = 0] = kept['totals'] ?? [];
    [this.#size, this.#length, this.#lead, this.#grams] = [size, length, lead, grams];
  }

  arrays(): Arrays {
    return {
      ...under('lexicon', this.lexicon.arrays()),
      termFrequency: this.#termFrequency.view(),
      gramFrequency: this.#gramFrequency.view(),
      totals: Float64Array.of(this.#size, this.#length, this.#lead, this.#grams),
    };
  }

  get analyser(): Analyser {
    return this.#analyser;
  }

  /** Goes on with another analyser, once all documents are counted as it reads them. */
  relearn(analyser: Analyser, parts: ReadonlyMap<number, Uint32Array>): void {
    this.#analyser = analyser;
    this.lexicon.relearn(analyser, parts);
  }

  get size(): number {
    return this.#size;
  }

  /** Means over all documents, at least 1. */
  get means(): { length: number; lead: number; grams: number } {
    const n = Math.max(1, this.#size);
    return { length: this.#length / n || 1, lead: this.#lead / n || 1, grams: this.#grams / n || 1 };
  }

  /** So many documents are ranked by 4-grams: in a small collection, where there is time, those that few words found too. */
  get candidates(): number {
    const { smallCandidates, candidates } = this.profile;
    return Math.max(candidates, Math.min(smallCandidates, Math.floor(SMALL_WORK / (this.#size || 1))));
  }

  documentFrequency(term: number): number {
    return this.#termFrequency.get(term);
  }

  /** Robertson-Spärck Jones weight, never negative; a term that no document holds weighs most. */
  idf(documentFrequency: number): number {
    const size = Math.max(this.#size, LEAST_DOCUMENTS);
    return Math.log(1 + (size - documentFrequency + 0.5) / (documentFrequency + 0.5));
  }

  gramIdf(gram: number | undefined): number {
    return this.idf(gram === undefined ? 0 : this.#gramFrequency.get(gram));
  }

  analyse({ id, title, text }: { id: string; title: string; text: string }): Analysed {
    const formsOf = (part: string): string[] => this.#analyser.content(part).map((token) => token.form);
    const titleForms = formsOf(title);
    return this.analysed(id, [...titleForms, ...formsOf(text)], titleForms.length);
  }

  /** The analysis of a document whose forms are known: the first `titleWords` are its title's. */
  analysed(id: string, forms: readonly string[], titleWords: number): Analysed {
    const { lexicon } = this;
    const words = Uint32Array.from(forms, (form) => lexicon.addForm(form));
    const grams = words.reduce((sum, form) => sum + lexicon.gramStart(form + 1) - lexicon.gramStart(form), 0);
    return { id, words, titleWords, ...this.lengths(words.length, titleWords), grams };
  }

  /** Weighted length, and length of the lead, of a document of so many words. */
  lengths(words: number, titleWords: number): Pick<Analysed, 'length' | 'lead'> {
    const { titleBoost, leadWords } = this.profile;
    return { length: titleWords * titleBoost + words - titleWords, lead: Math.min(words, leadWords) };
  }

  termsOf(document: Pick<Analysed, 'words' | 'titleWords'>, reading?: Reading): TermFrequencies {
    const terms: TermFrequencies = new Map();
    this.eachTerm(document, (term, frequency, lead) => terms.set(term, { frequency, lead }), reading);
    return terms;
  }

  /** How often a document holds a term. */
  heldBy(document: Analysed): Held {
    const terms = this.termsOf(document);
    return (term) => (terms.get(term)?.frequency ?? 0) / QUARTER;
  }

  /** Calls `visit` for every term of a document, once, in the order in which they come. */
  eachTerm(
    { words, titleWords }: Pick<Analysed, 'words' | 'titleWords'>,
    visit: (term: number, frequency: number, lead: number) => void,
    reading?: Reading,
  ): void {
    const { lexicon, profile } = this;
    const places = this.#places;
    const [terms, frequencies, leads]: [number[], number[], number[]] = [[], [], []];
    const add = (term: number, at: number, share: number): void => {
      let place = places.get(term);
      if (terms[place] !== term) {
        places.set(term, (place = terms.push(term) - 1));
        frequencies.push(0);
        leads.push(0);
      }
      frequencies[place]! += QUARTER * share * (at < titleWords ? profile.titleBoost : 1);
      if (at < profile.leadWords) leads[place]! += QUARTER * share;
    };
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      add(lexicon.stemOf(form), at, 1);
      const parts = reading ? reading.partsOf(form) : lexicon.partsOf(form);
      for (let i = 0; i < parts.length; i++) add(parts[i]!, at, profile.query.part);
    }
    const concepts = reading?.concepts ?? ((stems: readonly string[]) => this.#analyser.concepts(stems));
    for (const [from, to] of [
      [0, titleWords],
      [titleWords, words.length],
    ] as const) {
      const stems = Array.from(words.subarray(from, to), (form) => lexicon.stemText(form));
      for (const { id, start } of concepts(stems)) add(lexicon.addTerm(conceptTerm(id)), from + start, 1);
    }
    for (let i = 0; i < terms.length; i++) visit(terms[i]!, frequencies[i]!, leads[i]!);
  }

  /** Counts a document in (1) or out (-1): its lengths, forms and 4-grams. */
  protected countWords({ words, length, lead, grams }: Omit<Analysed, 'id'>, sign: 1 | -1): void {
    const { lexicon } = this;
    this.#size += sign;
    this.#length += sign * length;
    this.#lead += sign * lead;
    this.#grams += sign * grams;
    const [forms, seen, frequency] = [this.#formSeen, this.#gramSeen, this.#gramFrequency];
    const now = ++this.#seen;
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      if (forms.get(form) === now) continue;
      forms.set(form, now);
      lexicon.hold(form, sign);
      for (let i = lexicon.gramStart(form), end = lexicon.gramStart(form + 1); i < end; i++) {
        const gram = lexicon.gram(i);
        if (seen.get(gram) === now) continue;
        seen.set(gram, now);
        frequency.set(gram, frequency.get(gram) + sign);
      }
    }
  }

  /** One more document holds the term (1), or one less (-1). */
  protected countTerm(term: number, sign: 1 | -1): void {
    this.#termFrequency.set(term, this.#termFrequency.get(term) + sign);
  }

  /** Counts a document in (1) or out (-1). */
  count(document: Analysed, terms: TermFrequencies, sign: 1 | -1): void {
    this.countWords(document, sign);
    for (const term of terms.keys()) this.countTerm(term, sign);
  }

  /** Takes over totals, and the counts of those terms and 4-grams that are named. */
  adopt({ documents, length, lead, grams, forms, terms, gramDocuments }: CollectionCounts): void {
    const { lexicon } = this;
    [this.#size, this.#length, this.#lead, this.#grams] = [documents, length, lead, grams];
    for (const form of forms) lexicon.hold(lexicon.addForm(form), 1);
    for (const [term, count] of terms) this.#termFrequency.set(lexicon.addTerm(term), count);
    for (const [gram, count] of gramDocuments) {
      const id = lexicon.gramId(gram);
      if (id !== undefined) this.#gramFrequency.set(id, count);
    }
  }
}
