import { useEffect } from 'react';
import { execute } from '../api/client';
import { graphql } from '../api/gql';
import type { SearchCollection } from '../api/gql/graphql';

const NoteSearchDocument = graphql(`
  mutation NoteSearch($query: String!, $collection: SearchCollection!) {
    noteSearch(query: $query, collection: $collection)
  }
`);

/** Whoever still types is quicker than this. */
const SETTLED_MS = 3_000;
/** Already counted since this page was opened: looking back is not searching again. */
const noted = new Set<string>();

/** Counts what was searched once it stands still, so that coordinators see what nobody finds. Not who searched. */
export function useNoteSearch(q: string | undefined, collection: SearchCollection) {
  useEffect(() => {
    const key = `${collection} ${q}`;
    if (!q || noted.has(key)) return;
    const timer = setTimeout(() => {
      noted.add(key);
      // Nobody waits for it, and nothing is lost when it fails.
      execute(NoteSearchDocument, { query: q, collection }).catch(() => undefined);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [q, collection]);
}
