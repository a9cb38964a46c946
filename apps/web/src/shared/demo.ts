import { queryOptions } from '@tanstack/react-query';
import { execute } from './api/client';
import { graphql } from './api/gql';

const DemoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      password
      name
      description
      role
    }
  }
`);

/** Empty where there is no demonstration content. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: async ({ signal }) => (await execute(DemoAccountsDocument, undefined, signal)).demoAccounts,
  staleTime: Infinity,
});
