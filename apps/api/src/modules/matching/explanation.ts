import type { Difference, Factor } from '@samenwijs/matching';
import type { Match } from './match.entity.js';
import type { MatchDifference, MatchFactor } from './match.types.js';

/** Theme ids that the stored factors speak of: their names are looked up when they are shown. */
export const themeIdsIn = ({ factors }: Match): string[] =>
  factors.flatMap((factor) => (factor.key === 'theme' ? factor.shared : []));

const text = (value: string | number) => String(value);

function sides(factor: Factor, themes: ReadonlyMap<string, string>): Pick<MatchFactor, 'mine' | 'theirs'> {
  switch (factor.key) {
    case 'words':
    case 'likeness':
    case 'meaning':
      return { mine: null, theirs: null };
    case 'theme':
    case 'discipline': {
      const shared = factor.shared.map((id) => themes.get(id) ?? id).join(', ');
      return { mine: shared, theirs: shared };
    }
    case 'evidence':
      return { mine: null, theirs: factor.level };
    case 'adoptions':
      return { mine: null, theirs: text(factor.count) };
    case 'freshness':
      return { mine: null, theirs: factor.reviewDate };
    default:
      return { mine: text(factor.mine), theirs: text(factor.theirs) };
  }
}

/** The stored factors as the client gets them: numbers that add up to the score, evidence in the writers' own words. */
export const factorsOf = (match: Match, themes: ReadonlyMap<string, string>): MatchFactor[] =>
  match.factors.map((factor) => ({
    key: factor.key,
    contribution: factor.contribution,
    words: factor.key === 'words' ? factor.pairs : [],
    ...sides(factor, themes),
  }));

export const differencesOf = (match: Match): MatchDifference[] =>
  match.differences.map(({ key, mine, theirs }: Difference) => ({
    key,
    mine: text(mine),
    theirs: text(theirs),
  }));
