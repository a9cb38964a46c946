export { CurationModule } from './curation.module.js';
export { Theme, ThemeConcept } from './theme.entity.js';
