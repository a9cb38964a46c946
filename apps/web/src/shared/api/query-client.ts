import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasCode } from './errors';

const MAX_RETRIES = 2;

/** Reads are tried again only when nobody answered; writes never, unless the writer presses the button again. */
export function createQueryClient() {
  const onError = (error: unknown) => {
    // The session ended elsewhere: ask again who we are; the pages follow.
    if (hasCode(error, 'UNAUTHENTICATED')) void client.invalidateQueries({ queryKey: ['viewer'] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < MAX_RETRIES && hasCode(error, 'UNAVAILABLE'),
        retryDelay: (attempt) => 1000 * 2 ** attempt,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
