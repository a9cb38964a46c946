import { afterEach, expect } from '@jest/globals';
import * as matchers from '@testing-library/jest-dom/matchers';
import { cleanup } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(matchers as unknown as Parameters<typeof expect.extend>[0]);
expect.extend(toHaveNoViolations);
afterEach(cleanup);

/** A screen of this many rem; jsdom has none. Wide unless a test says otherwise. */
export const screen = { rem: 80 };
window.matchMedia = (query) =>
  ({
    matches: screen.rem <= Number(/max-width: ([\d.]+)rem/.exec(query)?.[1] ?? -1),
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
window.scrollTo = () => {};

/** jsdom has no modal dialogs. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
  this.querySelector<HTMLElement>('input, button')?.focus();
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
