import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { RequestError } from '../../shared/api/errors';
import type { PersonQuery } from '../../shared/api/gql/graphql';
import { graphql } from '../../shared/api/gql';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerParts
    }
  }
`);

const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      name
      function
      affiliation
      expertise
      disciplines
      fictitious
      memberships {
        role
        region {
          ...RegionParts
        }
        group {
          key
          name
        }
      }
      answers(first: 10) {
        edges {
          node {
            id
            accepted
            createdAt
            request {
              id
              title
              region {
                ...RegionParts
              }
            }
          }
        }
        totalCount
      }
      items(first: 10) {
        edges {
          node {
            id
            type
            title
            evidenceLevel
          }
        }
        totalCount
      }
    }
  }
`);
export type Person = NonNullable<PersonQuery['person']>;
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: async ({ signal }) => {
      const { person } = await execute(PersonDocument, { id }, signal);
      if (!person) throw new RequestError('NOT_FOUND');
      return person;
    },
  });
