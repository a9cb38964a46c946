import type { ItemSearch } from '../../shared/search/address';
import type { SearchOrder } from '../../shared/api/gql/graphql';
import { filterOf, type FilterNames } from '../../shared/search/filters';

export const ITEM_FILTERS = {
  type: 'soort',
  evidence: 'zeker',
  theme: 'thema',
  region: 'regio',
  discipline: 'discipline',
  scope: 'schaal',
  phase: 'fase',
} as const satisfies FilterNames;
export type ItemFacet = keyof typeof ITEM_FILTERS;
export const ITEM_FACETS = Object.keys(ITEM_FILTERS) as ItemFacet[];

/** By their name in the address. */
const ORDERS = { past: 'relevance', nieuwste: 'newest', bewezen: 'evidence' } as const;
export type ItemOrder = keyof typeof ORDERS;
export const ITEM_ORDERS = Object.entries(ORDERS) as [ItemOrder, (typeof ORDERS)[ItemOrder]][];
const isOrder = (order: string | undefined): order is ItemOrder => !!order && order in ORDERS;

/** Without words nothing fits best: then the newest come first. */
export const orderOf = ({ q, volgorde }: Pick<ItemSearch, 'q' | 'volgorde'>): ItemOrder => {
  if (!isOrder(volgorde) || (volgorde === 'past' && !q)) return q ? 'past' : 'nieuwste';
  return volgorde;
};

/** What the API is asked. */
export const itemQuestion = (search: ItemSearch) => ({
  query: search.q ?? null,
  literal: search.literal === '1',
  filter: filterOf(ITEM_FILTERS, search) as object,
  order: ORDERS[orderOf(search)] satisfies SearchOrder,
});
