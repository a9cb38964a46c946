import type { Analyser } from './analyser.js';
import { conceptTerm } from './lexicon.js';
import { gramsOf } from './text.js';

/** Everything that a text can be recognised by: stems, parts of compounds, concepts (`#id`) and 4-grams (`~gram`). */
export interface Bag {
  /** How often each stands in the text. */
  counts: Map<string, number>;
  length: number;
  /** As written, where it was first met. */
  surfaces: Map<string, string>;
}

export const isGram = (key: string): boolean => key.startsWith('~');
export const gramOf = (key: string): string => key.slice(1);

export function bagOf(analyser: Analyser, texts: Iterable<string>): Bag {
  const bag: Bag = { counts: new Map(), length: 0, surfaces: new Map() };
  const add = (key: string, surface: string): void => {
    bag.counts.set(key, (bag.counts.get(key) ?? 0) + 1);
    bag.length++;
    if (!bag.surfaces.has(key)) bag.surfaces.set(key, surface);
  };
  for (const text of texts) {
    const words = analyser.content(text);
    const stems = words.map(({ form }) => analyser.stem(form));
    words.forEach(({ form, start, end }, i) => {
      const surface = text.slice(start, end);
      add(stems[i]!, surface);
      for (const part of analyser.parts(form)) add(part, surface);
      for (const gram of gramsOf(form)) add(`~${gram}`, surface);
    });
    for (const { id, start, length } of analyser.concepts(stems))
      add(conceptTerm(id), text.slice(words[start]!.start, words[start + length - 1]!.end));
  }
  return bag;
}

const known = new WeakMap<object, ReadonlyMap<string, Bag>>();

/** Of each theme in the thesaurus, what the names of its concepts say. */
export function themeLabels(analyser: Analyser): ReadonlyMap<string, Bag> {
  let bags = known.get(analyser);
  if (!bags) {
    const names = Map.groupBy(analyser.thesaurus.concepts(), ({ theme }) => theme);
    bags = new Map(
      [...names].flatMap(([theme, concepts]) =>
        theme === undefined
          ? []
          : [
              [
                theme,
                bagOf(
                  analyser,
                  concepts.flatMap(({ labels, hidden = [] }) => [...labels, ...hidden]),
                ),
              ],
            ],
      ),
    );
    known.set(analyser, bags);
  }
  return bags;
}
