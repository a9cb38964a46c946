import preset from '../../../jest.preset.mjs';

export default { ...preset, globalSetup: '../../../tools/lib/meilisearch-for-specs.mjs' };
