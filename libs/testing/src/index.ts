export * from './content.js';
export type * from './schema.js';
