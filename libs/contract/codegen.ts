import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * schema.graphql is emitted by the API. The web app's documents are checked against it, their types made from it.
 * Paths are from the root of the repository: `npm run contract`.
 */
export default {
  schema: 'libs/contract/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/shared/api/gql/**'],
  ignoreNoDocuments: true,
  // Formatted like everything else, so that it never differs for its spaces alone.
  hooks: { afterAllFileWrite: ['prettier --write --log-level warn'] },
  generates: {
    'apps/web/src/shared/api/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { DateTime: 'string', ID: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
