import { splitCompound } from './compounds.js';
import { stem } from './stemmer.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise, type Token } from './text.js';
import { Thesaurus, type ConceptSpan } from './thesaurus.js';

/** Rises whenever the same text may yield other terms: stored analyses of an older version must be made again. */
export const ANALYSER_VERSION = 'nl-2';

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
  /** The same with another thesaurus. */
  withThesaurus(thesaurus: Thesaurus): Analyser;
  /** Of the version and the vocabulary: what was analysed under another one is to be analysed anew. */
  fingerprint(): string;
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
  const known = [...vocabulary];
  for (const word of known) if (word.length >= 3 && !STOP_WORDS.has(word)) words.add(word);
  const knows = (form: string): boolean => words.has(form);
  return {
    thesaurus,
    content: (text) => {
      const tokens = tokenise(text);
      const phrases = thesaurus.phrases(tokens);
      return tokens.filter(({ form }, i) => !STOP_WORDS.has(form) || phrases.has(i));
    },
    stem,
    parts: (form) => [...new Set(splitCompound(form, knows).map(stem))],
    concepts: (stems) => thesaurus.find(stems),
    knows,
    withThesaurus: (other) => createAnalyser({ thesaurus: other, vocabulary: known }),
    fingerprint: () => `${ANALYSER_VERSION} ${fingerprint(known)}`,
  };
}

/** How many words there are, and a number that another list of words hardly shares (FNV-1a, in any order). */
function fingerprint(words: readonly string[]): string {
  let sum = 0;
  for (const word of words) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    sum = (sum + hash) >>> 0;
  }
  return `${words.length} ${sum}`;
}
