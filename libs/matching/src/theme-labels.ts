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

/** What the names of the thesaurus' concepts say of their themes. */
export interface ThemeLabels {
  /** Per theme, how much they say in all. */
  lengths: ReadonlyMap<string, number>;
  /** Per key, how often the names of which themes hold it. */
  holders: ReadonlyMap<string, readonly (readonly [theme: string, count: number])[]>;
}

const known = new WeakMap<Analyser, ThemeLabels>();

export function themeLabels(analyser: Analyser): ThemeLabels {
  const made = known.get(analyser);
  if (made) return made;
  const lengths = new Map<string, number>();
  const holders = new Map<string, [string, number][]>();
  const byTheme = Map.groupBy(analyser.thesaurus.concepts(), ({ theme }) => theme);
  for (const [theme, concepts] of byTheme) {
    if (theme === undefined) continue;
    const names = concepts.flatMap(({ labels, hidden = [] }) => [...labels, ...hidden]);
    const { counts, length } = bagOf(analyser, names);
    lengths.set(theme, length);
    for (const [key, count] of counts) {
      const known = holders.get(key);
      if (known) known.push([theme, count]);
      else holders.set(key, [[theme, count]]);
    }
  }
  const labels = { lengths, holders };
  known.set(analyser, labels);
  return labels;
}
