export { itemContexts, requestContext } from './contexts.js';
export { MatchFinderService } from './match-finder.service.js';
export { logAdoption, logFinding, logMatch } from './match-log.js';
export { MatchConfidenceEnum } from './match.entity.js';
export { MatchingModule } from './matching.module.js';
