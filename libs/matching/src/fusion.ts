import type { RankingProfile } from './profile.js';
import type { MatchHit } from './types.js';
import type { Near } from './vectors.js';

/** Reciprocal rank fusion (Cormack, Clarke & Büttcher 2009) of what words found and what vectors found. */
export const FUSION = {
  /** How much a first place is worth against the next ones; 60 in the paper. */
  k: 60,
  /** So many of each ranking are fused. The last of the near ones shows how near anything is to this question. */
  depth: 100,
  /** Most that meaning fills of what the words leave open. */
  share: 0.5,
  /** Stands out from the usual by so much: from here on a match that no word supports may be relevant. */
  clear: 0.3,
};

/**
 * One ranking of the union of both. A hit's fit stays the sum of its parts: where its place comes from being near in
 * meaning, `fit.meaning` says how much of it. What only vectors found is never surer than possible: it was measured on
 * no judged pair.
 */
export function fuse(
  hits: readonly MatchHit[],
  near: readonly Near[],
  { confidence }: Pick<RankingProfile, 'confidence'>,
): MatchHit[] {
  const usual = near.at(-1)?.similarity ?? 0;
  const closeness = new Map(near.map(({ id, similarity }) => [id, (similarity - usual) / (1 - usual || 1)]));
  if (closeness.size === 0) return [...hits];

  const ranked = new Map<string, { hit: MatchHit; score: number }>();
  const rank = (hit: MatchHit, place: number): void => {
    const entry = ranked.get(hit.id) ?? { hit, score: 0 };
    ranked.set(hit.id, { ...entry, score: entry.score + 1 / (FUSION.k + place) });
  };
  hits.forEach((hit, i) => rank(hit, i + 1));
  [...closeness.keys()].forEach((id, i) => rank(ranked.get(id)?.hit ?? onlyNear(id), i + 1));

  // A stable sort: of two with equal scores the one that the words found comes first.
  const fused = [...ranked.values()].sort((a, b) => b.score - a.score);
  // The fits in falling order, given out in the order of the ranks: it never rises down the list.
  const fits = fused.map(({ hit }) => filled(hit, closeness.get(hit.id) ?? 0)).sort((a, b) => b - a);
  return fused.map(({ hit, score }, i) => ({
    ...hit,
    score: score / fused[0]!.score,
    fit: shareOut(hit.fit, fits[i]!),
    certainty: Math.max(
      hit.certainty,
      (closeness.get(hit.id) ?? 0) >= FUSION.clear ? confidence.possible : 0,
    ),
  }));
}

/** All that a hit's fit is made of (0..1). */
export const fitOf = ({ fit }: Pick<MatchHit, 'fit'>): number =>
  fit.words + fit.likeness + (fit.theme ?? 0) + (fit.meaning ?? 0);

const onlyNear = (id: string): MatchHit => ({
  id,
  score: 0,
  fit: { words: 0, likeness: 0 },
  signals: { need: 0, likeness: 0, theme: 0, standing: 0 },
  certainty: 0,
  alike: true,
  pairs: [],
});

const filled = (hit: MatchHit, closeness: number): number => {
  const text = fitOf(hit);
  return text + (1 - text) * FUSION.share * closeness;
};

/** The parts of a fit whose sum is told: what the text does not give is meaning. */
function shareOut({ words, likeness, theme = 0 }: MatchHit['fit'], sum: number): MatchHit['fit'] {
  const text = words + likeness + theme;
  const bound = text > sum ? sum / text : 1;
  return {
    words: words * bound,
    likeness: likeness * bound,
    theme: theme * bound,
    meaning: Math.max(0, sum - text),
  };
}
