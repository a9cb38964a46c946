import { graphql } from '../../shared/api/gql';

export const JoinRequestDocument = graphql(`
  mutation JoinRequest($id: ID!) {
    joinRequest(id: $id) {
      id
      joinedByViewer
    }
  }
`);
export const LeaveRequestDocument = graphql(`
  mutation LeaveRequest($id: ID!) {
    leaveRequest(id: $id) {
      id
      joinedByViewer
    }
  }
`);
export const SuggestGroupDocument = graphql(`
  mutation SuggestGroup($id: ID!, $groupId: ID!) {
    suggestGroup(id: $id, groupId: $groupId) {
      id
    }
  }
`);
export const WithdrawRequestDocument = graphql(`
  mutation WithdrawRequest($id: ID!, $version: Int!) {
    withdrawRequest(id: $id, version: $version) {
      id
      status
    }
  }
`);
export const CloseRequestDocument = graphql(`
  mutation CloseRequest($id: ID!, $version: Int!, $reason: String!) {
    closeRequest(id: $id, version: $version, reason: $reason) {
      id
      status
    }
  }
`);
export const ReopenRequestDocument = graphql(`
  mutation ReopenRequest($id: ID!, $version: Int!) {
    reopenRequest(id: $id, version: $version) {
      id
      status
    }
  }
`);
export const MarkDuplicateDocument = graphql(`
  mutation MarkDuplicate($id: ID!, $version: Int!, $ofId: ID!) {
    markDuplicate(id: $id, version: $version, ofId: $ofId) {
      id
      status
    }
  }
`);
export const RevealAskerDocument = graphql(`
  mutation RevealAsker($id: ID!, $reason: String!) {
    revealAsker(id: $id, reason: $reason) {
      id
      name
      affiliation
    }
  }
`);
