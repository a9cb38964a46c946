import type { Item } from './api';

/** The texts of an item, in the order in which everybody reads and writes them. */
export const SECTIONS = [
  'context',
  'approach',
  'activeIngredients',
  'outcomesShort',
  'outcomesLong',
  'whatDidNotWork',
  'conditions',
  'costs',
] as const;
export type Section = (typeof SECTIONS)[number];

export const isFilled = (text: string | null | undefined) => !!text?.trim();

/** The parts of a text that no section claimed: each heading with what follows, each loose paragraph, list or table. */
export function blocksOf(remainder: string): string[] {
  const blocks: string[] = [];
  let underHeading = false;
  for (const block of remainder.split(/\n{2,}/).map((text) => text.trim())) {
    if (!block) continue;
    const heading = /^#{1,6}\s/.test(block);
    if (underHeading && !heading) blocks[blocks.length - 1] += `\n\n${block}`;
    else blocks.push(block);
    underHeading ||= heading;
  }
  return blocks;
}

/** A reference that somebody can put in a plan or a report. */
export const citation = (
  { title, publishedAt, createdAt, region }: Pick<Item, 'title' | 'publishedAt' | 'createdAt' | 'region'>,
  publisher: string,
  address: string,
) =>
  `${region?.name ?? publisher} (${new Date(publishedAt ?? createdAt).getFullYear()}). ${title}. Samenwijs. ${address}`;
