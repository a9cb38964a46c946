import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { graphql } from '../../shared/api/gql';
import type { NotificationsQuery } from '../../shared/api/gql/graphql';

const NotificationsDocument = graphql(`
  query Notifications($after: String) {
    notifications(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          createdAt
          readAt
          request {
            id
            title
            status
            region {
              ...RegionParts
            }
            viewerCan {
              answerAsPeer
            }
          }
          item {
            id
            title
            region {
              ...RegionParts
            }
          }
          group {
            id
            name
          }
          match {
            ...MatchParts
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
export type Told = NotificationsQuery['notifications']['edges'][number]['node'];

export const notificationsQuery = connectionQuery(
  ['notifications'],
  async (after, signal) => (await execute(NotificationsDocument, { after }, signal)).notifications,
);

export const ReadNotificationsDocument = graphql(`
  mutation ReadNotifications($ids: [ID!]) {
    readNotifications(ids: $ids)
  }
`);
