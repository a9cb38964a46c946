export { Answer } from './answer.entity.js';
export { RequestAssignment } from './assignment.entity.js';
export { KnowledgeRequest } from './request.entity.js';
export { RequestsModule } from './requests.module.js';
export { RequestsService } from './requests.service.js';
