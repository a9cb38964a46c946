import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api/client';
import { graphql } from '../api/gql';

/** Where a question is: at which group, with whom, and when the answer is due. @public */
export const AssignmentParts = graphql(`
  fragment AssignmentParts on RequestAssignment {
    id
    version
    status
    group {
      id
      key
      name
    }
    expert {
      id
      name
    }
    dueOn
    overdue
  }
`);
/** Read by the code generator. @public */
export const GroupSuggestionParts = graphql(`
  fragment GroupSuggestionParts on GroupSuggestion {
    group {
      id
      key
      name
      medianAnswerDays
      answeredCount
    }
    because
    suggestedByFacilitator
  }
`);

const ExpertGroupsDocument = graphql(`
  query ExpertGroups {
    expertGroups {
      id
      key
      name
    }
  }
`);
export const expertGroupsQuery = queryOptions({
  queryKey: ['expertGroups'],
  queryFn: ({ signal }) => execute(ExpertGroupsDocument, undefined, signal),
  staleTime: 10 * 60_000,
});

export const RouteRequestDocument = graphql(`
  mutation RouteRequest($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {
    routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) {
      id
      version
      status
      assignment {
        ...AssignmentParts
      }
    }
  }
`);
export const ClaimAssignmentDocument = graphql(`
  mutation ClaimAssignment($id: ID!, $version: Int!) {
    claimAssignment(id: $id, version: $version) {
      ...AssignmentParts
    }
  }
`);
