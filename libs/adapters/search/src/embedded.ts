import {
  type Analyser,
  type DocumentText,
  excerptOf,
  partsOf,
  type ListQuery,
  MatchIndex,
  type MatchQuery,
  type RankingProfile,
  suggestThemes,
  type ThemeSuggestion,
  type Vectors,
} from '@samenwijs/matching';
import type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';

/** Of so many texts it is remembered what they are about. */
const TEXTS = 500;

/** Reads records' texts, when they are shown: no index keeps them. What is no longer there is left out. */
export type Texts = (ids: readonly string[]) => Promise<ReadonlyMap<string, DocumentText>>;

export type EmbeddedOptions = {
  readonly analyser: Analyser;
  /** Without it, the profile of libs/matching. */
  readonly profile?: RankingProfile;
  readonly texts: Texts;
  /** What records mean, when somebody else keeps that: vectors outlive an index. */
  readonly vectors?: Vectors;
};

/** The default engine: the index lives in this process, loaded from Postgres and kept current by the change feed. */
export class EmbeddedSearch implements SearchEngine {
  readonly #index: MatchIndex;
  readonly #texts: Texts;
  /** Versions of what was removed: an older one that comes late does not bring it back. */
  readonly #removed = new Map<string, number>();

  /** What texts were about, until anything changes: a list asks it for every row, each time it is looked at. */
  readonly #themes = new Map<string, ThemeSuggestion[]>();

  constructor({ analyser, profile, texts, vectors }: EmbeddedOptions) {
    this.#index = new MatchIndex(analyser, profile, vectors);
    this.#texts = texts;
  }

  /** How many documents it holds. */
  get size(): number {
    return this.#index.size;
  }

  async put(documents: readonly SearchDocument[]) {
    this.#themes.clear();
    for (const { regionId: region, themes, vector, ...document } of documents) {
      const { id, version } = document;
      if (version < (this.#index.version(id) ?? this.#removed.get(id) ?? 0)) continue;
      this.#removed.delete(id);
      this.#index.upsert({ ...document, region, themes: [...themes] });
      if (vector) this.#index.vectors.put(document.id, vector);
    }
  }

  async remove(ids: readonly string[]) {
    this.#themes.clear();
    for (const id of ids) {
      const version = this.#index.version(id);
      if (version !== undefined) this.#removed.set(id, version);
      this.#index.remove(id);
    }
  }

  async versions() {
    return this.#index.versions();
  }

  async match(question: MatchQuery, { exceptRegionId: exceptRegion, ...options }: FindOptions) {
    const found = this.#index.find(question, { ...options, exceptRegion });
    if (!found.hits.length) return [];
    return this.#index.explain(found, await this.#texts(found.hits.map(({ id }) => id)));
  }

  async search(query: ListQuery) {
    const { terms, ...page } = this.#index.search(query);
    const texts = page.hits.length ? await this.#texts(page.hits.map(({ id }) => id)) : new Map();
    const hits = page.hits.map(({ id, score }) => {
      const shown: DocumentText = texts.get(id) ?? { title: '', text: '' };
      const marks = this.#index.marks(terms, shown);
      return {
        id,
        score,
        title: partsOf(shown.title, marks.title),
        excerpt: excerptOf(shown.text, marks.text),
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
    const found = suggestThemes(this.#index, text, { limit, audiences });
    if (this.#themes.size >= TEXTS) this.#themes.delete(this.#themes.keys().next().value!);
    this.#themes.set(key, found);
    return found;
  }
}
