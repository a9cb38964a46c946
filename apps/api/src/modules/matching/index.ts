export { logAdoption } from './match-log.js';
export { MatchingModule } from './matching.module.js';
