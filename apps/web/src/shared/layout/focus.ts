import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const PATIENCE_MS = 1000;

/** Focuses the new page's h1 as soon as it is there; the old one when the pages share it; the content when there is none. */
function focusHeading(main: HTMLElement, old: Element | null) {
  const from = document.activeElement;
  const fresh = () => {
    const h1 = main.querySelector<HTMLElement>('h1');
    return h1 === old ? null : h1;
  };
  const focus = (target: HTMLElement) => {
    observer.disconnect();
    clearTimeout(timer);
    // Whoever went on meanwhile is not called back.
    if (document.activeElement === from || document.activeElement === document.body)
      target.focus({ preventScroll: true });
  };
  const look = () => {
    const h1 = fresh();
    if (h1) focus(h1);
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => focus(main.querySelector<HTMLElement>('h1') ?? main), PATIENCE_MS);
  observer.observe(main, { childList: true, subtree: true });
  look();
}

/** After a change of page the focus goes to its h1, so that it is read out and Tab goes on from there. */
export function useFocusOnNavigation(contentId: string) {
  const router = useRouter();
  useEffect(() => {
    let old: Element | null = null;
    const heading = () => document.querySelector('main h1');
    const stop = [
      router.subscribe('onBeforeNavigate', () => {
        old = heading();
      }),
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        const main = document.getElementById(contentId);
        if (fromLocation && pathChanged && main) focusHeading(main, old);
      }),
    ];
    return () => stop.forEach((unsubscribe) => unsubscribe());
  }, [router, contentId]);
}
