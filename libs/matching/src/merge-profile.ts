import { PROFILE, type RankingProfile } from './profile.js';

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: unknown, over: unknown): unknown {
  if (!isTree(base) || !isTree(over)) return over ?? base;
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, merge(value, over[key])]));
}

/**
 * Weights that were kept, or only those that differ, with all the others as this release has them. What an earlier release
 * weighed and this one does not is left out: there is nothing to multiply it with.
 */
export function mergeProfile(weights: unknown): RankingProfile {
  const merged = merge(PROFILE, weights) as RankingProfile;
  // Fitted together: of other signals neither the weights nor the thresholds say anything to these.
  const fitted = isTree(weights) && isTree(weights.confidence) ? weights.confidence.weights : undefined;
  const same = !isTree(fitted) || Object.keys(fitted).every((key) => key in PROFILE.confidence.weights);
  return same ? merged : { ...merged, confidence: PROFILE.confidence };
}
