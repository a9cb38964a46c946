/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n': typeof types.MatchPartsFragmentDoc;
  '\n  fragment RegionParts on Region {\n    id\n    name\n    fictitious\n  }\n': typeof types.RegionPartsFragmentDoc;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n': typeof types.SignOutEverywhereDocument;
  '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n': typeof types.SetPreferencesDocument;
  '\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      language\n      colourScheme\n      memberships {\n        role\n        region {\n          id\n          name\n        }\n        group {\n          id\n          key\n          name\n        }\n      }\n      region {\n        id\n        key\n        name\n        fictitious\n        inhabitants\n      }\n      can {\n        draftRequest\n        postRequest\n        draftItem\n        answerAsExpert\n        routeRequest\n        curate\n        importDocument\n      }\n    }\n  }\n': typeof types.ViewerDocument;
};
const documents: Documents = {
  '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n':
    types.MatchPartsFragmentDoc,
  '\n  fragment RegionParts on Region {\n    id\n    name\n    fictitious\n  }\n':
    types.RegionPartsFragmentDoc,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n': types.SignOutEverywhereDocument,
  '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n':
    types.SetPreferencesDocument,
  '\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      language\n      colourScheme\n      memberships {\n        role\n        region {\n          id\n          name\n        }\n        group {\n          id\n          key\n          name\n        }\n      }\n      region {\n        id\n        key\n        name\n        fictitious\n        inhabitants\n      }\n      can {\n        draftRequest\n        postRequest\n        draftItem\n        answerAsExpert\n        routeRequest\n        curate\n        importDocument\n      }\n    }\n  }\n':
    types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n',
): typeof import('./graphql').MatchPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RegionParts on Region {\n    id\n    name\n    fictitious\n  }\n',
): typeof import('./graphql').RegionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n',
): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n',
): typeof import('./graphql').SetPreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      language\n      colourScheme\n      memberships {\n        role\n        region {\n          id\n          name\n        }\n        group {\n          id\n          key\n          name\n        }\n      }\n      region {\n        id\n        key\n        name\n        fictitious\n        inhabitants\n      }\n      can {\n        draftRequest\n        postRequest\n        draftItem\n        answerAsExpert\n        routeRequest\n        curate\n        importDocument\n      }\n    }\n  }\n',
): typeof import('./graphql').ViewerDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
