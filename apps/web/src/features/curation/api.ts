import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { graphql } from '../../shared/api/gql';
import type { RequestFilter, RoutingQuery } from '../../shared/api/gql/graphql';

const RoutingDocument = graphql(`
  query Routing($filter: RequestFilter!, $after: String) {
    requests(filter: $filter, order: oldest, first: 10, after: $after) {
      edges {
        node {
          id
          version
          title
          postedAt
          createdAt
          region {
            ...RegionParts
          }
          assignment {
            ...AssignmentParts
          }
          groupSuggestions {
            ...GroupSuggestionParts
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
export type RoutableRequest = RoutingQuery['requests']['edges'][number]['node'];

/** What a coordinator looks at, longest waiting first. First key as in every list of questions. */
export const routingQuery = (filter: RequestFilter) =>
  connectionQuery(
    ['requests', 'routing', filter],
    async (after, signal) => (await execute(RoutingDocument, { filter, after }, signal)).requests,
  );
