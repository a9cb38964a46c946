import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { graphql } from '../../shared/api/gql';
import type { Viewer } from '../../shared/viewer';
import type { RequestQuery } from '../../shared/api/gql/graphql';

const RequestDocument = graphql(`
  query Request($id: ID!) {
    request(id: $id) {
      ...RequestText
      status
      disciplines
      region {
        ...RegionParts
        inhabitants
        organisationModel
        legalForm
        phase
      }
      asker {
        id
        name
      }
      inhabitantsBand {
        from
        to
      }
      createdAt
      postedAt
      closeReason
      duplicateOf {
        id
        title
      }
      alsoRegions {
        ...RegionParts
      }
      joinedByViewer
      assignment {
        ...AssignmentParts
        proposedAt
      }
      groupSuggestions {
        ...GroupSuggestionParts
      }
      helpers {
        person {
          id
          name
          function
        }
        member
        answered {
          id
          title
        }
        items {
          id
          title
        }
      }
      likelyDuplicates {
        ...LikeRequest
      }
      matchedAt
      noGoodMatch
      dismissed: matches(first: 1, dismissed: true) {
        totalCount
      }
      answers {
        ...AnswerParts
      }
      timeline {
        at
        kind
        group {
          name
        }
        person {
          name
        }
      }
      viewerCan {
        edit
        post
        withdraw
        close
        reopen
        markDuplicate
        suggestGroup
        route
        claim
        decline
        transfer
        answerAsExpert
        answerAsPeer
        join
        leave
        judgeMatch
        revealAsker
      }
    }
  }
`);
/** What the asker wrote: what the form fills in. @public */
export const RequestText = graphql(`
  fragment RequestText on KnowledgeRequest {
    id
    version
    title
    bottleneck
    tried
    helpWanted
    helpKinds
    urgency
    themes {
      id
      key
      name
    }
    scope
    anonymous
  }
`);
/** A question that is like another, and why. @public */
export const LikeRequest = graphql(`
  fragment LikeRequest on SimilarRequest {
    request {
      id
      title
      status
      postedAt
      region {
        ...RegionParts
      }
    }
    words {
      question
      item
      via
    }
    themes {
      name
    }
  }
`);
/** Read by the code generator. @public */
export const AnswerParts = graphql(`
  fragment AnswerParts on Answer {
    id
    version
    kind
    body
    accepted
    createdAt
    editedAt
    author {
      id
      name
      function
    }
    region {
      ...RegionParts
    }
    group {
      id
      key
      name
    }
    cites {
      ...CitedItem
    }
    replies {
      id
      body
      createdAt
      author {
        id
        name
      }
    }
    item {
      id
      title
    }
    viewerCan {
      edit
      accept
      askOn
      turnIntoItem
    }
  }
`);
/** Read by the code generator. @public */
export const CitedItem = graphql(`
  fragment CitedItem on KnowledgeItem {
    id
    title
    summary
    evidenceLevel
    region {
      ...RegionParts
    }
  }
`);

export type FullRequest = NonNullable<RequestQuery['request']>;
/** Whether the viewer acts for the region that asks. */
export const isOurs = ({ region }: Pick<FullRequest, 'region'>, viewer: Viewer | null) =>
  !!region && region.id === viewer?.region?.id;
export type FullAnswer = FullRequest['answers'][number];
export type Cited = FullAnswer['cites'][number];

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: ({ signal }) => execute(RequestDocument, { id }, signal),
  });

export const RequestChangedDocument = graphql(`
  subscription RequestChanged($id: ID!) {
    requestChanged(id: $id) {
      id
      version
      matchedAt
      answers {
        id
      }
    }
  }
`);
