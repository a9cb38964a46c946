export { DEMO_PASSWORD, DemoAccountsService } from './demo-accounts.service.js';
export { membershipsOf } from './identity.loaders.js';
export { IdentityModule } from './identity.module.js';
export { ViewerType } from './identity.types.js';
export { hashPassword } from './passwords.js';
export { SessionsService } from './sessions.service.js';
export { User } from './user.entity.js';
