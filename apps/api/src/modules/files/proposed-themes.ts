import type { EntityManager } from 'typeorm';

const MAX_THEMES = 3;
const MIN_HITS = 3;
/** A word that a text repeats all the time says no more about it than one that it uses a few times. */
const MAX_HITS = 3;

const CONCEPTS = `
  select c.theme_id as "themeId", c.labels from theme_concept c join theme on theme.id = c.theme_id
  where theme.status = 'active' order by theme.name`;

/** The themes whose concepts a text names most, at most three: the writer decides. */
export async function proposedThemes(manager: EntityManager, text: string): Promise<string[]> {
  const concepts = await manager.query<{ themeId: string; labels: string[] }[]>(CONCEPTS);
  const hits = new Map<string, number>();
  for (const { themeId, labels } of concepts)
    hits.set(themeId, (hits.get(themeId) ?? 0) + Math.min(MAX_HITS, countOf(text, labels)));
  return [...hits]
    .filter(([, count]) => count >= MIN_HITS)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_THEMES)
    .map(([themeId]) => themeId);
}

/** Whole words; an abbreviation only as it is written. */
function countOf(text: string, labels: string[]): number {
  const count = (words: string[], flags: string) =>
    words.length
      ? [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${words.map((word) => word.replace(/[^\p{L}\d ]/gu, '\\$&')).join('|')})(?![\\p{L}\\d])`, flags))].length
      : 0;
  const isAbbreviation = (label: string) => label.length <= 4 || label === label.toUpperCase();
  return (
    count(labels.filter(isAbbreviation), 'gu') + count(labels.filter((label) => !isAbbreviation(label)), 'giu')
  );
}
