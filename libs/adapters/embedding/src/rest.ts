import { batches } from './batches.js';
import {
  type Embedder,
  EmbedderError,
  type EmbedKind,
  type EmbedLimits,
  modelName,
  type Prefixes,
  usable,
} from './embedder.js';
import { retryAfter, withRetries } from './retries.js';

export type RestSettings = {
  readonly url: string;
  readonly key?: string;
  readonly model: string;
  readonly dimensions: number;
  readonly prefixes: Prefixes;
};

/** How a server is asked, and where its answer holds the vectors. */
type Dialect = {
  readonly path: string;
  vectors(answer: unknown): unknown;
};

const TIMEOUT_MS = 30_000;
const ATTEMPTS = 4;

/** OpenAI, and whatever speaks as it does: LiteLLM, vLLM, Text Embeddings Inference, LocalAI, llama.cpp. */
export const OPENAI: Dialect = {
  path: 'v1/embeddings',
  vectors(answer) {
    const { data } = answer as { data?: { index?: number; embedding?: unknown }[] };
    // In order by promise of nobody: each says which text it is of.
    return data?.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ embedding }) => embedding);
  },
};

export const OLLAMA: Dialect = {
  path: 'api/embed',
  vectors: (answer) => (answer as { embeddings?: unknown }).embeddings,
};

/** A model behind an address. The key goes in one header and nowhere else. */
export class RestEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions: number;
  readonly #address: URL;

  constructor(
    private readonly dialect: Dialect,
    private readonly settings: RestSettings,
  ) {
    this.model = modelName(settings.model, settings.prefixes);
    this.dimensions = settings.dimensions;
    // "https://api.openai.com" and "https://api.openai.com/v1/" are both what people write.
    const base = settings.url.replace(/\/+$/, '');
    this.#address = new URL(`${base.replace(/\/v1$/, '')}/${dialect.path}`);
  }

  async embed(texts: readonly string[], kind: EmbedKind, limits: EmbedLimits = {}): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (const batch of batches(texts, this.settings.prefixes[kind])) {
      const answer = await withRetries(limits.attempts ?? ATTEMPTS, () =>
        this.#ask(batch, limits.timeoutMs ?? TIMEOUT_MS),
      );
      vectors.push(...usable(this.dialect.vectors(answer), batch.length, this));
    }
    return vectors;
  }

  async #ask(input: readonly string[], timeoutMs: number): Promise<unknown> {
    const { origin } = this.#address;
    try {
      const response = await fetch(this.#address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.settings.key ? { authorization: `Bearer ${this.settings.key}` } : {}),
        },
        body: JSON.stringify({ model: this.settings.model, input }),
        signal: AbortSignal.timeout(timeoutMs),
        // A key is for this address only.
        redirect: 'error',
      });
      if (response.ok) return await response.json();
      await response.body?.cancel();
      const passes = response.status === 429 || response.status >= 500;
      throw new EmbedderError(
        passes ? 'busy' : 'refused',
        `${origin} answered ${response.status}`,
        retryAfter(response.headers.get('retry-after')),
      );
    } catch (error) {
      if (error instanceof EmbedderError) throw error;
      const { name } = error as Error;
      if (name === 'SyntaxError') throw new EmbedderError('unusable', `${origin} did not answer in JSON`);
      const late = name === 'TimeoutError';
      throw new EmbedderError(
        'unreachable',
        `${origin} ${late ? `did not answer within ${timeoutMs} ms` : 'cannot be reached'}`,
      );
    }
  }
}
