import { certainty } from './confidence.js';
import { metUnits, unitCoverage } from './explain.js';
import type { QueryPlan, Unit } from './query.js';
import type { Statistics } from './statistics.js';
import { heaviest, type Candidate } from './text-score.js';
import type { MatchHit } from './types.js';

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
  const total = heaviest(
    plan.units.map((unit) => unit.weight * unit.idf),
    profile.fit.askedWords,
  );
  // Every word once in a document of mean length scores its IDF: that is the measure of an ideal document.
  const ideal = (score: number): number => total && Math.min(1, score / total);
  const weightOf = (units: readonly Unit[]): number =>
    units.reduce((sum, { weight, idf }) => sum + weight * idf, 0);
  const needed = weightOf(plan.units.filter(({ need }) => need)) / weightOf(plan.units) || 1;
  const measured = ranked.slice(0, limit).map((candidate) => {
    const heldBy = statistics.heldBy(candidate.document);
    const held = plan.units.reduce(
      (sum, unit) => sum + unit.weight * unit.idf * unitCoverage(unit, heldBy),
      0,
    );
    const need = metUnits(plan, heldBy).reduce((sum, { unit, weight }) => sum + (unit.need ? weight : 0), 0);
    const words = profile.fit.coverage * ideal(held) + profile.fit.strength * ideal(candidate.words);
    const alike = !plan.units.some(({ ways }) =>
      ways.some(({ term, via }) => via !== 'fuzzy' && heldBy(term) > 0),
    );
    const likeness = profile.fit.likeness * candidate.likeness;
    return { candidate, need: Math.min(1, need / needed), words, likeness, alike };
  });
  const best = Math.max(0, ...measured.slice(0, FIRST).map(({ words, likeness }) => words + likeness));
  const top = ranked[0]?.score || 1;
  return measured.map(({ candidate, need, words, likeness, alike }) => {
    const fit = (best * candidate.score) / top;
    const theme = (fit * profile.text.affinity * candidate.affinity) / candidate.score;
    const share = (fit - theme) / (words + likeness || 1);
    const signals = {
      need,
      likeness: candidate.likeness,
      theme: candidate.affinity,
      standing: candidate.score / top,
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
