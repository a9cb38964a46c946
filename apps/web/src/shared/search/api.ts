import { infiniteQueryOptions, keepPreviousData, type QueryKey } from '@tanstack/react-query';
import { graphql } from '../api/gql';
import type { FacetPartsFragment, TextPartsFragment } from '../api/gql/graphql';
import { nodes, type Connection } from '../api/connection';

/** Read by the code generator. @public */
export const FacetParts = graphql(`
  fragment FacetParts on Facet {
    key
    values {
      value
      name
      count
    }
  }
`);
/** Read by the code generator. @public */
export const TextParts = graphql(`
  fragment TextParts on TextPart {
    text
    hit
  }
`);
export type Facet = FacetPartsFragment;
export type TextPart = TextPartsFragment;

type SearchPage<Node> = Connection<Node> & {
  facets: readonly Facet[];
  also: readonly string[];
  standby: boolean;
};

const PAGE = 20;
const MAX_PAGE = 100;
/** Whoever comes back finds the list as it was left, and so the place in it. */
const KEPT_MS = 30 * 60_000;

/**
 * A list with facets that grows by "Toon meer". The last list stays while the next is found. `shown` is how many were
 * shown when the address was made.
 */
export const searchQuery = <Node>(
  queryKey: QueryKey,
  shown: number,
  page: (after: string | null, first: number, signal: AbortSignal) => Promise<SearchPage<Node>>,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      page(pageParam, pageParam ? PAGE : Math.min(Math.max(shown, PAGE), MAX_PAGE), signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
    gcTime: KEPT_MS,
    select: ({ pages }) => ({
      nodes: pages.flatMap(nodes),
      totalCount: pages[0]?.totalCount ?? 0,
      facets: pages[0]?.facets ?? [],
      also: pages[0]?.also ?? [],
      standby: pages.some(({ standby }) => standby),
    }),
  });
