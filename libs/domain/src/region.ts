import type { PartyKind } from './vocabulary.js';

/** Parties that a regional partnership must have (the programme's conditions), with how many at least. */
export const REQUIRED_PARTIES: Partial<Record<PartyKind, number>> = {
  gp_organisation: 1,
  district_nursing: 2,
  insurer: 1,
};

/** The required parties that `kinds` (one entry per party) lacks. */
export const missingParties = (kinds: readonly PartyKind[]) =>
  Object.entries(REQUIRED_PARTIES).flatMap(([kind, needed]) => {
    const missing = needed - kinds.filter((k) => k === kind).length;
    return missing > 0 ? [{ kind: kind as PartyKind, missing }] : [];
  });

const BANDS = [30_000, 75_000, 150_000, 300_000] as const;

/**
 * Inhabitants as a coarse band [from, to), for a region that asks without its name: an exact number gives it away.
 * `to` is null for the highest band; an unknown number has no band.
 */
export function inhabitantsBand(inhabitants: number | null): { from: number; to: number | null } | null {
  if (inhabitants === null) return null;
  const above = BANDS.findIndex((limit) => inhabitants < limit);
  return above === -1
    ? { from: BANDS[BANDS.length - 1]!, to: null }
    : { from: BANDS[above - 1] ?? 0, to: BANDS[above]! };
}
