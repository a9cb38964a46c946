import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { RequestError } from '../../shared/api/errors';
import { graphql } from '../../shared/api/gql';
import type { RequestMatchFragment } from '../../shared/api/gql/graphql';

/** Read by the code generator. @public */
export const RequestMatchParts = graphql(`
  fragment RequestMatch on Match {
    ...MatchParts
    dismissReason
    useful
    item {
      id
      title
      summary
      type
      evidenceLevel
      region {
        ...RegionParts
      }
    }
  }
`);
export type RequestMatch = RequestMatchFragment;

const RequestMatchesDocument = graphql(`
  query RequestMatches($id: ID!, $first: Int!, $after: String, $dismissed: Boolean!) {
    request(id: $id) {
      id
      matches(first: $first, after: $after, dismissed: $dismissed) {
        edges {
          node {
            ...RequestMatch
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
/** So many bridges at first; the others fit less. */
export const FIRST_MATCHES = 3;

export const KINDS = ['strong', 'possible', 'resembles'] as const;
const bySureness = (matches: readonly RequestMatch[]) =>
  KINDS.flatMap((kind) => matches.filter(({ confidence }) => confidence === kind));
/** The surest first, but what is on the screen stays where it is when more comes. */
export const inOrder = (matches: readonly RequestMatch[]) => [
  ...bySureness(matches.slice(0, FIRST_MATCHES)),
  ...bySureness(matches.slice(FIRST_MATCHES)),
];

export const matchesQuery = (id: string, dismissed = false) =>
  connectionQuery(['matches', id, dismissed], async (after, signal) => {
    const variables = { id, first: after ? 6 : FIRST_MATCHES, after, dismissed };
    const { request } = await execute(RequestMatchesDocument, variables, signal);
    if (!request) throw new RequestError('NOT_FOUND');
    return request.matches;
  });

export const ShortlistMatchDocument = graphql(`
  mutation ShortlistMatch($id: ID!, $version: Int!) {
    shortlistMatch(id: $id, version: $version) {
      id
      version
      status
    }
  }
`);
export const DismissMatchDocument = graphql(`
  mutation DismissMatch($id: ID!, $version: Int!, $reason: DismissReason!) {
    dismissMatch(id: $id, version: $version, reason: $reason) {
      id
      version
      status
    }
  }
`);
export const RestoreMatchDocument = graphql(`
  mutation RestoreMatch($id: ID!, $version: Int!) {
    restoreMatch(id: $id, version: $version) {
      id
      version
      status
    }
  }
`);
export const ContactMatchDocument = graphql(`
  mutation ContactMatch($id: ID!, $version: Int!) {
    contactMatch(id: $id, version: $version) {
      id
      version
      status
    }
  }
`);
export const JudgeMatchDocument = graphql(`
  mutation JudgeMatch($id: ID!, $useful: Boolean!) {
    judgeMatch(id: $id, useful: $useful) {
      id
      version
      useful
    }
  }
`);
