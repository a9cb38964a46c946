import type { AdoptionResult, AdoptionStatus } from '@samenwijs/domain';

/** How far the bridge of an adoption is: finished, being built, or broken off. */
export type Course = { readonly shares: readonly number[]; readonly className: string };

const BUILT: Record<AdoptionResult, Course> = {
  adopted: { shares: [0.25, 0.25, 0.25, 0.25], className: '' },
  adapted: { shares: [0.25, 0.25, 0.25, 0.25], className: '' },
  abandoned: { shares: [0.18, 0.17], className: 'is-stopped' },
};
const BUILDING: Partial<Record<AdoptionStatus, readonly number[]>> = {
  considering: [],
  planned: [0.2],
  piloting: [0.22, 0.22, 0.16],
};

export const courseOf = (status: AdoptionStatus, result: AdoptionResult | null | undefined): Course =>
  result ? BUILT[result] : { shares: BUILDING[status] ?? [], className: 'is-pilot' };
