import '@jest/expect';
import type { TestingLibraryMatchers } from '@testing-library/jest-dom/matchers';

declare module '@jest/expect' {
  interface Matchers<R extends void | Promise<void>> extends TestingLibraryMatchers<unknown, R> {
    toHaveNoViolations(): R;
  }
}
