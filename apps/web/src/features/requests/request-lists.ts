import { UNANSWERED } from '@samenwijs/domain';
import type { SearchOrder } from '../../shared/api/gql/graphql';
import type { RequestSearch } from '../../shared/search/address';
import { chosenIn, filterOf, type FilterNames } from '../../shared/search/filters';
import type { Viewer } from '../../shared/viewer';

export const REQUEST_FILTERS = {
  status: 'stand',
  theme: 'thema',
  region: 'regio',
} as const satisfies FilterNames;
export type RequestFacet = keyof typeof REQUEST_FILTERS;
export const REQUEST_FACETS = Object.keys(REQUEST_FILTERS) as RequestFacet[];

const OPEN = { lijst: 'alle', stand: [...UNANSWERED] as string[] };
/** The tabs: what each is in the address. */
export const TABS = {
  answerable: { lijst: 'voor-ons' },
  ours: { lijst: 'van-ons' },
  joined: { lijst: 'met-ons' },
  open: OPEN,
  answered: { lijst: 'alle', stand: ['answered'] },
  resolved: { lijst: 'alle', stand: ['resolved'] },
} as const satisfies Record<string, RequestSearch>;
export type Tab = keyof typeof TABS;
/** Those that are only for who acts for a region. */
const OF_REGION: readonly Tab[] = ['answerable', 'joined'];
export const tabsOf = (viewer: Viewer | null) =>
  (Object.keys(TABS) as Tab[]).filter((tab) => viewer?.region || !OF_REGION.includes(tab));

/** What the address means: without anything it is the first tab; with a filter, all that pass it. */
export function listOf(
  { aantal, ...asked }: RequestSearch,
  viewer: Viewer | null,
): RequestSearch & { lijst: string } {
  if (Object.values(asked).every((value) => value === undefined)) {
    return { ...(viewer?.region ? TABS.answerable : OPEN), aantal };
  }
  const known = tabsOf(viewer).some((tab) => TABS[tab].lijst === asked.lijst);
  return { ...asked, lijst: known ? asked.lijst! : 'alle', aantal };
}

const same = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one));
/** The tab that shows this list, if any does. */
export const tabOf = (list: RequestSearch): Tab | undefined =>
  (Object.keys(TABS) as Tab[]).find(
    (tab) =>
      TABS[tab].lijst === list.lijst &&
      (list.lijst !== 'alle' || same(chosenIn(TABS[tab], 'stand'), list.stand ?? [])),
  );

/** By their name in the address. */
const ORDERS = { past: 'relevance', nieuwste: 'newest', wacht: 'oldest' } as const;
export type RequestOrder = keyof typeof ORDERS;
export const REQUEST_ORDERS = Object.entries(ORDERS) as [RequestOrder, (typeof ORDERS)[RequestOrder]][];
const isOrder = (order: string | undefined): order is RequestOrder => !!order && order in ORDERS;
/** Without words nothing fits best: then the newest come first. */
export const orderOf = ({ q, volgorde }: Pick<RequestSearch, 'q' | 'volgorde'>): RequestOrder =>
  !isOrder(volgorde) || (volgorde === 'past' && !q) ? (q ? 'past' : 'nieuwste') : volgorde;

/** What the API is asked. */
export const requestQuestion = (search: RequestSearch) => ({
  query: search.q ?? null,
  literal: search.literal === '1',
  filter: filterOf(REQUEST_FILTERS, search) as object,
  order: ORDERS[orderOf(search)] satisfies SearchOrder,
});
