import type { Embedder, Prefixes } from './embedder.js';
import { LocalEmbedder } from './local.js';
import { OLLAMA, OPENAI, RestEmbedder } from './rest.js';

export const EMBEDDERS = ['off', 'openai', 'ollama', 'local'] as const;

export type EmbedderSettings = {
  readonly kind: (typeof EMBEDDERS)[number];
  /** Of the server; for a local model the folder that holds it. */
  readonly url?: string;
  readonly key?: string;
  readonly model?: string;
  readonly dimensions?: number;
  readonly prefixes: Prefixes;
};

/** Undefined when it is off. What is needed by a kind was checked by who read the settings. */
export function createEmbedder({
  kind,
  url,
  key,
  model,
  dimensions,
  prefixes,
}: EmbedderSettings): Embedder | undefined {
  if (kind === 'off') return undefined;
  const settings = { model: model!, dimensions: dimensions!, prefixes };
  if (kind === 'local') return new LocalEmbedder({ ...settings, folder: url });
  return new RestEmbedder(kind === 'ollama' ? OLLAMA : OPENAI, { ...settings, url: url!, key });
}
