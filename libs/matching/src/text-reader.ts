import type { Place } from './explain.js';
import type { Analysed, Statistics } from './statistics.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise } from './text.js';
import type { DocumentText } from './types.js';

/** Tells how words of a document are written in its text. */
export type TextReader = (place: Place) => string;

/** Letters of stop words between two words of a concept. */
const MOST_BETWEEN = 60;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Most words stand in the text as they were folded, but for capitals: they are simply looked for. Where that fails the text
 * is taken apart; where it has changed since it was read, the words are given as they were.
 */
export function textReader(
  { analyser, lexicon }: Statistics,
  { words, titleWords }: Analysed,
  text: DocumentText,
): TextReader {
  const reader = (written: string, first: number): TextReader => {
    const lower = written.toLowerCase();
    let tokens: ReturnType<typeof analyser.content> | undefined;
    return ({ at, length }) => {
      const forms = Array.from(words.subarray(at, at + length), (form) => lexicon.formText(form));
      const run = lower.length === written.length ? runOf(lower, forms) : undefined;
      if (run) return written.slice(...run);
      tokens ??= analyser.content(written);
      const found = tokens.slice(at - first, at - first + length);
      const same = found.length === length && found.every(({ form }, i) => form === forms[i]);
      return same ? written.slice(found[0]!.start, found.at(-1)!.end) : forms.join(' ');
    };
  };
  const [title, body] = [reader(text.title, 0), reader(text.text, titleWords)];
  return (place) => (place.at < titleWords ? title : body)(place);
}

/** From where to where words stand one after the other in a text, with no more than stop words in between. */
function runOf(text: string, [first, ...rest]: readonly string[]): [start: number, end: number] | undefined {
  for (let start = wordIn(text, first!, 0); start >= 0; start = wordIn(text, first!, start + 1)) {
    let end = start + first!.length;
    const follows = rest.every((word) => {
      const near = text.slice(end, end + MOST_BETWEEN + word.length);
      const at = wordIn(near, word, 0);
      if (at < 0 || !tokenise(near.slice(0, at)).every(({ form }) => STOP_WORDS.has(form))) return false;
      end += at + word.length;
      return true;
    });
    if (follows) return [start, end];
  }
  return undefined;
}

/** Where the word stands by itself, from `from` on, or -1. */
function wordIn(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) return at;
  return -1;
}
