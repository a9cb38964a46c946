import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../api/client';
import { graphql } from '../api/gql';

const SuggestDocument = graphql(`
  query Suggest($text: String!) {
    suggest(text: $text) {
      items {
        title {
          ...TextParts
        }
        item {
          id
          evidenceLevel
          region {
            name
          }
        }
      }
      requests {
        title {
          ...TextParts
        }
        request {
          id
          status
        }
      }
      regions {
        id
        key
        name
        fictitious
      }
      groups {
        id
        key
        name
      }
      people {
        id
        name
        function
        affiliation
      }
    }
  }
`);

export const suggestQuery = (text: string) =>
  queryOptions({
    queryKey: ['suggest', text],
    queryFn: async ({ signal }) => (await execute(SuggestDocument, { text }, signal)).suggest,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
