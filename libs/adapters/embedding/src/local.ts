import { batches } from './batches.js';
import {
  type Embedder,
  EmbedderError,
  type EmbedKind,
  modelName,
  type Prefixes,
  usable,
} from './embedder.js';

export type LocalSettings = {
  /** A name on the model hub, or below `folder`. */
  readonly model: string;
  /** Where models are; nothing is downloaded when given. */
  readonly folder?: string;
  readonly dimensions: number;
  readonly prefixes: Prefixes;
};

type Extract = (
  texts: string[],
  options: { pooling: 'mean'; normalize: boolean },
) => Promise<{ tolist(): unknown }>;

/** What we use of @huggingface/transformers: it is no dependency, since it weighs hundreds of megabytes. */
type Transformers = {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: 'feature-extraction', model: string, options: { dtype: string }): Promise<Extract>;
};

const PACKAGE = '@huggingface/transformers';
/** So many texts go through the model together: all of a batch are as long to it as the longest. */
const TOGETHER = 8;

/** A model in this process: no text leaves the machine. Loaded at its first use. */
export class LocalEmbedder implements Embedder {
  readonly model: string;
  readonly dimensions: number;
  #extract: Promise<Extract> | undefined;

  constructor(
    private readonly settings: LocalSettings,
    private readonly load: () => Promise<unknown> = () => import(PACKAGE),
  ) {
    this.model = modelName(settings.model, settings.prefixes);
    this.dimensions = settings.dimensions;
  }

  async embed(texts: readonly string[], kind: EmbedKind): Promise<Float32Array[]> {
    this.#extract ??= this.#open();
    const extract = await this.#extract.catch((error: unknown) => {
      // It may be there the next time.
      this.#extract = undefined;
      throw error;
    });
    const vectors: Float32Array[] = [];
    const all = batches(texts, this.settings.prefixes[kind]).flat();
    for (let i = 0; i < all.length; i += TOGETHER) {
      const batch = all.slice(i, i + TOGETHER);
      const made = await extract(batch, { pooling: 'mean', normalize: true });
      vectors.push(...usable(made.tolist(), batch.length, this));
    }
    return vectors;
  }

  async #open(): Promise<Extract> {
    const { model, folder } = this.settings;
    const transformers = await this.#transformers();
    if (folder) {
      transformers.env.localModelPath = folder;
      transformers.env.allowRemoteModels = false;
    }
    try {
      return await transformers.pipeline('feature-extraction', model, { dtype: 'q8' });
    } catch (error) {
      throw new EmbedderError('refused', `The model ${model} cannot be opened: ${(error as Error).message}`);
    }
  }

  async #transformers(): Promise<Transformers> {
    try {
      return (await this.load()) as Transformers;
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code?.endsWith('MODULE_NOT_FOUND')) throw error;
      throw new EmbedderError(
        'refused',
        `EMBEDDER=local needs a package that is not installed: npm install --no-save --ignore-scripts ${PACKAGE}`,
      );
    }
  }
}
