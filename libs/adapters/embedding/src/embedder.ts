/** Many models read a question in another way than the text that answers it. */
export type EmbedKind = 'query' | 'document';

/** Turns texts into vectors whose dot product tells how near they are in meaning. */
export interface Embedder {
  /** What the vectors were made by, with all that changes them. Vectors of two models are never compared. */
  readonly model: string;
  readonly dimensions: number;
  /** One vector of length 1 per text, in their order. @throws EmbedderError */
  embed(texts: readonly string[], kind: EmbedKind, limits?: EmbedLimits): Promise<Float32Array[]>;
}

export type EmbedLimits = {
  /** Of one call to the model. */
  readonly timeoutMs?: number;
  /** How often a call is tried; 1: once, for who waits for the answer. */
  readonly attempts?: number;
};

/** Put before a text, as the model was trained: e5 wants "query: " and "passage: ". */
export type Prefixes = Readonly<Record<EmbedKind, string>>;

/**
 * `unreachable` (network, time-out) and `busy` (429, 5xx) may pass; `refused` (another status) and `unusable` (no
 * vectors, or of another length) do not by themselves.
 */
export type EmbedderFailure = 'unreachable' | 'busy' | 'refused' | 'unusable';

/** Its message holds no key and nothing of a text. */
export class EmbedderError extends Error {
  override readonly name = 'EmbedderError';

  constructor(
    readonly failure: EmbedderFailure,
    message: string,
    /** How long the server asks to be left alone. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }

  get passes(): boolean {
    return this.failure === 'unreachable' || this.failure === 'busy';
  }
}

/** The model's name with what is put before the texts: other prefixes make other vectors. */
export const modelName = (model: string, { query, document }: Prefixes): string =>
  query || document ? `${model} (${query.trim()} | ${document.trim()})` : model;

/** One usable vector of length 1 per text. @throws EmbedderError */
export function usable(
  vectors: unknown,
  count: number,
  { model, dimensions }: Pick<Embedder, 'model' | 'dimensions'>,
): Float32Array[] {
  if (!Array.isArray(vectors) || vectors.length !== count)
    throw new EmbedderError('unusable', `${model} gave no vector for each of ${count} texts`);
  return vectors.map((vector: unknown) => {
    if (!Array.isArray(vector) || vector.length !== dimensions)
      throw new EmbedderError(
        'unusable',
        `${model} gave vectors of ${Array.isArray(vector) ? vector.length : 'no'} numbers, expected ${dimensions}: check EMBEDDER_DIMENSIONS`,
      );
    const numbers = Float32Array.from(vector as number[]);
    const length = Math.hypot(...numbers);
    if (!Number.isFinite(length) || length === 0)
      throw new EmbedderError('unusable', `${model} gave a vector without direction`);
    return numbers.map((number) => number / length);
  });
}
