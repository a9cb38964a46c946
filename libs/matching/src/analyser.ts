import { splitCompound } from './compounds.js';
import { stem } from './stemmer.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise, type Token } from './text.js';
import { Thesaurus, type ConceptSpan } from './thesaurus.js';

/** Rises whenever the same text may yield other terms: stored analyses of an older version must be made again. */
export const ANALYSER_VERSION = 'nl-1';

export interface Analyser {
  readonly thesaurus: Thesaurus;
  /** The words that carry meaning, in order: no stop words, but those of a label such as "eigen risico". */
  content(text: string): Token[];
  stem(form: string): string;
  /** Stems of a compound's parts; empty for a simple word. */
  parts(form: string): string[];
  concepts(stems: readonly string[]): ConceptSpan[];
  /** Whether the form is a known Dutch word. */
  knows(form: string): boolean;
}

export interface AnalyserOptions {
  thesaurus?: Thesaurus;
  /** Known words, folded: what compounds are split by. A fixed list, so that every replica analyses alike. */
  vocabulary?: Iterable<string>;
}

/** The one analyser for every engine, at index time and at query time. Pure: the same text always gives the same terms. */
export function createAnalyser({
  thesaurus = new Thesaurus([]),
  vocabulary = [],
}: AnalyserOptions = {}): Analyser {
  const words = new Set<string>(thesaurus.words);
  for (const word of vocabulary) if (word.length >= 3 && !STOP_WORDS.has(word)) words.add(word);
  const knows = (form: string): boolean => words.has(form);
  return {
    thesaurus,
    content: (text) => {
      const tokens = tokenise(text);
      const phrases = thesaurus.phrases(tokens.map(({ form }) => form));
      return tokens.filter(({ form }, i) => phrases.has(i) || !STOP_WORDS.has(form));
    },
    stem,
    parts: (form) => [...new Set(splitCompound(form, knows).map(stem))],
    concepts: (stems) => thesaurus.find(stems),
    knows,
  };
}
