import { PHASES, type Phase } from '@samenwijs/domain';
import type { RegionFilter, RegionOrder, RegionSize } from '../../shared/api/gql/graphql';

/** What the address of the list may say. */
export type Search = Partial<Record<'q' | 'fase' | 'grootte' | 'thema' | 'volgorde', string | undefined>> & {
  /** Keys of the regions that will be compared. */
  kies?: string[] | undefined;
};

export const PHASE_OF: Record<string, Phase> = Object.fromEntries(
  (['voorbereiding', 'uitvoering', 'borging'] as const).map((word, i) => [word, PHASES[i]!]),
);
export const SIZE_OF: Record<string, RegionSize> = { klein: 'small', midden: 'medium', groot: 'large' };
export const ORDER_OF: Record<string, RegionOrder> = {
  tekort: 'gap',
  naam: 'name',
  gevraagd: 'asked',
  gedeeld: 'offered',
  grootte: 'inhabitants',
};
/** A visitor does not know what is asked. */
export const ordersFor = (visitor: boolean) =>
  Object.keys(ORDER_OF).filter((word) => !visitor || (word !== 'tekort' && word !== 'gevraagd'));
export const orderOf = ({ volgorde = '' }: Search, visitor: boolean) => {
  const words = ordersFor(visitor);
  return words.includes(volgorde) ? volgorde : visitor ? 'gedeeld' : 'tekort';
};

export const filterOf = ({ q, fase = '', grootte = '', thema }: Search): RegionFilter => ({
  ...(q && { query: q }),
  ...(PHASE_OF[fase] && { phase: PHASE_OF[fase] }),
  ...(SIZE_OF[grootte] && { size: SIZE_OF[grootte] }),
  ...(thema && { theme: thema }),
});
export const isFiltered = (filter: RegionFilter) => Object.keys(filter).length > 0;
