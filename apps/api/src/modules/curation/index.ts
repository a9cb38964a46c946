export { CurationModule } from './curation.module.js';
export { Theme } from './theme.entity.js';
