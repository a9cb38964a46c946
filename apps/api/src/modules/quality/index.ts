export { QualityModule } from './quality.module.js';
export { QualityService } from './quality.service.js';
export type { Quality } from './quality.types.js';
