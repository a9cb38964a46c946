import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { nodes } from '../../shared/api/connection';
import { graphql } from '../../shared/api/gql';

export const AnswerRequestDocument = graphql(`
  mutation AnswerRequest($input: AnswerInput!) {
    answerRequest(input: $input) {
      id
    }
  }
`);
export const EditAnswerDocument = graphql(`
  mutation EditAnswer($id: ID!, $version: Int!, $body: String!, $citedItemIds: [ID!]) {
    editAnswer(id: $id, version: $version, body: $body, citedItemIds: $citedItemIds) {
      id
      version
    }
  }
`);
export const AcceptAnswerDocument = graphql(`
  mutation AcceptAnswer($id: ID!, $version: Int!) {
    acceptAnswer(id: $id, version: $version) {
      id
      version
      accepted
    }
  }
`);
export const AskOnDocument = graphql(`
  mutation AskOn($answerId: ID!, $key: ID!, $body: String!) {
    askOn(answerId: $answerId, key: $key, body: $body) {
      id
    }
  }
`);
export const TurnAnswerIntoItemDocument = graphql(`
  mutation TurnAnswerIntoItem($answerId: ID!) {
    turnAnswerIntoItem(answerId: $answerId) {
      id
    }
  }
`);
export const DeclineAssignmentDocument = graphql(`
  mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {
    declineAssignment(id: $id, version: $version, reason: $reason) {
      id
      status
    }
  }
`);
export const TransferAssignmentDocument = graphql(`
  mutation TransferAssignment($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {
    transferAssignment(id: $id, version: $version, groupId: $groupId, reason: $reason) {
      id
      status
    }
  }
`);

const CitableItemsDocument = graphql(`
  query CitableItems($query: String!) {
    items(filter: { query: $query }, first: 6) {
      edges {
        node {
          ...CitedItem
        }
      }
    }
  }
`);
/** Knowledge to cite, as one types. */
export const citableQuery = (query: string) =>
  queryOptions({
    queryKey: ['citable', query],
    queryFn: async ({ signal }) => nodes((await execute(CitableItemsDocument, { query }, signal)).items),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
