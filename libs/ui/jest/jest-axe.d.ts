/** The package has no types of its own. */
declare module 'jest-axe' {
  import type { AxeResults } from 'axe-core';
  export const axe: (element: Element | string) => Promise<AxeResults>;
  export const toHaveNoViolations: Parameters<typeof import('@jest/globals').expect.extend>[0];
}
