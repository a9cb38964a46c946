import type { FactorKey, MatchConfidence, WordVia } from '../api/gql/graphql';

/** Who reads: the region that asks, the region that has the item, or somebody else. */
export type Side = 'asker' | 'holder' | 'other';
export type Pair = { question: string; item: string; via: WordVia };
/** `mine` is the asker's, `theirs` the item's. Lists (themes, disciplines) are joined by ", "; `theirs` of evidence, adoptions and freshness is a level, a number, a date. */
export type Factor = {
  key: FactorKey;
  contribution: number;
  words: readonly Pair[];
  mine?: string | null;
  theirs?: string | null;
};
export type Difference = Pick<Factor, 'key' | 'mine' | 'theirs'>;
export type MatchLike = {
  confidence: MatchConfidence;
  factors: readonly Factor[];
  differences: readonly Difference[];
};

const MOST_PAIRS = 4;
/** More reasons than this are one plank: a bridge of slivers tells nothing. */
const MOST_PLANKS = 5;
/** Sizes within this ratio count as nearly the same, and are no difference. */
export const NEAR = 1.5;

/** How many times as large the larger one is. */
export const ratio = ({ mine, theirs }: Difference) => {
  const [a, b] = [Number(mine), Number(theirs)];
  return a > 0 && b > 0 ? Math.max(a / b, b / a) : Infinity;
};

/** The question's words, each with the item's words that it met in the same way, heaviest first. */
export function groupPairs(pairs: readonly Pair[]) {
  const groups = new Map<string, { question: string; items: string[]; kind: 'same' | 'part' | 'other' }>();
  for (const { question, item, via } of pairs) {
    // Another form of a word, or a slip of the pen, is the same word to a reader.
    const same = via !== 'part' && via !== 'concept';
    const kind =
      same || question.toLocaleLowerCase() === item.toLocaleLowerCase()
        ? 'same'
        : via === 'part'
          ? 'part'
          : 'other';
    const group = groups.get(`${question} ${kind}`) ?? { question, items: [], kind };
    group.items.push(item);
    groups.set(`${question} ${kind}`, group);
  }
  return [...groups.values()].slice(0, MOST_PAIRS);
}

export const onlyParts = (pairs: readonly Pair[]) =>
  pairs.length > 0 && pairs.every(({ via }) => via === 'part');

/** What really differs, largest first. */
export const realDifferences = ({ differences }: MatchLike) =>
  differences.filter(
    (found) => found.mine !== found.theirs && (found.key !== 'scale' || ratio(found) >= NEAR),
  );

/** Spelling that is alike belongs to the words that met; alone, it is a reason of its own. */
const withWords = (factors: readonly Factor[]): readonly Factor[] => {
  const words = factors.find(({ key }) => key === 'words');
  const likeness = factors.find(({ key }) => key === 'likeness');
  if (!words?.contribution || !likeness) return factors;
  return [
    { ...words, contribution: words.contribution + likeness.contribution },
    ...factors.filter(({ key }) => key !== 'words' && key !== 'likeness'),
  ];
};

export const heaviest = ({ factors }: Pick<MatchLike, 'factors'>) =>
  withWords(factors)
    .filter(({ contribution }) => contribution > 0)
    .toSorted((a, b) => b.contribution - a.contribution);

export const total = (factors: readonly Factor[]) =>
  factors.reduce((sum, { contribution }) => sum + contribution, 0);

/** The reasons that stand alone, and those that together are the last plank. */
export const planks = (match: Pick<MatchLike, 'factors'>) => {
  const factors = heaviest(match);
  const alone = factors.length > MOST_PLANKS + 1 ? MOST_PLANKS : factors.length;
  return { alone: factors.slice(0, alone), rest: factors.slice(alone) };
};
