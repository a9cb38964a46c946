import { execute } from '../../shared/api/client';
import { graphql } from '../../shared/api/gql';
import type { ItemSearchFilter, SearchItemsQuery, SearchOrder } from '../../shared/api/gql/graphql';
import { searchQuery } from '../../shared/search/api';

const SearchItemsDocument = graphql(`
  query SearchItems(
    $query: String
    $literal: Boolean
    $filter: ItemSearchFilter
    $order: SearchOrder
    $first: Int
    $after: String
  ) {
    searchItems(
      query: $query
      literal: $literal
      filter: $filter
      order: $order
      first: $first
      after: $after
    ) {
      edges {
        node {
          title {
            ...TextParts
          }
          excerpt {
            ...TextParts
          }
          item {
            id
            type
            evidenceLevel
            reviewOn
            stale
            publishedAt
            region {
              ...RegionParts
            }
            adoptions {
              id
              status
              result
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      also
      standby
      facets {
        ...FacetParts
      }
    }
  }
`);
export type FoundItem = SearchItemsQuery['searchItems']['edges'][number]['node'];

export const searchItemsQuery = (
  what: { query: string | null; literal: boolean; filter: ItemSearchFilter; order: SearchOrder },
  shown: number,
) =>
  searchQuery(
    ['items', 'search', what],
    shown,
    async (after, first, signal) =>
      (await execute(SearchItemsDocument, { ...what, after, first }, signal)).searchItems,
  );
