import { useSyncExternalStore, type ReactNode } from 'react';

const query = () => window.matchMedia('(max-width: 43.99rem)');
const subscribe = (onChange: () => void) => {
  const list = query();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};
/** Whether this is a phone-wide screen, where pages fold. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => query().matches);

/** On a phone a `details`; from 44rem up its content, simply there. */
export const Fold = ({ label, children }: { label: ReactNode; children: ReactNode }) =>
  useNarrow() ? (
    <details className="fold">
      <summary>{label}</summary>
      {children}
    </details>
  ) : (
    <>{children}</>
  );
