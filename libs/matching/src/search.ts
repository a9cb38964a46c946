import type { Collection } from './collection.js';
import { conceptTerm } from './lexicon.js';
import { STOP_WORDS } from './stop-words.js';
import { fold, tokenise, type Token } from './text.js';
import type { DocumentText, Marks, TextRange } from './types.js';

/** What a typed word may stand for: terms with their worth (0..1). */
type Wanted = Map<number, number>;

/**
 * Per slot: how many of the typed words its document meets, and its score by BM25F. A word is met by stem, by concept, as
 * a compound's part, as a prefix when it is the last and unfinished, or by a near spelling; when `literal` only by stem
 * and as a prefix. `also`: the names of the concepts that were searched as well.
 */
export function scoreTyped(collection: Collection, text: string, literal: boolean) {
  const { entries } = collection;
  const { wanted, also } = wantedTerms(collection, text, literal);
  const scores = new Float64Array(entries.length);
  const met = new Uint16Array(entries.length);
  for (const word of wanted) {
    const best = scoreWord(collection, word);
    for (let slot = 0; slot < best.length; slot++) {
      if (best[slot] === 0) continue;
      scores[slot]! += best[slot]!;
      met[slot]!++;
    }
  }
  return { scores, met, also, terms: new Set(wanted.flatMap((word) => [...word.keys()])) };
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
      for (const form of lexicon.startingWith(word.form)) want(lexicon.stemOf(form), profile.search.prefix);
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

/** A document's best term for the word, by BM25F: the terms are readings of one word, so they do not add up. */
function scoreWord(collection: Collection, wanted: Wanted): Float64Array {
  const { entries, means, profile } = collection;
  const { k1, b } = profile;
  const scores = new Float64Array(entries.length);
  for (const [term, worth] of wanted) {
    const postings = collection.postings(term)!;
    const weight = worth * collection.idf(postings.size) * (k1 + 1);
    for (let i = 0; i < postings.size; i++) {
      const slot = postings.slot(i);
      const frequency = postings.frequency(i) / 4;
      const norm = k1 * (1 - b + (b * entries[slot]!.length) / means.length);
      scores[slot] = Math.max(scores[slot]!, (weight * frequency) / (frequency + norm));
    }
  }
  return scores;
}

/** What to mark in a document for the terms that were searched. */
export const marksOf = (
  collection: Collection,
  { title, text }: DocumentText,
  terms: ReadonlySet<number>,
): Marks => ({
  title: ranges(collection, title, terms),
  text: ranges(collection, text, terms),
});

function ranges(collection: Collection, text: string, terms: ReadonlySet<number>): TextRange[] {
  const { analyser, lexicon } = collection;
  const words = analyser.content(text).filter(({ form }) => lexicon.formId(form) !== undefined);
  const forms = words.map((word) => lexicon.formId(word.form)!);
  const marked = new Set<number>();
  forms.forEach((form, at) => {
    if (terms.has(lexicon.stemOf(form)) || lexicon.partsOf(form).some((part) => terms.has(part)))
      marked.add(at);
  });
  for (const { id, start, length } of analyser.concepts(forms.map((form) => lexicon.stemText(form)))) {
    if (!terms.has(lexicon.termId(conceptTerm(id)) ?? -1)) continue;
    for (let at = start; at < start + length; at++) marked.add(at);
  }
  return words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }));
}
