import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RadarOrder } from '../../shared/api/gql/graphql';
import { type RadarChoice, SHOWN } from './radar-api';

/** So many themes are shown at first: the head of the order. */
export const FEW = 10;
/** As the address says them. */
export const ORDERS = ['tekort', 'naam', 'gevraagd', 'gedeeld'] as const;
type Order = (typeof ORDERS)[number];
const ORDER_OF: Record<Order, RadarOrder> = {
  tekort: 'gap',
  naam: 'name',
  gevraagd: 'asked',
  gedeeld: 'offered',
};
type Change = Partial<{ regions: string[]; order: Order; from: number; all: boolean }>;

/** What of the radar is shown: all of it is in the address. */
export function useRegie() {
  const { regio, thema, volgorde, vanaf, alle } = useSearch({ from: '/signed-in/regie' });
  const navigate = useNavigate({ from: '/regie' });
  const order = ORDERS.find((one) => one === volgorde) ?? 'tekort';
  // Whole pages: an address of somebody else's may say anything.
  const from = Math.floor(((vanaf ?? 1) - 1) / SHOWN) * SHOWN;
  const choice = useMemo(
    (): RadarChoice => ({ regions: regio ?? [], themes: thema ?? [], order: ORDER_OF[order] }),
    [regio, thema, order],
  );
  const change = ({ regions, order: by, from: at, all }: Change) =>
    void navigate({
      search: (old) => ({
        ...old,
        ...(regions && { regio: regions, vanaf: undefined }),
        ...(by && { volgorde: by === 'tekort' ? undefined : by, vanaf: undefined }),
        ...(at !== undefined && { vanaf: at ? at + 1 : undefined }),
        ...(all !== undefined && { alle: all ? 'ja' : undefined }),
      }),
      replace: true,
      resetScroll: false,
    });
  const all = alle === 'ja';
  const some = <T>(themes: T[]) => (all ? themes : themes.slice(0, FEW));
  return { choice, order, from, all, some, change };
}
export type Regie = ReturnType<typeof useRegie>;
