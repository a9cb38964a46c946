export { ExpertGroup } from './expert-group.entity.js';
export { ExpertGroupsModule } from './expert-groups.module.js';
