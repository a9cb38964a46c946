import { useSyncExternalStore } from 'react';

/** What may lie over any page. */
type Overlay = 'palette' | 'shortcuts';

let current: Overlay | null = null;
const listeners = new Set<() => void>();
export function openOverlay(next: Overlay | null) {
  current = next;
  listeners.forEach((listener) => listener());
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useOverlay = () => useSyncExternalStore(subscribe, () => current);
