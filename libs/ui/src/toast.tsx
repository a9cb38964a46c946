import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

export type Toast = {
  text: ReactNode;
  /** One deed, most often the way back: "Maak ongedaan". */
  action?: { label: string; onPress: () => void } | undefined;
};
export type ToastRegionProps = { label: string; closeLabel: string };

const region = () => import('./toast-region');
const Region = lazy(region);
let wanted = false;
const listeners = new Set<() => void>();

/** Shows a message for ten seconds; the clock stands still while it is hovered or focused. */
export function showToast(toast: Toast) {
  wanted = true;
  listeners.forEach((listener) => listener());
  void region().then(({ add }) => add(toast));
}

/** Mounted once; its code is loaded with the first message. */
export function ToastRegion(props: ToastRegionProps) {
  const needed = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );
  return (
    needed && (
      <Suspense>
        <Region {...props} />
      </Suspense>
    )
  );
}
