export { createEmbedder, EMBEDDERS, type EmbedderSettings } from './create-embedder.js';
export { type Embedder, EmbedderError, type EmbedKind, type EmbedLimits } from './embedder.js';
