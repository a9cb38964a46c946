export { KnowledgeItem } from './item.entity.js';
export { MAX_TEXT, MAX_TITLE } from './knowledge.inputs.js';
export { KnowledgeModule } from './knowledge.module.js';
export { KnowledgeService } from './knowledge.service.js';
export { PUBLISHED_ITEMS } from './published-items.js';
