import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../api/client';
import { graphql } from '../api/gql';

const SearchStateDocument = graphql(`
  query SearchState {
    searchState {
      degraded
    }
  }
`);
const LOOK_MS = 2_000;

/**
 * Says that the list was found by the index that stands by. Once the search engine is back the list is found again, and
 * this is gone by itself; its line stays, so that nothing moves.
 */
export function Standby({ standby, list }: { standby: boolean; list: 'items' | 'requests' }) {
  const { t } = useTranslation('search');
  const client = useQueryClient();
  const [wasThere, setWasThere] = useState(standby);
  if (standby && !wasThere) setWasThere(true);
  const { data } = useQuery({
    queryKey: ['searchState'],
    queryFn: async ({ signal }) => (await execute(SearchStateDocument, undefined, signal)).searchState,
    enabled: standby,
    refetchInterval: standby && LOOK_MS,
    gcTime: 0,
  });
  const back = standby && data?.degraded === false;
  useEffect(() => {
    if (back) void client.invalidateQueries({ queryKey: [list] });
  }, [back, client, list]);
  return (
    <p className="meta" role="status" hidden={!wasThere}>
      {standby ? t('standby') : '\u00a0'}
    </p>
  );
}
