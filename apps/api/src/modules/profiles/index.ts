export { Profile } from './profile.entity.js';
export { ProfilesModule } from './profiles.module.js';
export { ProfilesService, weightsOf } from './profiles.service.js';
