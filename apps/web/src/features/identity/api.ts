import { graphql } from '../../shared/api/gql';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerParts
    }
  }
`);
