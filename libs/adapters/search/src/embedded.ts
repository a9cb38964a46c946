import { setImmediate } from 'node:timers/promises';
import {
  type Analyser,
  type Arrays,
  type Concept,
  type DocumentText,
  excerptOf,
  partsOf,
  type ListQuery,
  MatchIndex,
  type MatchQuery,
  PROFILE,
  type RankingProfile,
  suggestThemes,
  Thesaurus,
  type ThemeSuggestion,
  type Vectors,
  worthShowing,
} from '@samenwijs/matching';
import type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';
import { readSnapshot, writeSnapshot } from './snapshot-file.js';

/** So long others wait for a change that takes longer; and of so many documents texts are read at a time. */
const TURN_MS = 8;
const BATCH = 200;
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
  /** Changes come one after the other; reads go on between their steps. */
  #changes: Promise<unknown> = Promise.resolve();
  /** Versions of what was removed: an older one that comes late does not bring it back. */
  readonly #removed = new Map<string, number>();

  /** What texts were about, until anything changes: a list asks it for every row, each time it is looked at. */
  readonly #themes = new Map<string, ThemeSuggestion[]>();

  constructor({ analyser, profile, texts, vectors }: EmbeddedOptions, kept?: Arrays) {
    this.#index = new MatchIndex(analyser, profile, vectors, kept);
    this.#texts = texts;
  }

  /**
   * What `save` wrote, brought to the thesaurus of now; undefined when there is nothing, or it was analysed by another
   * version, by another vocabulary, or for a profile that counts words otherwise.
   */
  static async load(file: string, options: EmbeddedOptions): Promise<EmbeddedSearch | undefined> {
    const { analyser, profile = PROFILE } = options;
    const fingerprint = fingerprintOf(analyser, profile);
    const found = await readSnapshot(file, (meta) => (meta as Meta).fingerprint === fingerprint);
    if (!found) return undefined;
    const { concepts } = found.meta as Meta;
    const before = analyser.withThesaurus(new Thesaurus(concepts));
    const engine = new EmbeddedSearch({ ...options, analyser: before }, found.arrays);
    await engine.useThesaurus(analyser.thesaurus);
    return engine;
  }

  /** Keeps the index in a file, from which it is there again in a moment. Changes wait meanwhile. */
  save(file: string): Promise<void> {
    return this.#change(() => {
      const { analyser, profile } = this.#index;
      const meta: Meta = {
        fingerprint: fingerprintOf(analyser, profile),
        concepts: analyser.thesaurus.concepts(),
      };
      return writeSnapshot(file, meta, this.#index.arrays());
    });
  }

  /** Reads anew what a changed name or a word known since touches, and no more; answers as before until it is done. */
  async useThesaurus(thesaurus: Thesaurus): Promise<void> {
    const { analyser } = this.#index;
    if (JSON.stringify(analyser.thesaurus.concepts()) === JSON.stringify(thesaurus.concepts())) return;
    const stale = await this.#change(async () => {
      const steps = this.#index.relearn(analyser.withThesaurus(thesaurus));
      let step = steps.next();
      for (const turn = new Turn(); !step.done; step = steps.next()) await turn.over();
      this.#themes.clear();
      return step.value;
    });
    for (let at = 0; at < stale.length; at += BATCH)
      await this.#change(async () => {
        const turn = new Turn();
        for (const [id, text] of await this.#texts(stale.slice(at, at + BATCH))) {
          this.#index.retext(id, text);
          await turn.over();
        }
        this.#themes.clear();
      });
  }

  /** How many documents it holds. */
  get size(): number {
    return this.#index.size;
  }

  /** Others are answered in between, however many they are. */
  put(documents: readonly SearchDocument[]): Promise<void> {
    return this.#change(async () => {
      const turn = new Turn();
      for (const { regionId: region, themes, vector, ...document } of documents) {
        const { id, version } = document;
        if (version < (this.#index.version(id) ?? this.#removed.get(id) ?? 0)) continue;
        this.#removed.delete(id);
        this.#index.upsert({ ...document, region, themes: [...themes] });
        if (vector) this.#index.vectors.put(document.id, vector);
        await turn.over();
      }
      this.#themes.clear();
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#change(async () => {
      const turn = new Turn();
      for (const id of ids) {
        const version = this.#index.version(id);
        if (version !== undefined) this.#removed.set(id, version);
        this.#index.remove(id);
        await turn.over();
      }
      this.#themes.clear();
    });
  }

  async versions() {
    return this.#index.versions();
  }

  async match(question: MatchQuery, { exceptRegionId: exceptRegion, ...options }: FindOptions) {
    const found = this.#index.find(question, { ...options, exceptRegion });
    const shown = worthShowing(found.hits, this.#index.profile);
    if (!shown.length) return found.hits;
    return this.#index.explain(found, await this.#texts(shown.map(({ id }) => id)));
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

  #change<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#changes.then(change);
    this.#changes = done.catch(() => undefined);
    return done;
  }
}

type Meta = { fingerprint: string; concepts: Concept[] };

/** All that decides how words are counted, but for the thesaurus. */
const fingerprintOf = (analyser: Analyser, { titleBoost, leadWords, query }: RankingProfile) =>
  JSON.stringify([analyser.fingerprint(), titleBoost, leadWords, query.part]);

/** A long piece of work, from which others are let in every few milliseconds. */
class Turn {
  #since = performance.now();

  async over(): Promise<void> {
    if (performance.now() - this.#since < TURN_MS) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
