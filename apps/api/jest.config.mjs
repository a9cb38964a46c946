import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/src/testing/postgres.mjs',
  globalTeardown: '<rootDir>/src/testing/postgres-stop.mjs',
};
