export { ThesaurusModule } from './thesaurus.module.js';
