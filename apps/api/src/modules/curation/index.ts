export { readConcepts, ThemeConcept } from './concept.entity.js';
export { CurationModule } from './curation.module.js';
export { Theme } from './theme.entity.js';
