import { certainty } from './confidence.js';
import { unitCoverage } from './explain.js';
import type { RankingProfile } from './profile.js';
import type { QueryPlan } from './query.js';
import type { Statistics } from './statistics.js';
import { heaviest, type Candidate } from './text-score.js';
import type { MatchHit } from './types.js';

/** What scores nearly as much as the first is its twin: two regions with one experience do not make each other unsure. */
const TWIN = 0.98;
/** More than so many that score alike are no twins: nothing stands out. */
const TWINS = 2;
/** The best fit of so many first hits is the first one's; the others' follow from their scores. */
const FIRST = 3;

/** The first `limit` ranked candidates with what their scores are worth outside this query; their word pairs are still to come. */
export function hitsOf(
  statistics: Statistics,
  plan: QueryPlan,
  ranked: readonly Candidate[],
  limit: number,
): MatchHit[] {
  const { profile } = statistics;
  const bare = bareScores(ranked, profile);
  const falling = bare.toSorted((x, y) => y - x);
  const others = falling.slice(1, TWINS + 2);
  const second =
    others.find((score) => score < TWIN * falling[0]!) ?? (others.length > TWINS ? falling[1]! : 0);
  const total = heaviest(
    plan.units.map((unit) => unit.weight * unit.idf),
    profile.fit.askedWords,
  );
  // Every word once in a document of mean length scores its IDF: that is the measure of an ideal document.
  const ideal = (score: number): number => total && Math.min(1, score / total);
  const all = plan.units.reduce((sum, unit) => sum + unit.weight * unit.idf, 0) || 1;
  const measured = ranked.slice(0, limit).map((candidate) => {
    const heldBy = statistics.heldBy(candidate.document);
    const held = plan.units.reduce(
      (sum, unit) => sum + unit.weight * unit.idf * unitCoverage(unit, heldBy),
      0,
    );
    const words = profile.fit.coverage * ideal(held) + profile.fit.strength * ideal(candidate.words);
    const alike = !plan.units.some(({ ways }) =>
      ways.some(({ term, via }) => via !== 'fuzzy' && heldBy(term) > 0),
    );
    const likeness = profile.fit.likeness * candidate.likeness;
    return { candidate, coverage: held / all, words, likeness, alike };
  });
  const best = Math.max(0, ...measured.slice(0, FIRST).map(({ words, likeness }) => words + likeness));
  const top = ranked[0]?.score || 1;
  return measured.map(({ candidate, coverage, words, likeness, alike }, rank) => {
    const fit = (best * candidate.score) / top;
    const theme = (fit * profile.text.affinity * candidate.affinity) / candidate.score;
    const share = (fit - theme) / (words + likeness || 1);
    const signals = {
      coverage,
      likeness: candidate.likeness,
      gap: bare[rank]! && 1 - second / bare[rank],
    };
    return {
      id: candidate.document.id,
      score: candidate.score,
      fit: { words: words * share, likeness: likeness * share, theme },
      about: candidate.about,
      signals,
      certainty: certainty(signals, profile),
      alike,
      pairs: [],
    };
  });
}

/** Scores by words, lead and 4-grams alone: what a theme, a title or neighbours lift is no surer for that. */
function bareScores(ranked: readonly Candidate[], { text }: RankingProfile): number[] {
  const parts = ['words', 'lead', 'grams'] as const;
  const most = parts.map((part) => ranked.reduce((top, candidate) => Math.max(top, candidate[part]), 0) || 1);
  return ranked.map((candidate) =>
    parts.reduce((sum, part, i) => sum + (text[part] * candidate[part]) / most[i]!, 0),
  );
}
