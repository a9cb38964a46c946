import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { graphql } from '../../shared/api/gql';
import type { SimilarInput, SimilarQuery } from '../../shared/api/gql/graphql';

const SimilarDocument = graphql(`
  query Similar($input: SimilarInput!) {
    similar(input: $input) {
      items {
        item {
          id
          title
          evidenceLevel
          region {
            ...RegionParts
          }
        }
        confidence
        words {
          question
          item
          via
        }
        score
      }
      requests {
        request {
          id
          title
          status
          postedAt
          joinedByViewer
          region {
            ...RegionParts
          }
          viewerCan {
            join
          }
        }
        confidence
        words {
          question
          item
          via
        }
        score
        themes {
          name
        }
      }
      themes {
        theme {
          id
          name
        }
        because
      }
      scope {
        scope
        because
      }
      groups {
        ...GroupSuggestionParts
      }
    }
  }
`);
export type Similar = SimilarQuery['similar'];

/** What was found stays while the next is being sought; a search that was overtaken is given up. */
export const similarQuery = (input: SimilarInput) =>
  queryOptions({
    queryKey: ['similar', input],
    queryFn: async ({ signal }) => (await execute(SimilarDocument, { input }, signal)).similar,
    enabled: input.title.length >= 3,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });

const ThemesDocument = graphql(`
  query Themes {
    themes {
      id
      name
    }
  }
`);
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async ({ signal }) => (await execute(ThemesDocument, undefined, signal)).themes,
  staleTime: 10 * 60_000,
});

export const SaveRequestDraftDocument = graphql(`
  mutation SaveRequestDraft($input: RequestInput!) {
    saveRequestDraft(input: $input) {
      id
      version
    }
  }
`);
export const PostRequestDocument = graphql(`
  mutation PostRequest($input: RequestInput!) {
    postRequest(input: $input) {
      id
      version
      status
    }
  }
`);
export const EditRequestDocument = graphql(`
  mutation EditRequest($input: RequestInput!) {
    editRequest(input: $input) {
      id
      version
    }
  }
`);
