import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

export type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
};

export const nodes = <Node>(connection: Pick<Connection<Node>, 'edges'>) =>
  connection.edges.map((edge) => edge.node);

/**
 * A list that grows by "Toon meer". `page` reads one page after a cursor, null for the first.
 * The data is `{ nodes, totalCount }`; show it with <More query={...}>.
 */
export const connectionQuery = <Node>(
  queryKey: QueryKey,
  page: (after: string | null, signal: AbortSignal) => Promise<Connection<Node>>,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    select: ({ pages }) => ({ nodes: pages.flatMap(nodes), totalCount: pages[0]?.totalCount ?? 0 }),
  });
