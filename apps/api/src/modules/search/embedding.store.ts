import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Embedder } from '@samenwijs/embedding';
import { quantise, restore, Vectors } from '@samenwijs/matching';
import type { Meaning, SearchDocument } from '@samenwijs/search';
import { DataSource, type EntityManager } from 'typeorm';
import { ChangeFeed } from '../../platform/outbox/change-feed.js';
import type { Collection } from './documents.js';

/** Null when it is off. */
export const EMBEDDER = Symbol('Embedder');

export const COLLECTION_OF: Partial<Record<string, Collection>> = { item: 'items', request: 'requests' };
const PAGE = 5_000;
const NONE = '00000000-0000-0000-0000-000000000000';

type Row = { id: string; scale: number; vector: Buffer };
/** A text with its record, as it is embedded. */
export type Embeddable = { id: string; version: number; text: string };

export const hashOf = (text: string) => createHash('sha256').update(text).digest();

const STORE = `
  insert into embedding (collection, id, version, model, text_hash, scale, vector)
  select $1, id, version, $2, text_hash, scale, vector
  from unnest($3::uuid[], $4::int[], $5::bytea[], $6::real[], $7::bytea[]) as made (id, version, text_hash, scale, vector)
  on conflict (collection, id) do update set version = excluded.version, model = excluded.model,
    text_hash = excluded.text_hash, scale = excluded.scale, vector = excluded.vector`;

/** The vectors of the model that is in use: in Postgres, and what this process's index looks through. */
@Injectable()
export class EmbeddingStore implements OnModuleInit {
  private readonly logger = new Logger(EmbeddingStore.name);
  /** Empty without an embedder. */
  readonly vectors: Record<Collection, Vectors> = { items: new Vectors(), requests: new Vectors() };

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(EMBEDDER) private readonly embedder: Embedder | null,
    private readonly feed: ChangeFeed,
  ) {}

  /** The model whose vectors are compared; undefined without an embedder. */
  get meaning(): Meaning | undefined {
    return this.embedder ? { model: this.embedder.model, dimensions: this.embedder.dimensions } : undefined;
  }

  async onModuleInit() {
    if (!this.embedder) return;
    await this.load();
    // A vector that is made is announced as a change of its record.
    this.feed.changes$.subscribe(({ entity, id }) => {
      const collection = COLLECTION_OF[entity];
      if (collection) this.attempt(this.keep(collection, [id]));
    });
    this.feed.resync$.subscribe(() => this.attempt(this.load()));
  }

  /** What records mean, as far as that is known. */
  async read(collection: Collection, ids: readonly string[]): Promise<Map<string, Float32Array>> {
    if (!this.embedder || !ids.length) return new Map();
    const rows = await this.source.query<Row[]>(
      'select id, scale, vector from embedding where collection = $1 and id = any($2) and model = $3',
      [collection, ids, this.embedder.model],
    );
    return new Map(rows.map((row) => [row.id, vectorOf(row)]));
  }

  /** The documents, each with its vector where there is one: for an engine outside this process. */
  async withVectors(collection: Collection, documents: SearchDocument[]): Promise<SearchDocument[]> {
    const vectors = await this.read(
      collection,
      documents.map(({ id }) => id),
    );
    return documents.map((document) => ({ ...document, vector: vectors.get(document.id) }));
  }

  /** The hash of the text that each record's vector was made of. */
  async hashes(collection: Collection, ids: readonly string[]): Promise<Map<string, Buffer>> {
    const rows = await this.source.query<{ id: string; text_hash: Buffer }[]>(
      'select id, text_hash from embedding where collection = $1 and id = any($2) and model = $3',
      [collection, ids, this.embedder!.model],
    );
    return new Map(rows.map((row) => [row.id, row.text_hash]));
  }

  async write(
    manager: EntityManager,
    collection: Collection,
    made: readonly Embeddable[],
    vectors: readonly Float32Array[],
  ): Promise<void> {
    const small = vectors.map(quantise);
    await manager.query(STORE, [
      collection,
      this.embedder!.model,
      made.map(({ id }) => id),
      made.map(({ version }) => version),
      made.map(({ text }) => hashOf(text)),
      small.map(({ scale }) => scale),
      small.map(({ numbers }) => Buffer.from(numbers.buffer)),
    ]);
  }

  /** Reads what this process may not have heard of yet. */
  async keep(collection: Collection, ids: readonly string[]): Promise<void> {
    for (const [id, vector] of await this.read(collection, ids)) this.vectors[collection].put(id, vector);
  }

  /** All of them, a page at a time: at 100,000 records they are 40 MB. */
  private async load(): Promise<void> {
    for (const collection of Object.keys(this.vectors) as Collection[])
      for (let after: string | undefined = NONE; after;) {
        const rows: Row[] = await this.source.query(
          `select id, scale, vector from embedding where collection = $1 and model = $2 and id > $3 order by id limit ${PAGE}`,
          [collection, this.embedder!.model, after],
        );
        for (const row of rows) this.vectors[collection].put(row.id, vectorOf(row));
        after = rows.at(-1)?.id;
      }
  }

  private attempt(work: Promise<void>) {
    // What is missed is matched by its words, and read at the next start.
    work.catch((error: unknown) => this.logger.warn(`vectors not read: ${String(error)}`));
  }
}

const vectorOf = ({ scale, vector }: Row) => restore({ scale, numbers: new Int8Array(vector) });
