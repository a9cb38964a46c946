import type { Client } from 'graphql-ws';
import { useEffect, useEffectEvent } from 'react';
import type { TypedDocumentString } from './gql/graphql';

let client: Promise<Client> | undefined;
const connect = () =>
  (client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
    }),
  ));

/** Listens while the component is there. The page must also work without: this only makes it know sooner. */
export function useSubscription<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  onData: (data: Result) => void,
  enabled = true,
) {
  const report = useEffectEvent(onData);
  const query = document.toString();
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (!enabled) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void connect().then((ws) => {
      if (gone) return;
      stop = ws.subscribe<Result>(
        { query, variables: JSON.parse(key) as Record<string, unknown> },
        { next: ({ data }) => data && report(data), error: () => {}, complete: () => {} },
      );
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [query, key, enabled]);
}

/** Ends the connection, so that the next one carries the new session. One that is still being tried is not waited for. */
export const disconnect = async () => {
  const open = client;
  client = undefined;
  if (open) void (await open).dispose();
};
