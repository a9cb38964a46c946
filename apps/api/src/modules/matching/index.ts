export { MatchFinderService } from './match-finder.service.js';
export { logAdoption } from './match-log.js';
export { MatchConfidenceEnum } from './match.entity.js';
export { MatchingModule } from './matching.module.js';
