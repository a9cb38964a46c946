import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { RequestError } from '../../shared/api/errors';
import { graphql } from '../../shared/api/gql';
import type { AnsweredQuery, GroupQuery, GroupQueueQuery } from '../../shared/api/gql/graphql';

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
        expertise
        fictitious
      }
      medianAnswerDays
      answerDays
      answeredCount
      viewerIsMember
    }
  }
`);
export type Group = NonNullable<GroupQuery['expertGroup']>;
export const groupQuery = (key: string) =>
  queryOptions({
    queryKey: ['expertGroup', key],
    queryFn: async ({ signal }) => {
      const { expertGroup } = await execute(GroupDocument, { key }, signal);
      if (!expertGroup) throw new RequestError('NOT_FOUND');
      return expertGroup;
    },
  });

const GroupsDocument = graphql(`
  query Groups {
    expertGroups {
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
      medianAnswerDays
      answeredCount
      viewerIsMember
    }
  }
`);
export const groupsQuery = queryOptions({
  queryKey: ['expertGroups', 'all'],
  queryFn: async ({ signal }) => (await execute(GroupsDocument, undefined, signal)).expertGroups,
});

const AnsweredDocument = graphql(`
  query Answered($key: String!, $after: String) {
    expertGroup(key: $key) {
      id
      answered(first: 5, after: $after) {
        edges {
          node {
            id
            accepted
            createdAt
            author {
              id
              name
            }
            request {
              id
              title
              status
              region {
                ...RegionParts
              }
            }
            item {
              id
              title
              type
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
export type AnsweredOne = NonNullable<AnsweredQuery['expertGroup']>['answered']['edges'][number]['node'];
export const answeredQuery = (key: string) =>
  connectionQuery(['answered', key], async (after, signal) => {
    const { expertGroup } = await execute(AnsweredDocument, { key, after }, signal);
    if (!expertGroup) throw new RequestError('NOT_FOUND');
    return expertGroup.answered;
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
