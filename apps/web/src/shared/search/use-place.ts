import { useEffect, useEffectEvent } from 'react';

type Growing = {
  data: { nodes: readonly unknown[] } | undefined;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isPlaceholderData: boolean;
};
const FIRST = 20;

/** Keeps in the address how much of the list is shown, so that one comes back to the same place. */
export function usePlace({ data, isPlaceholderData }: Growing, shown: number, keep: (shown: number) => void) {
  const count = isPlaceholderData ? 0 : (data?.nodes.length ?? 0);
  // Only more of the list is a reason to write.
  const grown = useEffectEvent((to: number) => to > Math.max(shown, FIRST) && keep(to));
  useEffect(() => {
    grown(count);
  }, [count]);
}
