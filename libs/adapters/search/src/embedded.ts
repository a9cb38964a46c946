import { type Analyser, MatchIndex, type MatchQuery, suggestThemes } from '@samenwijs/matching';
import type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';

/** The default engine: the index lives in this process, loaded from Postgres and kept current by the change feed. */
export class EmbeddedSearch implements SearchEngine {
  readonly #index: MatchIndex;
  readonly #kept = new Map<string, { version: number; regionId: string | null }>();

  constructor(analyser: Analyser) {
    this.#index = new MatchIndex(analyser);
  }

  async put(documents: readonly SearchDocument[]) {
    for (const { version, regionId, themes, ...document } of documents) {
      if (version < (this.#kept.get(document.id)?.version ?? 0)) continue;
      this.#index.upsert({ ...document, themes: [...themes] });
      this.#kept.set(document.id, { version, regionId });
    }
  }

  async remove(ids: readonly string[]) {
    for (const id of ids) {
      this.#index.remove(id);
      this.#kept.delete(id);
    }
  }

  async versions() {
    return new Map([...this.#kept].map(([id, { version }]) => [id, version]));
  }

  async match(question: MatchQuery, options: FindOptions) {
    return this.#index.match(question, { limit: options.limit, accept: this.#accept(options) });
  }

  async search(text: string, options: FindOptions) {
    return this.#index.search(text, { limit: options.limit, accept: this.#accept(options) });
  }

  async suggestThemes(text: string, limit: number) {
    return suggestThemes(this.#index, text, { limit });
  }

  #accept({ exceptRegionId, exceptId }: FindOptions) {
    return (id: string) =>
      id !== exceptId && (!exceptRegionId || this.#kept.get(id)?.regionId !== exceptRegionId);
  }
}
