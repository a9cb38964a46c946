import preset from '../../../jest.preset.mjs';

const here = import.meta.dirname;

/** Specs of components: jsdom, React's own JSX, styles ignored. */
export default {
  ...preset,
  testEnvironment: `${here}/environment.mjs`,
  testEnvironmentOptions: { customExportConditions: ['@samenwijs/source', 'browser'] },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  setupFilesAfterEnv: [`${here}/setup.ts`],
  moduleNameMapper: { ...preset.moduleNameMapper, '\\.css$': `${here}/no-style.mjs` },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
