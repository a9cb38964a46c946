import { PROFILE, type RankingProfile } from './profile.js';
import type { Confidence, MatchHit } from './types.js';

/** What tells an answer from a document that merely comes first, each 0..1 and comparable across collections. */
export interface Signals {
  coverage: number;
  strength: number;
  likeness: number;
  /** How far the hit stands above the usual candidate of this query. */
  margin: number;
}

/** Chance (0..1) that a hit answers the question: a logistic regression on judged pairs and on questions without an answer. */
export function certainty(signals: Signals, { confidence }: RankingProfile): number {
  const sum =
    confidence.bias +
    confidence.coverage * signals.coverage +
    confidence.strength * signals.strength +
    confidence.likeness * signals.likeness +
    confidence.margin * signals.margin;
  return 1 / (1 + Math.exp(-sum));
}

/** A hit's confidence in words. An answer's is that of its first hit, and `none` when there is no hit. */
export function confidenceOf(
  hit: MatchHit | undefined,
  { strong, possible }: { strong: number; possible: number } = PROFILE.confidence,
): Confidence {
  if (!hit) return 'none';
  if (hit.certainty >= strong) return 'strong';
  if (hit.certainty >= possible) return 'possible';
  return hit.pairs.every((pair) => pair.via === 'fuzzy') ? 'resembles' : 'none';
}
