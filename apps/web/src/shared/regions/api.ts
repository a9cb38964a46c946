import { queryOptions } from '@tanstack/react-query';
import { execute } from '../api/client';
import { graphql } from '../api/gql';
import type { RegionFilter, RegionMapQuery } from '../api/gql/graphql';

const RegionMapDocument = graphql(`
  query RegionMap($filter: RegionFilter) {
    regionMap(filter: $filter) {
      id
      key
      code
      name
      fictitious
      tile {
        column
        row
      }
      asked
      offered
    }
  }
`);
export type MapRegion = RegionMapQuery['regionMap'][number];

/** The regions with a place on the map. */
export const regionMapQuery = (filter: RegionFilter = {}) =>
  queryOptions({
    queryKey: ['regionMap', filter],
    queryFn: async ({ signal }) => (await execute(RegionMapDocument, { filter }, signal)).regionMap,
  });
