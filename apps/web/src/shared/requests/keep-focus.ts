const SETTLED_MS = 100;

/** When what had the focus is taken away (a row that moved, a bridge put aside), Tab goes on from `selector`, not from the top. */
export const keepFocus = (selector: string) =>
  setTimeout(() => {
    if (document.activeElement === document.body || !document.activeElement)
      document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, SETTLED_MS);
