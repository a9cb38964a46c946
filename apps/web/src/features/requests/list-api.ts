import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { graphql } from '../../shared/api/gql';
import type {
  AnswerableRequestsQuery,
  ListedRequestPartsFragment,
  RequestFilter,
  RequestSearchFilter,
  SearchOrder,
} from '../../shared/api/gql/graphql';
import { searchQuery } from '../../shared/search/api';

/** What a row shows. Read by the code generator. @public */
export const ListedRequestParts = graphql(`
  fragment ListedRequestParts on KnowledgeRequest {
    id
    title
    status
    postedAt
    createdAt
    region {
      ...RegionParts
    }
    alsoRegions {
      id
    }
    assignment {
      ...AssignmentParts
    }
    viewerCan {
      edit
      answerAsPeer
    }
  }
`);
export type ListedRequest = ListedRequestPartsFragment;
const SearchRequestsDocument = graphql(`
  query SearchRequests(
    $query: String
    $literal: Boolean
    $filter: RequestSearchFilter
    $order: SearchOrder
    $first: Int
    $after: String
  ) {
    searchRequests(
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
          request {
            ...ListedRequestParts
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
export const searchRequestsQuery = (
  what: { query: string | null; literal: boolean; filter: RequestSearchFilter; order: SearchOrder },
  shown: number,
) =>
  searchQuery(
    ['requests', 'search', what],
    shown,
    async (after, first, signal) =>
      (await execute(SearchRequestsDocument, { ...what, after, first }, signal)).searchRequests,
  );

const RequestsDocument = graphql(`
  query Requests($filter: RequestFilter!, $after: String) {
    requests(filter: $filter, order: newest, first: 20, after: $after) {
      edges {
        node {
          ...ListedRequestParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
export const requestsQuery = (filter: RequestFilter) =>
  connectionQuery(
    ['requests', filter],
    async (after, signal) => (await execute(RequestsDocument, { filter, after }, signal)).requests,
  );

const AnswerableRequestsDocument = graphql(`
  query AnswerableRequests($after: String) {
    answerable(first: 20, after: $after) {
      edges {
        node {
          ...MatchParts
          item {
            id
            title
          }
          request {
            ...ListedRequestParts
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
export type Answerable = AnswerableRequestsQuery['answerable']['edges'][number]['node'];
/** Questions of others that this region has something about, best first. */
export const answerableQuery = connectionQuery(
  ['requests', 'answerable'],
  async (after, signal) => (await execute(AnswerableRequestsDocument, { after }, signal)).answerable,
);

const RequestCountsDocument = graphql(`
  query RequestCounts {
    ours: requests(filter: { mine: true }, first: 1) {
      totalCount
    }
    joined: requests(filter: { joined: true }, first: 1) {
      totalCount
    }
    all: searchRequests(first: 1) {
      totalCount
      facets {
        ...FacetParts
      }
    }
  }
`);
export const requestCountsQuery = queryOptions({
  queryKey: ['requests', 'counts'],
  queryFn: ({ signal }) => execute(RequestCountsDocument, undefined, signal),
});
