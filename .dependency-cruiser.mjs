/** Boundaries inside the apps; those between projects are in eslint.config.mjs. */
export default {
  forbidden: [
    {
      name: 'modules-meet-at-index',
      comment: "A module's index.ts is its only door.",
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/' },
      to: {
        path: '^apps/api/src/modules/([^/]+)/',
        pathNot: '^apps/api/src/modules/($1/|[^/]+/index\\.ts$)',
      },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform serves any module; the composition root joins them.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/(modules|seed)/' },
    },
    {
      name: 'features-never-meet',
      comment: 'Features meet in apps/web/src/app; what two of them need is in shared.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/(features/([^/]+)|app)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/shared/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    extraExtensionsToScan: [],
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@samenwijs/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
