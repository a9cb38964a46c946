import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { graphql } from '../../shared/api/gql';
import type {
  AnswerableQuery,
  CoordinatorTodayQuery,
  ExpertTodayQuery,
  RegionTodayQuery,
  StoriesQuery,
} from '../../shared/api/gql/graphql';

const StoriesDocument = graphql(`
  query Stories {
    stories(first: 3) {
      id
      questionTitle
      askedAt
      changed
      status
      result
      outcome
      askedBy {
        ...RegionParts
      }
      item {
        id
        title
        region {
          ...RegionParts
        }
      }
    }
  }
`);
export const storiesQuery = queryOptions({
  queryKey: ['stories'],
  queryFn: async ({ signal }) => (await execute(StoriesDocument, undefined, signal)).stories,
});
export type Story = StoriesQuery['stories'][number];

const RegionTodayDocument = graphql(`
  query RegionToday($regionId: ID!) {
    newMatches(first: 3) {
      ...MatchParts
      request {
        id
        title
      }
      item {
        id
        title
        summary
        region {
          ...RegionParts
        }
      }
    }
    own: requests(
      filter: { regionId: $regionId, status: [draft, open, routed, in_progress, answered] }
      first: 5
    ) {
      totalCount
      edges {
        node {
          id
          title
          status
          noGoodMatch
          assignment {
            id
            dueOn
            overdue
            group {
              id
              name
            }
          }
        }
      }
    }
    reviews: items(filter: { regionId: $regionId, reviewDue: true }, first: 5) {
      totalCount
      edges {
        node {
          id
          title
          reviewOn
          stale
        }
      }
    }
  }
`);
export const regionTodayQuery = (regionId: string) =>
  queryOptions({
    queryKey: ['today', 'region', regionId],
    queryFn: ({ signal }) => execute(RegionTodayDocument, { regionId }, signal),
  });
export type NewMatch = RegionTodayQuery['newMatches'][number];
export type OwnRequest = RegionTodayQuery['own']['edges'][number]['node'];
export type ReviewedItem = RegionTodayQuery['reviews']['edges'][number]['node'];

const AnswerableDocument = graphql(`
  query Answerable {
    answerable(first: 6) {
      totalCount
      edges {
        node {
          ...MatchParts
          request {
            id
            title
            postedAt
            region {
              ...RegionParts
            }
          }
          item {
            id
            title
          }
        }
      }
    }
  }
`);
/** Apart from the rest: it is matched when asked for, and may take longer. */
export const answerableQuery = queryOptions({
  queryKey: ['today', 'answerable'],
  queryFn: async ({ signal }) => (await execute(AnswerableDocument, undefined, signal)).answerable,
});
export type Offer = AnswerableQuery['answerable']['edges'][number]['node'];

const ExpertTodayDocument = graphql(`
  query ExpertToday {
    queue(first: 8) {
      totalCount
      edges {
        node {
          id
          status
          dueOn
          overdue
          expert {
            id
            name
          }
          group {
            id
            key
            name
          }
          request {
            id
            title
            region {
              ...RegionParts
            }
          }
        }
      }
    }
  }
`);
export const expertTodayQuery = queryOptions({
  queryKey: ['today', 'expert'],
  queryFn: async ({ signal }) => (await execute(ExpertTodayDocument, undefined, signal)).queue,
});
export type QueueEntry = ExpertTodayQuery['queue']['edges'][number]['node'];

const CoordinatorTodayDocument = graphql(`
  query CoordinatorToday {
    unrouted: requests(filter: { unrouted: true }, order: oldest, first: 5) {
      totalCount
      edges {
        node {
          id
          title
          postedAt
          region {
            ...RegionParts
          }
        }
      }
    }
    overdue: requests(filter: { overdue: true }, order: oldest, first: 5) {
      totalCount
      edges {
        node {
          id
          title
          assignment {
            id
            dueOn
            group {
              id
              name
            }
          }
          region {
            ...RegionParts
          }
        }
      }
    }
    inReview: items(filter: { status: [in_review] }, first: 5) {
      totalCount
      edges {
        node {
          id
          title
          updatedAt
          region {
            ...RegionParts
          }
        }
      }
    }
  }
`);
export const coordinatorTodayQuery = queryOptions({
  queryKey: ['today', 'coordinator'],
  queryFn: ({ signal }) => execute(CoordinatorTodayDocument, undefined, signal),
});
export type CoordinatorToday = CoordinatorTodayQuery;
