import { useState } from 'react';
import { store } from '../../shared/store';

const KEY = 'home.aside';
const DAY_MS = 86_400_000;
const FOREVER = 8_640_000_000_000_000;
type Aside = Record<string, number>;

const read = (): Aside => {
  try {
    return JSON.parse(store.get(KEY) ?? '{}') as Aside;
  } catch {
    return {};
  }
};

/** What somebody does not want to see at home, for a day or for good, on this device. It stays wherever else it is. */
export function usePutAside() {
  const [aside, setAside] = useState(read);
  // A day is long: it may end while the page is open without anybody missing it.
  const [opened] = useState(Date.now);
  const change = (next: Aside) => {
    setAside(next);
    store.set(KEY, JSON.stringify(next));
  };
  return {
    isAside: (id: string) => (aside[id] ?? 0) > opened,
    putAside: (id: string, how: 'day' | 'forever') =>
      change({
        ...Object.fromEntries(Object.entries(aside).filter(([, until]) => until > opened)),
        [id]: how === 'day' ? Date.now() + DAY_MS : FOREVER,
      }),
    takeBack: (id: string) => {
      const { [id]: _, ...rest } = read();
      change(rest);
    },
  };
}
