import type { Collection } from './collection.js';
import { nth } from './gather.js';
import { CONCEPT, conceptTerm } from './lexicon.js';
import { FREQUENCIES } from './postings.js';
import { STOP_WORDS } from './stop-words.js';
import { fold, tokenise, type Token } from './text.js';
import type { DocumentText, Marks, TextRange } from './types.js';

/** What a typed word may stand for: terms with their worth (0..1). */
type Wanted = Map<number, number>;

/** A prefix stands for so many terms at most, those that most documents hold, and so many postings per document. */
const PREFIXED = { terms: 100, postings: 2 };

/** What typing found, by slot: how many of the typed words its document meets, and its score. */
export interface Typed {
  met: Uint16Array;
  scores: Float64Array;
  terms: ReadonlySet<number>;
  /** Names of the concepts that were searched as well. */
  also: string[];
}

/**
 * Scores documents by BM25F for what was typed, and gives them to `use`. A word is met by stem, by concept, as a compound's
 * part, as a prefix when it is the last and unfinished, or by a near spelling; when `literal` only by stem and as a prefix.
 */
export function withTyped<T>(
  collection: Collection,
  text: string,
  literal: boolean,
  use: (typed: Typed) => T,
): T {
  const { wanted, also } = wantedTerms(collection, text, literal);
  const { words: scores, lead: best } = collection.sums;
  const met = new Uint16Array(collection.slots);
  try {
    for (const word of wanted) {
      for (const [term, worth] of word) scoreTerm(collection, term, worth, best);
      for (const term of word.keys()) takeBest(collection.whole.of(term), best, scores, met);
    }
    return use({ met, scores, terms: new Set(wanted.flatMap((word) => [...word.keys()])), also });
  } finally {
    scores.fill(0, 0, collection.slots);
    best.fill(0, 0, collection.slots);
  }
}

function wantedTerms(collection: Collection, text: string, literal: boolean) {
  const { analyser, lexicon, profile } = collection;
  const all = tokenise(text);
  const last = all.at(-1);
  const unfinished = last?.end === text.length;
  const content = all.filter((token) => !STOP_WORDS.has(token.form));
  // "de" may become "dementie": a stop word alone is still a prefix.
  const words: Token[] = content.length === 0 && unfinished && last ? [last] : content;
  const wanted = words.map((word) => {
    const terms: Wanted = new Map();
    const want = (term: number | undefined, worth: number): void => {
      if (term === undefined || collection.documentFrequency(term) === 0) return;
      terms.set(term, Math.max(terms.get(term) ?? 0, worth));
    };
    want(lexicon.termId(analyser.stem(word.form)), 1);
    if (word === last && unfinished) {
      for (const term of termsStartingWith(collection, word.form)) want(term, profile.search.prefix);
    }
    if (terms.size === 0 && !literal) {
      for (const { form } of lexicon.near(word.form)) want(lexicon.stemOf(form), profile.search.near);
      for (const part of analyser.parts(word.form)) want(lexicon.termId(part), profile.search.near);
    }
    return { want, terms };
  });
  const also = new Set<string>();
  if (!literal)
    for (const { id, start, length } of analyser.concepts(words.map((word) => analyser.stem(word.form)))) {
      for (const word of wanted.slice(start, start + length))
        word.want(lexicon.termId(conceptTerm(id)), profile.search.concept);
      const typed = fold(text);
      for (const label of analyser.thesaurus.labelsOf(id).slice(0, 2))
        if (!typed.includes(fold(label))) also.add(label);
    }
  return { wanted: wanted.map(({ terms }) => terms), also: [...also] };
}

/** Terms of the forms that begin so, the most frequent first; equally frequent ones by name, not by what came first. */
function termsStartingWith({ lexicon, whole, size }: Collection, prefix: string): number[] {
  const found = new Set<number>();
  lexicon.startingWith(prefix, (form) => found.add(lexicon.stemOf(form)));
  const terms = [...found];
  const sizes = Float64Array.from(terms, (term) => whole.size(term));
  const least = nth(sizes, PREFIXED.terms);
  let left = PREFIXED.postings * size;
  return terms
    .filter((_, i) => sizes[i]! >= least)
    .map((term) => ({ term, count: whole.size(term), text: lexicon.termText(term) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, PREFIXED.terms)
    .filter(({ count }, i) => (left -= count) > 0 || i === 0)
    .map(({ term }) => term);
}

/** Keeps a document's best term for a word: the terms are readings of one word, so they do not add up. */
function scoreTerm(collection: Collection, term: number, worth: number, best: Float64Array): void {
  const norms = collection.norms.words;
  const list = collection.whole.of(term);
  const { k1 } = collection.profile;
  const weight = worth * collection.idf(list.length) * (k1 + 1);
  for (let i = 0; i < list.length; i++) {
    const posting = list[i]!;
    const slot = posting >>> 8;
    const frequency = FREQUENCIES[posting & 0xff]!;
    const score = (weight * frequency) / (frequency + norms[slot]!);
    if (score > best[slot]!) best[slot] = score;
  }
}

/** Adds the best scores of one word to those of all, and counts the word as met. */
function takeBest(list: Uint32Array, best: Float64Array, scores: Float64Array, met: Uint16Array): void {
  for (let i = 0; i < list.length; i++) {
    const slot = list[i]! >>> 8;
    if (best[slot] === 0) continue;
    scores[slot]! += best[slot]!;
    best[slot] = 0;
    met[slot]!++;
  }
}

/** What to mark in a document for the terms that were searched. */
export const marksOf = (
  collection: Collection,
  { title, text }: DocumentText,
  terms: ReadonlySet<number>,
): Marks => {
  const { lexicon } = collection;
  const concepts = [...terms].some((term) => lexicon.termText(term).startsWith(CONCEPT));
  return {
    title: ranges(collection, title, terms, concepts),
    text: ranges(collection, text, terms, concepts),
  };
};

function ranges(
  collection: Collection,
  text: string,
  terms: ReadonlySet<number>,
  concepts: boolean,
): TextRange[] {
  const { analyser, lexicon } = collection;
  const words: Token[] = [];
  const forms: number[] = [];
  const marked = new Set<number>();
  for (const word of analyser.content(text)) {
    const form = lexicon.formId(word.form);
    if (form === undefined) continue;
    let asked = terms.has(lexicon.stemOf(form));
    for (let i = lexicon.partStart(form), end = lexicon.partStart(form + 1); i < end && !asked; i++)
      asked = terms.has(lexicon.part(i));
    if (asked) marked.add(words.length);
    words.push(word);
    forms.push(form);
  }
  // Where no concept was searched, none is looked for.
  const stems = concepts ? forms.map((form) => lexicon.stemText(form)) : [];
  for (const { id, start, length } of analyser.concepts(stems)) {
    if (!terms.has(lexicon.termId(conceptTerm(id)) ?? -1)) continue;
    for (let at = start; at < start + length; at++) marked.add(at);
  }
  return words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }));
}
