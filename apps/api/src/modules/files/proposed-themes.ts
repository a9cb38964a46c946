import type { EntityManager } from 'typeorm';
import { readConcepts } from '../curation/index.js';

const MAX_THEMES = 3;
const MIN_HITS = 3;
/** A word that a text repeats all the time says no more about it than one that it uses a few times. */
const MAX_HITS = 3;

/** The themes whose concepts a text names most, at most three: the writer decides. */
export async function proposedThemes(manager: EntityManager, text: string): Promise<string[]> {
  const concepts = await readConcepts(manager);
  const countOf = counter(text);
  const hits = new Map<string, number>();
  for (const { theme, labels } of concepts)
    hits.set(theme!, (hits.get(theme!) ?? 0) + Math.min(MAX_HITS, countOf(labels)));
  return [...hits]
    .filter(([, count]) => count >= MIN_HITS)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_THEMES)
    .map(([themeId]) => themeId);
}

/** The words of a text between single spaces, so that a phrase is found by whole words. */
const words = (text: string) => ` ${text.match(/[\p{L}\d]+/gu)?.join(' ') ?? ''} `;
const isAbbreviation = (label: string) => label.length <= 4 || label === label.toUpperCase();

/** How often a text has one of these labels: an abbreviation only as it is written, others in any case. */
const counter = (text: string) => {
  const asWritten = words(text);
  const small = asWritten.toLowerCase();
  return (labels: string[]): number => {
    let count = 0;
    for (const label of labels)
      count += isAbbreviation(label)
        ? asWritten.split(words(label)).length - 1
        : small.split(words(label).toLowerCase()).length - 1;
    return count;
  };
};
