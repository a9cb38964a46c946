import { useEffect } from 'react';

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
  useEffect(() => {
    if (count > Math.max(shown, FIRST)) keep(count);
    // Only more of the list is a reason to write.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [count]);
}
