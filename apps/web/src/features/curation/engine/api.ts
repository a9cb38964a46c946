import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../../shared/api/client';
import { graphql } from '../../../shared/api/gql';
import type { EngineReportQuery } from '../../../shared/api/gql/graphql';

const EngineReportDocument = graphql(`
  query EngineReport {
    engineReport {
      engine
      lack
      since
      analyser
      profile
      version
      collections {
        collection
        records
        indexed
        waiting
        setAside
      }
      oldestWaits
      setAside {
        collection
        id
        since
        error
      }
      rebuild {
        id
        reason
        askedAt
        startedAt
        done
        total
        finishedAt
        error
      }
    }
  }
`);
export const RebuildSearchDocument = graphql(`
  mutation RebuildSearch {
    rebuildSearch {
      id
    }
  }
`);
export const RetrySearchDocument = graphql(`
  mutation RetrySearch {
    retrySearch
  }
`);
export type Engine = EngineReportQuery['engineReport'];
export type Rebuild = NonNullable<Engine['rebuild']>;

const BUSY_MS = 1_000;
const QUIET_MS = 10_000;

const isBusy = ({ rebuild, collections, lack }: Engine) =>
  !!lack || (!!rebuild && !rebuild.finishedAt) || collections.some(({ waiting }) => waiting > 0);

/** While something is going on it is looked at every second. */
export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: async ({ signal }) => (await execute(EngineReportDocument, undefined, signal)).engineReport,
  refetchInterval: ({ state: { data } }) => (data && isBusy(data) ? BUSY_MS : QUIET_MS),
});
