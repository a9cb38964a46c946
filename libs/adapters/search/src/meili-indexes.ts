import type { RankingProfile, Statistics } from '@samenwijs/matching';
import type { RecordAny, Settings } from 'meilisearch';
import { EngineUnavailable, type MeiliClient } from './meili-client.js';
import { boxDocument, matchDocument, type Prepared } from './meili-documents.js';
import { embeddersOf, type IndexNames, indexNames, type Meaning } from './meili-settings.js';
import { keyOf } from './meili-values.js';

const KINDS = ['match', 'box'] as const;
/** Characters of documents in one request. */
const MOST_SENT = 8_000_000;
const PAGE = 5_000;
const SWAP_MS = 120_000;
const SWAP_LOOK_MS = 20;

/** A collection's two indexes on the server, and for the time of a rebuild the two that will take their place. */
export class MeiliIndexes {
  readonly names: IndexNames;
  #next: IndexNames | undefined;

  constructor(
    private readonly client: MeiliClient,
    private readonly prefix: string,
    private readonly collection: string,
    profile: RankingProfile,
    readonly meaning?: Meaning,
  ) {
    this.names = indexNames(prefix, collection, profile, meaning);
  }

  /** All that documents are sent to. */
  get uids(): string[] {
    return this.#targets().flatMap((names) => KINDS.map((kind) => names[kind]));
  }

  /** Makes what is missing and sets it up. @returns whether anything was missing. */
  async prepare(settings: Record<keyof IndexNames, Settings>): Promise<boolean> {
    const missing = await Promise.all(
      KINDS.map(async (kind) => !(await this.client.find((meili) => meili.getRawIndex(this.names[kind])))),
    );
    for (const [i, kind] of KINDS.entries()) if (missing[i]) await this.#make(this.names[kind]);
    await this.setUp(settings);
    return missing.includes(true);
  }

  /** Settings that are as they should be cost nothing. */
  async setUp(settings: Record<keyof IndexNames, Settings>, names = this.names): Promise<void> {
    const all = { ...settings, match: { ...settings.match, ...embeddersOf(this.meaning) } };
    const tasks = await Promise.all(
      KINDS.map((kind) => this.client.ask((meili) => meili.index(names[kind]).updateSettings(all[kind]))),
    );
    for (const { taskUid } of tasks) await this.client.settled(taskUid);
  }

  /** New indexes beside those in use: until `finish`, documents go to both. */
  async begin(settings: Record<keyof IndexNames, Settings>): Promise<IndexNames> {
    const next = { match: `${this.names.match}-next`, box: `${this.names.box}-next` };
    for (const kind of KINDS) {
      await this.#drop(next[kind]);
      await this.#make(next[kind]);
    }
    await this.setUp(settings, next);
    this.#next = next;
    return next;
  }

  /** The new ones take the place of the old, at once; the old go, as do those of earlier analysers and settings. */
  async finish(next: IndexNames): Promise<void> {
    const swaps = KINDS.map((kind) => ({
      indexes: [this.names[kind], next[kind]] as [string, string],
      rename: false,
    }));
    // The task is not to be seen with a key for some indexes alone: what it did is.
    const made = (uid: string) => this.client.ask(async (meili) => (await meili.getRawIndex(uid)).createdAt);
    const wanted = await made(next.match);
    await this.client.ask((meili) => meili.swapIndexes(swaps));
    const deadline = Date.now() + SWAP_MS;
    while ((await made(this.names.match)) !== wanted) {
      if (Date.now() > deadline) throw new EngineUnavailable('swap_hangs');
      await new Promise((resolve) => setTimeout(resolve, SWAP_LOOK_MS));
    }
    this.#next = undefined;
    for (const uid of await this.#others()) await this.#drop(uid);
  }

  /** The rebuild did not work out. */
  async abandon(next: IndexNames): Promise<void> {
    this.#next = undefined;
    for (const kind of KINDS) await this.#drop(next[kind]);
  }

  async destroy(): Promise<void> {
    for (const uid of [...(await this.#others()), this.names.match, this.names.box]) await this.#drop(uid);
  }

  /** Sends documents to both indexes, and to those of a rebuild; or to these alone. @returns the tasks to wait for. */
  async enqueue(
    prepared: readonly Prepared[],
    statistics: Statistics,
    targets: readonly IndexNames[] = this.#targets(),
  ): Promise<number[]> {
    const tasks: number[] = [];
    for (const some of portions(prepared))
      for (const kind of KINDS) {
        const documents: RecordAny[] =
          kind === 'match'
            ? some.map((one) => matchDocument(one, this.meaning))
            : some.map((one) => boxDocument(statistics, one));
        for (const names of targets) {
          const task = await this.client.ask((meili) =>
            meili.index(names[kind]).addDocuments(documents, { primaryKey: 'key' }),
          );
          tasks.push(task.taskUid);
        }
      }
    return tasks;
  }

  async delete(ids: readonly string[]): Promise<void> {
    const keys = ids.map(keyOf);
    const tasks: number[] = [];
    for (const names of this.#targets())
      for (const kind of KINDS)
        tasks.push(
          (await this.client.ask((meili) => meili.index(names[kind]).deleteDocuments(keys))).taskUid,
        );
    for (const task of tasks) await this.client.settled(task);
  }

  async size(): Promise<number> {
    const sizes = await Promise.all(
      KINDS.map((kind) => this.client.ask((meili) => meili.index(this.names[kind]).getStats())),
    );
    return Math.min(...sizes.map(({ numberOfDocuments }) => numberOfDocuments));
  }

  /** Ids and versions, of each index. */
  versions(): Promise<Map<string, number>[]> {
    return Promise.all(
      KINDS.map(async (kind) => {
        const found = new Map<string, number>();
        for (let offset = 0; ; offset += PAGE) {
          const { results } = await this.client.ask((meili) =>
            meili
              .index<{ id: string; version: number }>(this.names[kind])
              .getDocuments({ fields: ['id', 'version'], limit: PAGE, offset }),
          );
          for (const { id, version } of results) found.set(id, version);
          if (results.length < PAGE) return found;
        }
      }),
    );
  }

  #targets(): IndexNames[] {
    return this.#next ? [this.names, this.#next] : [this.names];
  }

  async #make(uid: string): Promise<void> {
    await this.client.done((meili) => meili.createIndex(uid, { primaryKey: 'key' }));
  }

  async #drop(uid: string): Promise<void> {
    if (await this.client.find((meili) => meili.getRawIndex(uid)))
      await this.client.done((meili) => meili.deleteIndex(uid));
  }

  /** Indexes of this collection that are not in use. */
  async #others(): Promise<string[]> {
    const { results } = await this.client.ask((meili) => meili.getRawIndexes({ limit: 1_000 }));
    const own = new RegExp(`^${this.prefix}-${this.collection}-(match|box)-`);
    return results
      .map(({ uid }) => uid)
      .filter((uid) => own.test(uid) && uid !== this.names.match && uid !== this.names.box);
  }
}

/** A few documents at a time, fewer when they are long. */
function* portions(prepared: readonly Prepared[]): Generator<Prepared[]> {
  let some: Prepared[] = [];
  let size = 0;
  for (const one of prepared) {
    size += one.document.text.length + one.analysis.terms.length;
    some.push(one);
    if (size < MOST_SENT) continue;
    yield some;
    [some, size] = [[], 0];
  }
  if (some.length) yield some;
}
