import { EMBEDDERS, type EmbedderSettings } from '@samenwijs/embedding';
import { z } from 'zod';

/** What makes matching find by meaning as well as by words; off unless told. See docs/embedder.md. */
export const embedderFields = {
  EMBEDDER: z.enum(EMBEDDERS).default('off'),
  /** Of the server; for a local model the folder that holds it, without which it is downloaded. */
  EMBEDDER_URL: z.string().optional(),
  EMBEDDER_KEY: z.string().optional(),
  EMBEDDER_MODEL: z.string().optional(),
  /** How many numbers a vector of this model has. */
  EMBEDDER_DIMENSIONS: z.coerce.number().int().min(8).max(4096).optional(),
  /** What the model wants before a question and before a text: for e5 "query: " and "passage: ". */
  EMBEDDER_QUERY_PREFIX: z.string().max(500).default(''),
  EMBEDDER_DOCUMENT_PREFIX: z.string().max(500).default(''),
  /**
   * 1: it may also get what not everybody in the network may read, such as a question that is being typed. 0 unless
   * told, but for a local model: that is this machine itself.
   */
  EMBEDDER_TRUSTED: z
    .enum(['0', '1', 'true', 'false'])
    .optional()
    .transform((value) => (value === undefined ? undefined : value === '1' || value === 'true')),
};

type EmbedderConfig = z.infer<z.ZodObject<typeof embedderFields>>;

/** A sentence about what is missing or does not go together. */
export function embedderProblem(config: EmbedderConfig): string | undefined {
  const { EMBEDDER, EMBEDDER_URL, EMBEDDER_MODEL, EMBEDDER_DIMENSIONS } = config;
  if (EMBEDDER === 'off') return undefined;
  if (!EMBEDDER_MODEL) return `EMBEDDER: ${EMBEDDER} needs EMBEDDER_MODEL, the name of the model`;
  if (!EMBEDDER_DIMENSIONS)
    return `EMBEDDER: ${EMBEDDER} needs EMBEDDER_DIMENSIONS, how many numbers a vector of ${EMBEDDER_MODEL} has`;
  if (EMBEDDER === 'local') return undefined;
  if (!/^https?:$/.test(URL.parse(EMBEDDER_URL ?? '')?.protocol ?? ''))
    return `EMBEDDER: ${EMBEDDER} needs EMBEDDER_URL, the address of its server, such as ${
      EMBEDDER === 'ollama' ? 'http://127.0.0.1:11434' : 'https://api.openai.com'
    }`;
  return undefined;
}

export const embedderSettings = (config: EmbedderConfig): EmbedderSettings => ({
  kind: config.EMBEDDER,
  url: config.EMBEDDER_URL,
  key: config.EMBEDDER_KEY,
  model: config.EMBEDDER_MODEL,
  dimensions: config.EMBEDDER_DIMENSIONS,
  prefixes: { query: config.EMBEDDER_QUERY_PREFIX, document: config.EMBEDDER_DOCUMENT_PREFIX },
});

export const isTrusted = ({ EMBEDDER, EMBEDDER_TRUSTED }: EmbedderConfig): boolean =>
  EMBEDDER_TRUSTED ?? EMBEDDER === 'local';
