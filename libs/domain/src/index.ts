export * from './errors.js';
export * from './life-cycle.js';
export * from './life-cycles.js';
export * from './permissions.js';
export * from './region.js';
export * from './scopes.js';
export * from './thesaurus.js';
export * from './vocabulary.js';
