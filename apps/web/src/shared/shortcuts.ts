import { useNavigate } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { openOverlay, useOverlay } from './overlay';
import { store } from './store';
import { useViewer } from './viewer';

const OFF = 'shortcuts.off';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const areOn = () => store.get(OFF) === null;

/** Shortcuts of one key can be switched off: who speaks to the computer would press them by accident (WCAG 2.1.4). */
export const useOneKey = () => ({
  on: useSyncExternalStore(subscribe, areOn),
  set: (on: boolean) => {
    store.set(OFF, on ? null : '1');
    listeners.forEach((listener) => listener());
  },
});

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The links of the lists on a page, in their order. */
const RESULTS = 'main :is(.resultlist h3, .qlist h2, .offer__title) > a';
function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>(RESULTS)];
  const row = document.activeElement?.closest('li');
  const at = links.findIndex((link) => row?.contains(link));
  const next = at < 0 ? links.at(by > 0 ? 0 : -1) : links[at + by];
  next?.focus();
  return !!next;
}

/** Ctrl or Cmd K everywhere; one key only when nobody types and nothing lies over the page. */
export function useShortcuts(search: string) {
  const navigate = useNavigate();
  const mayAsk = !!useViewer()?.can.draftRequest;
  const overlay = useOverlay();
  useEffect(() => {
    const deeds: Record<string, () => boolean> = {
      '/': () => {
        const field = document.getElementById(search);
        field?.focus();
        return !!field;
      },
      '?': () => {
        openOverlay('shortcuts');
        return true;
      },
      n: () => {
        if (mayAsk) void navigate({ to: '/vragen/nieuw' });
        return mayAsk;
      },
      j: () => step(1),
      k: () => step(-1),
    };
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (defaultPrevented) return;
      const covered = document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]') !== null;
      if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') {
        if (covered && overlay !== 'palette') return;
        event.preventDefault();
        openOverlay(overlay === 'palette' ? null : 'palette');
      } else if (!covered && !ctrlKey && !metaKey && !altKey && areOn() && !isTyping(target)) {
        if (Object.hasOwn(deeds, key) && deeds[key]!()) event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search, navigate, mayAsk, overlay]);
}
