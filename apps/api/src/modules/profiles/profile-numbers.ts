import { DomainError } from '@samenwijs/domain';
import { PROFILE, type RankingProfile } from '@samenwijs/matching';

type Tree = { [key: string]: unknown };
type Range = { min: number; max: number };

/** The numbers that a person may change, by path. What matching fits itself (BM25, the logistic weights) is not for a form. */
const OFFERED: Record<string, Range> = {
  'text.words': { min: 0, max: 2 },
  'text.grams': { min: 0, max: 2 },
  'text.proximity': { min: 0, max: 2 },
  'text.lead': { min: 0, max: 2 },
  'text.title': { min: 0, max: 2 },
  'text.affinity': { min: 0, max: 2 },
  titleBoost: { min: 1, max: 4 },
  'query.title': { min: 0.5, max: 4 },
  'query.asking': { min: 0.5, max: 4 },
  ...Object.fromEntries(
    Object.keys(PROFILE.context.caps).map((key) => [`context.caps.${key}`, { min: 0, max: 0.2 }]),
  ),
  'confidence.strong': { min: 0, max: 1 },
  'confidence.possible': { min: 0, max: 1 },
  'confidence.resembles': { min: 0, max: 1 },
};
/** Text decides: the setting never weighs more than this. */
const MOST_CONTEXT = 0.5;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (profile: RankingProfile, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), profile);

/** A release may drop a weight: it is then no longer offered. */
const offered = () => Object.entries(OFFERED).filter(([path]) => typeof at(PROFILE, path) === 'number');

export type ProfileNumber = { key: string; value: number } & Range;

export const numbersOf = (profile: RankingProfile): ProfileNumber[] =>
  offered().map(([key, range]) => ({ key, value: at(profile, key) as number, ...range }));

const refuse = (key: string, why: string) =>
  new DomainError('INVALID_INPUT', `${key}: ${why}`, { fields: { [key]: why } });

/**
 * A profile with other numbers. What the setting may contribute is taken from the text's share, so that a match's factors
 * still add up to at most 1. @throws DomainError INVALID_INPUT naming the number that cannot be.
 */
export function withNumbers(
  profile: RankingProfile,
  numbers: readonly { key: string; value: number }[],
): RankingProfile {
  const made = structuredClone(profile);
  for (const { key, value } of numbers) {
    const range = offered().find(([path]) => path === key)?.[1];
    if (!range) throw refuse(key, 'unknown');
    if (!Number.isFinite(value) || value < range.min || value > range.max) throw refuse(key, 'range');
    const path = key.split('.');
    const parent = path.slice(0, -1).reduce((tree, part) => tree[part] as Tree, made as unknown as Tree);
    parent[path.at(-1)!] = value;
  }
  const caps = Object.values(made.context.caps).reduce((sum, cap) => sum + cap, 0);
  if (caps > MOST_CONTEXT) throw refuse('context.caps', 'sum');
  made.context.text = Math.round((1 - caps) * 1e6) / 1e6;
  const { strong, possible, resembles } = made.confidence;
  if (!(resembles < possible && possible < strong)) throw refuse('confidence.possible', 'order');
  return made;
}
