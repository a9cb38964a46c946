/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FactorKey =
  | 'adoptions'
  | 'discipline'
  | 'evidence'
  | 'freshness'
  | 'legalForm'
  | 'likeness'
  | 'organisationModel'
  | 'phase'
  | 'scale'
  | 'scope'
  | 'theme'
  | 'urbanity'
  | 'words';

export type MatchConfidence = 'none' | 'possible' | 'resembles' | 'strong';

export type MatchStatus = 'adopted' | 'contacted' | 'dismissed' | 'shortlisted' | 'suggested';

export type PreferencesInput = {
  colourScheme?: string | null | undefined;
  language?: string | null | undefined;
};

export type Role = 'admin' | 'coordinator' | 'expert' | 'facilitator' | 'participant';

export type WordVia = 'concept' | 'fuzzy' | 'part' | 'same' | 'stem';

export type MatchPartsFragment = {
  id: string;
  version: number;
  status: MatchStatus;
  score: number;
  confidence: MatchConfidence;
  factors: Array<{
    key: FactorKey;
    contribution: number;
    mine: string | null;
    theirs: string | null;
    words: Array<{ question: string; item: string; via: WordVia }>;
  }>;
  differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
};

export type RegionPartsFragment = { id: string; name: string; fictitious: boolean };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type SetPreferencesMutation = {
  setPreferences: { id: string; language: string; colourScheme: string };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    id: string;
    name: string;
    email: string;
    language: string;
    colourScheme: string;
    memberships: Array<{
      role: Role;
      region: { id: string; name: string } | null;
      group: { id: string; key: string; name: string } | null;
    }>;
    region: { id: string; key: string; name: string; fictitious: boolean; inhabitants: number | null } | null;
    can: {
      draftRequest: boolean;
      postRequest: boolean;
      draftItem: boolean;
      answerAsExpert: boolean;
      routeRequest: boolean;
      curate: boolean;
      importDocument: boolean;
    };
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MatchPartsFragmentDoc = new TypedDocumentString(
  `
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
    `,
  { fragmentName: 'MatchParts' },
) as unknown as TypedDocumentString<MatchPartsFragment, unknown>;
export const RegionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RegionParts on Region {
  id
  name
  fictitious
}
    `,
  { fragmentName: 'RegionParts' },
) as unknown as TypedDocumentString<RegionPartsFragment, unknown>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: PreferencesInput!) {
  setPreferences(input: $input) {
    id
    language
    colourScheme
  }
}
    `) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    language
    colourScheme
    memberships {
      role
      region {
        id
        name
      }
      group {
        id
        key
        name
      }
    }
    region {
      id
      key
      name
      fictitious
      inhabitants
    }
    can {
      draftRequest
      postRequest
      draftItem
      answerAsExpert
      routeRequest
      curate
      importDocument
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
