import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../../shared/api/client';
import { graphql } from '../../../shared/api/gql';
import type { MatchQualityQuery, ProfilePartsFragment } from '../../../shared/api/gql/graphql';

const MatchQualityDocument = graphql(`
  query MatchQuality($profile: String) {
    matchQuality(profile: $profile) {
      total {
        questions
        good
        strong
        judged
        precision
      }
      profiles {
        profile
        questions
        good
        strong
        judged
        precision
        reciprocalRank
      }
      themes {
        key
        name
        questions
        good
        judged
        precision
      }
      ranks {
        rank
        shown
        kept
        refused
      }
      calibration {
        confidence
        stated
        judged
        precision
      }
      poorest {
        request {
          id
          title
        }
        confidence
        found
        dismissed
      }
      search {
        searches
        empty
        emptySearches {
          query
          collection
          times
        }
      }
    }
  }
`);
export type Quality = MatchQualityQuery['matchQuality'];

export const qualityQuery = (profile: string | undefined) =>
  queryOptions({
    queryKey: ['quality', profile],
    queryFn: async ({ signal }) =>
      (await execute(MatchQualityDocument, { profile: profile ?? null }, signal)).matchQuality,
    placeholderData: keepPreviousData,
  });

/** Read by the code generator. @public */
export const ScoreParts = graphql(`
  fragment ScoreParts on ProfileScore {
    ndcg10
    reciprocalRank
    recall10
    refusedOnTop
  }
`);
/** Read by the code generator. @public */
export const ProfileParts = graphql(`
  fragment ProfileParts on RankingProfile {
    id
    version
    name
    status
    note
    released
    createdAt
    currentSince
    numbers {
      key
      value
      min
      max
    }
    comparison {
      id
      status
      done
      questions
      base {
        id
        name
      }
      result {
        base {
          ...ScoreParts
        }
        other {
          ...ScoreParts
        }
        better
        worse
      }
    }
  }
`);
export type Profile = ProfilePartsFragment;

const ProfilesDocument = graphql(`
  query Profiles {
    profiles {
      ...ProfileParts
    }
  }
`);
const LOOK_AGAIN_MS = 700;
/** Looked at again as long as a comparison runs. */
export const profilesQuery = queryOptions({
  queryKey: ['profiles'],
  queryFn: async ({ signal }) => (await execute(ProfilesDocument, undefined, signal)).profiles,
  refetchInterval: ({ state }) =>
    state.data?.some(({ comparison }) => comparison && comparison.status !== 'done') ? LOOK_AGAIN_MS : false,
});

export const DraftProfileDocument = graphql(`
  mutation DraftProfile($input: ProfileDraftInput!) {
    draftProfile(input: $input) {
      ...ProfileParts
    }
  }
`);
export const MakeProfileCurrentDocument = graphql(`
  mutation MakeProfileCurrent($id: ID!, $version: Int!, $insteadOf: ID!) {
    makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) {
      ...ProfileParts
    }
  }
`);
export const DiscardProfileDocument = graphql(`
  mutation DiscardProfile($id: ID!, $version: Int!) {
    discardProfile(id: $id, version: $version)
  }
`);
export const CompareProfilesDocument = graphql(`
  mutation CompareProfiles($baseId: ID!, $otherId: ID!) {
    compareProfiles(baseId: $baseId, otherId: $otherId) {
      id
      status
    }
  }
`);
