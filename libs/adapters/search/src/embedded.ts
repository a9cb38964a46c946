import {
  type Analyser,
  excerptOf,
  partsOf,
  type ListQuery,
  MatchIndex,
  type MatchQuery,
  type RankingProfile,
  suggestThemes,
  type ThemeSuggestion,
} from '@samenwijs/matching';
import type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';

/** Of so many texts it is remembered what they are about. */
const TEXTS = 500;

/** The default engine: the index lives in this process, loaded from Postgres and kept current by the change feed. */
export class EmbeddedSearch implements SearchEngine {
  readonly #index: MatchIndex;
  readonly #kept = new Map<string, Pick<SearchDocument, 'version' | 'regionId'> & { audience: string }>();

  /** What texts were about, until anything changes: a list asks it for every row, each time it is looked at. */
  readonly #themes = new Map<string, ThemeSuggestion[]>();

  constructor(analyser: Analyser, profile?: RankingProfile) {
    this.#index = new MatchIndex(analyser, profile);
  }

  async put(documents: readonly SearchDocument[]) {
    this.#themes.clear();
    for (const { version, regionId, themes, ...document } of documents) {
      if (version < (this.#kept.get(document.id)?.version ?? 0)) continue;
      this.#index.upsert({ ...document, themes: [...themes] });
      this.#kept.set(document.id, { version, regionId, audience: document.attributes.audience ?? 'public' });
    }
  }

  async remove(ids: readonly string[]) {
    this.#themes.clear();
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

  async search(query: ListQuery) {
    const page = this.#index.search(query);
    const hits = page.hits.map(({ id, score, highlights }) => {
      const { title, text } = this.#index.get(id)!;
      return {
        id,
        score,
        title: partsOf(title, highlights.title),
        excerpt: excerptOf(text, highlights.text),
      };
    });
    return { ...page, hits };
  }

  async cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>) {
    return this.#index.cross(rows, columns, query);
  }

  async suggestThemes(text: string, { limit, audiences }: Pick<FindOptions, 'limit' | 'audiences'>) {
    const key = JSON.stringify([text, limit, audiences]);
    const known = this.#themes.get(key);
    if (known) return known;
    const found = suggestThemes(this.#index, text, { limit, accept: this.#accept({ limit, audiences }) });
    if (this.#themes.size >= TEXTS) this.#themes.delete(this.#themes.keys().next().value!);
    this.#themes.set(key, found);
    return found;
  }

  #accept({ audiences, exceptRegionId, exceptId }: FindOptions) {
    return (id: string) => {
      if (id === exceptId) return false;
      const { audience, regionId } = this.#kept.get(id)!;
      return audiences.includes(audience) && (!exceptRegionId || regionId !== exceptRegionId);
    };
  }
}
