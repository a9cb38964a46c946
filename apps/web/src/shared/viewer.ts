import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute } from './api/client';
import { graphql } from './api/gql';
import type { ViewerPartsFragment } from './api/gql/graphql';

/** What the whole app knows of who looks. @public */
export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    id
    name
    email
    language
    colourScheme
    unreadNotifications
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
      tuneMatching
      administer
      importDocument
    }
  }
`);
const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerParts
    }
  }
`);

export type Viewer = ViewerPartsFragment;

/** Who looks, or null for a visitor. Read before any page is shown, so `useViewer` never has to wait. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await execute(ViewerDocument, undefined, signal)).viewer ?? null,
  staleTime: 5 * 60_000,
  // The page waits for this: better a visitor's page at once than a white one.
  retry: false,
});

export const useViewer = (): Viewer | null => useQuery(viewerQuery).data ?? null;

/** After signing in or out: everything that was read was somebody else's. */
export function useSession() {
  const client = useQueryClient();
  return async (viewer: Viewer | null) => {
    client.setQueryData(viewerQuery.queryKey, viewer);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
    const { disconnect } = await import('./api/subscribe');
    await disconnect();
  };
}

export const groupsOf = (viewer: Viewer | null) =>
  viewer?.memberships.flatMap(({ group }) => (group ? [group] : [])) ?? [];
/** Of "Noor Hendriks" only "Noor". */
export const firstName = ({ name }: Pick<Viewer, 'name'>) => name.split(' ')[0] ?? name;
