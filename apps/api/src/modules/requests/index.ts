export { KnowledgeRequest } from './request.entity.js';
export { RequestsModule } from './requests.module.js';
export { RequestsService } from './requests.service.js';
