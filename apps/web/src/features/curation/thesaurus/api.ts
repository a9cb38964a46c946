import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../../shared/api/client';
import { connectionQuery } from '../../../shared/api/connection';
import { graphql } from '../../../shared/api/gql';
import type { ConceptFilter, ConceptPartsFragment } from '../../../shared/api/gql/graphql';

/** @public */
export const ConceptParts = graphql(`
  fragment ConceptParts on Concept {
    id
    version
    preferred
    abbreviations
    professional
    lay
    misspelt
    retiredAt
    changedAt
    theme {
      id
      key
      name
    }
    changedBy {
      id
      name
    }
  }
`);
export type Concept = ConceptPartsFragment;

const ConceptsDocument = graphql(`
  query Concepts($filter: ConceptFilter!, $after: String) {
    concepts(filter: $filter, first: 25, after: $after) {
      edges {
        node {
          ...ConceptParts
          itemCount
          questionCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
const CONCEPTS = 'concepts';
/** Everything that shows a concept, after one was changed. */
export const conceptKeys = { queryKey: [CONCEPTS] };

export const conceptsQuery = (filter: ConceptFilter) => ({
  ...connectionQuery(
    [CONCEPTS, 'list', filter],
    async (after, signal) => (await execute(ConceptsDocument, { filter, after }, signal)).concepts,
  ),
  placeholderData: keepPreviousData,
});

const ConceptDocument = graphql(`
  query Concept($id: ID!) {
    concept(id: $id) {
      ...ConceptParts
    }
  }
`);
export const conceptQuery = (id: string) =>
  queryOptions({
    queryKey: [CONCEPTS, 'one', id],
    queryFn: async ({ signal }) => (await execute(ConceptDocument, { id }, signal)).concept ?? null,
  });

const ConceptsInDocument = graphql(`
  query ConceptsIn($text: String!) {
    conceptsIn(text: $text) {
      words
      concept {
        id
        preferred
        theme {
          id
          name
        }
      }
    }
  }
`);
export const conceptsInQuery = (text: string) =>
  queryOptions({
    queryKey: [CONCEPTS, 'in', text],
    queryFn: async ({ signal }) => (await execute(ConceptsInDocument, { text }, signal)).conceptsIn,
    enabled: !!text,
    placeholderData: keepPreviousData,
  });

const ConceptThemesDocument = graphql(`
  query ConceptThemes {
    themes {
      id
      key
      name
    }
  }
`);
export const conceptThemesQuery = queryOptions({
  queryKey: ['themes', 'concepts'],
  queryFn: async ({ signal }) => (await execute(ConceptThemesDocument, undefined, signal)).themes,
  staleTime: 5 * 60_000,
});

export const SaveConceptDocument = graphql(`
  mutation SaveConcept($input: ConceptInput!) {
    saveConcept(input: $input) {
      ...ConceptParts
    }
  }
`);
export const RetireConceptDocument = graphql(`
  mutation RetireConcept($id: ID!, $version: Int!) {
    retireConcept(id: $id, version: $version) {
      ...ConceptParts
    }
  }
`);
export const RestoreConceptDocument = graphql(`
  mutation RestoreConcept($id: ID!, $version: Int!) {
    restoreConcept(id: $id, version: $version) {
      ...ConceptParts
    }
  }
`);
