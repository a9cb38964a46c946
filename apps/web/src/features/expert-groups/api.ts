import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { RequestError } from '../../shared/api/errors';
import { graphql } from '../../shared/api/gql';
import type { GroupQueueQuery } from '../../shared/api/gql/graphql';

const GroupDocument = graphql(`
  query Group($key: String!) {
    expertGroup(key: $key) {
      id
      key
      name
      aim
      provisional
      themes {
        id
        key
        name
      }
      members {
        id
        name
        function
        affiliation
        fictitious
      }
      medianAnswerDays
      answeredCount
      viewerIsMember
    }
  }
`);
export const groupQuery = (key: string) =>
  queryOptions({
    queryKey: ['expertGroup', key],
    queryFn: async ({ signal }) => {
      const { expertGroup } = await execute(GroupDocument, { key }, signal);
      if (!expertGroup) throw new RequestError('NOT_FOUND');
      return expertGroup;
    },
  });

const GroupQueueDocument = graphql(`
  query GroupQueue($key: String!, $after: String) {
    expertGroup(key: $key) {
      id
      queue(first: 20, after: $after) {
        edges {
          node {
            ...AssignmentParts
            request {
              id
              title
              region {
                ...RegionParts
              }
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
  }
`);
export type Queued = NonNullable<GroupQueueQuery['expertGroup']>['queue']['edges'][number]['node'];
export const groupQueueQuery = (key: string) =>
  connectionQuery(['queue', key], async (after, signal) => {
    const { expertGroup } = await execute(GroupQueueDocument, { key, after }, signal);
    if (!expertGroup) throw new RequestError('NOT_FOUND');
    return expertGroup.queue;
  });
