import type { Lexicon } from './lexicon.js';
import { IntList } from './numbers.js';
import type { Analysed } from './statistics.js';

/**
 * Counts a question's 4-grams in documents. `place` says where a 4-gram is counted, or -1: which of them a form holds is
 * worked out once per form, since documents share most of theirs.
 */
export function gramCounter(lexicon: Lexicon, place: Int32Array) {
  /** Per form: 0 not looked at, 1 holds none, else where its list begins: how many, and their places. */
  const lists = new Uint32Array(lexicon.formCount);
  const all = new IntList(Uint32Array.of(0, 0), 2);
  const look = (form: number): number => {
    const start = all.length;
    all.push(0);
    for (let i = lexicon.gramStart(form), end = lexicon.gramStart(form + 1); i < end; i++)
      if (place[lexicon.gram(i)]! >= 0) all.push(place[lexicon.gram(i)]!);
    all.data[start] = all.length - start - 1;
    if (all.data[start] === 0) all.length = start;
    return (lists[form] = all.length === start ? 1 : start);
  };
  /** Adds to `counts`; a word of the title counts `titleBoost` times. */
  return ({ words, titleWords }: Analysed, titleBoost: number, counts: Float64Array): void => {
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      const start = lists[form]! || look(form);
      if (start === 1) continue;
      const share = at < titleWords ? titleBoost : 1;
      for (let i = start + 1, end = start + all.data[start]!; i <= end; i++) counts[all.data[i]!]! += share;
    }
  };
}
