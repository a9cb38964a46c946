import { UNANSWERED } from '@samenwijs/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { RequestError } from '../../shared/api/errors';
import { graphql } from '../../shared/api/gql';
import type { RegionFilter, RegionOrder, RegionPageQuery, RegionsQuery } from '../../shared/api/gql/graphql';

const RegionsDocument = graphql(`
  query Regions($filter: RegionFilter, $order: RegionOrder, $after: String) {
    regions(filter: $filter, order: $order, first: 20, after: $after) {
      edges {
        node {
          ...RegionParts
          inhabitants
          phase
          asked
          offered
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
export type ListedRegion = RegionsQuery['regions']['edges'][number]['node'];
export const regionsQuery = (filter: RegionFilter, order: RegionOrder) => ({
  ...connectionQuery(
    ['regions', filter, order],
    async (after, signal) => (await execute(RegionsDocument, { filter, order, after }, signal)).regions,
  ),
  placeholderData: keepPreviousData,
});

const ThemeOptionsDocument = graphql(`
  query ThemeOptions {
    themes {
      key
      name
    }
  }
`);
export const themeOptionsQuery = queryOptions({
  queryKey: ['themes', 'options'],
  queryFn: async ({ signal }) => (await execute(ThemeOptionsDocument, undefined, signal)).themes,
  staleTime: 5 * 60_000,
});

/** @public */
export const RegionContext = graphql(`
  fragment RegionContext on Region {
    ...RegionParts
    inhabitants
    municipalities
    urbanity
    legalForm
    organisationModel
    phase
    disciplines
    asked
    offered
    parties {
      id
      name
      kind
      role
      mandate
    }
    plan {
      id
      number
      title
      status
      approach
      goals {
        id
        visionGoal
        title
        progress
        indicator {
          done
          total
          unit
        }
        onCourse
        remark
        theme {
          key
          name
        }
      }
      bottlenecks {
        id
        title
        description
      }
    }
  }
`);
/** @public */
export const AdoptionRow = graphql(`
  fragment AdoptionRow on Adoption {
    id
    status
    result
    changed
    outcome
    startedAt
    region {
      ...RegionParts
    }
    item {
      id
      title
      region {
        ...RegionParts
      }
    }
    request {
      id
      title
    }
  }
`);

const RegionPageDocument = graphql(`
  query RegionPage($key: String!, $status: [RequestStatus!]!, $signedIn: Boolean!) {
    region(key: $key) {
      ...RegionContext
      poster {
        strengths
        challenges
        plan
        learning
      }
      grants {
        id
        kind
        year
      }
      missingParties {
        kind
        missing
      }
      neighbourhoods {
        id
        name
        inhabitants
        partnership
      }
      people {
        id
        name
        function
        affiliation
      }
      adoptions {
        ...AdoptionRow
      }
      given {
        ...AdoptionRow
      }
    }
    searchItems(filter: { region: [$key] }, order: newest, first: 3) {
      edges {
        node {
          item {
            id
            title
            evidenceLevel
            stale
            adoptions {
              id
              result
            }
          }
        }
      }
    }
    searchRequests(filter: { region: [$key], status: $status }, order: newest, first: 3)
      @include(if: $signedIn) {
      edges {
        node {
          request {
            id
            title
            status
            assignment {
              id
              group {
                key
                name
              }
            }
          }
        }
      }
    }
  }
`);
export type RegionRead = RegionPageQuery & { region: NonNullable<RegionPageQuery['region']> };
export type RegionOfPage = RegionRead['region'];
export type Adopted = RegionOfPage['adoptions'][number];
export const regionQuery = (key: string, signedIn: boolean) =>
  queryOptions({
    queryKey: ['region', key],
    queryFn: async ({ signal }): Promise<RegionRead> => {
      const variables = { key, signedIn, status: [...UNANSWERED] };
      const { region, ...lists } = await execute(RegionPageDocument, variables, signal);
      if (!region) throw new RequestError('NOT_FOUND');
      return { region, ...lists };
    },
  });

const CompareDocument = graphql(`
  query Compare($a: String!, $b: String!) {
    a: region(key: $a) {
      ...RegionContext
    }
    b: region(key: $b) {
      ...RegionContext
    }
  }
`);
export const compareQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ['compare', a, b],
    queryFn: async ({ signal }) => {
      const { a: left, b: right } = await execute(CompareDocument, { a, b }, signal);
      if (!left || !right) throw new RequestError('NOT_FOUND');
      return { left, right };
    },
  });

const LearnDocument = graphql(`
  query Learn($a: String!, $b: String!) {
    forA: matchesBetween(asking: $a, holding: $b) {
      ...MatchParts
      ...LearnParts
    }
    forB: matchesBetween(asking: $b, holding: $a) {
      ...MatchParts
      ...LearnParts
    }
  }
  fragment LearnParts on Match {
    request {
      id
      title
      region {
        ...RegionParts
      }
    }
    item {
      id
      title
      region {
        ...RegionParts
      }
    }
  }
`);
export const learnQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ['learn', a, b],
    queryFn: async ({ signal }) => {
      const { forA, forB } = await execute(LearnDocument, { a, b }, signal);
      return [...forA, ...forB];
    },
  });
