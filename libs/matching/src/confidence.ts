import { PROFILE, type RankingProfile } from './profile.js';
import type { Confidence, MatchHit } from './types.js';

/** What tells an answer from a document that merely comes first, comparable across collections. */
export interface Signals {
  /** Share (0..1), by weight, of the words in which the question says what it is about: its title, or its first sentence. */
  need: number;
  /** Share (0..1) of all its 4-grams, by weight. */
  likeness: number;
  /** How much (0..1) the document's themes are what the question is about. */
  theme: number;
  /** Its score against that of the best (0..1). */
  standing: number;
}

/** Chance (0..1) that a hit answers the question: logistic in its signals, calibrated on judged pairs. */
export function certainty(signals: Signals, { confidence: { bias, weights } }: RankingProfile): number {
  const keys = Object.keys(weights) as (keyof Signals)[];
  return 1 / (1 + Math.exp(-keys.reduce((sum, key) => sum + weights[key] * signals[key], bias)));
}

/** Which hits are shown at all: what is nothing need not be explained. */
export const worthShowing = (hits: readonly MatchHit[], { confidence }: RankingProfile): MatchHit[] =>
  hits.filter((hit) => confidenceOf(hit, confidence) !== 'none');

/** The chances from which a hit is called so. */
export type ConfidenceThresholds = Record<Exclude<Confidence, 'none'>, number>;

/** A hit's confidence in words. An answer's is that of its first hit, and `none` when there is no hit. */
export function confidenceOf(
  hit: MatchHit | undefined,
  { strong, possible, resembles }: ConfidenceThresholds = PROFILE.confidence,
): Confidence {
  if (!hit) return 'none';
  if (hit.certainty >= strong) return 'strong';
  if (hit.certainty >= possible) return 'possible';
  // What only looks alike; what is only near in meaning, and not clearly, is nothing.
  return hit.certainty >= resembles || (hit.alike && hit.fit.likeness > 0) ? 'resembles' : 'none';
}
