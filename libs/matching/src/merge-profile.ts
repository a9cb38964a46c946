import { PROFILE, type RankingProfile } from './profile.js';

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: unknown, over: unknown): unknown {
  if (!isTree(base) || !isTree(over)) return over ?? base;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(base[key], over[key])]));
}

/** Weights that were kept, or only those that differ, with all the others as this release has them. */
export const mergeProfile = (weights: unknown): RankingProfile => merge(PROFILE, weights) as RankingProfile;
