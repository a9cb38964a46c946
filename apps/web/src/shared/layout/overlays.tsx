import { lazy, Suspense } from 'react';
import { openOverlay, useOverlay } from '../overlay';
import { useShortcuts } from '../shortcuts';
import { SEARCH } from './search-box';

const Palette = lazy(async () => ({ default: (await import('../find/palette')).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('../find/shortcuts')).Shortcuts }));
const close = () => openOverlay(null);

/** What lies over a page when it is asked for, and the keys that ask for it. */
export function Overlays() {
  useShortcuts(SEARCH);
  const overlay = useOverlay();
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <Palette onClose={close} />}
      {overlay === 'shortcuts' && <Shortcuts onClose={close} />}
    </Suspense>
  );
}
