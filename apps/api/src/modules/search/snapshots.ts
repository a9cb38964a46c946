import fs from 'node:fs/promises';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { EmbeddedSearch, type EmbeddedOptions } from '@samenwijs/search';
import type { DataSource } from 'typeorm';
import { type Collection, COLLECTIONS } from './documents.js';

/** After so many changes, or this share of the records, it is worth writing the index down again. */
const MANY = 2_000;
const SHARE = 0.05;

/** The index as it was, in the data folder: a start reads it and asks the database only for what differs. */
export class Snapshots {
  private readonly logger = new Logger('SearchSnapshot');
  private readonly unsaved: Record<Collection, number> = { items: 0, requests: 0 };
  private saving: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly folder: string,
    private readonly identity: string,
  ) {}

  /** Undefined when nothing can be kept there: then every start reads everything, and nothing else is different. */
  static async open(folder: string, source: DataSource): Promise<Snapshots | undefined> {
    try {
      await fs.mkdir(folder, { recursive: true });
      await fs.access(folder, fs.constants.W_OK);
      // Of this database alone: in a restored copy the same version may be another text.
      const [row] = await source.query<[{ identity: string }]>(
        `select md5(system_identifier || ' ' || (select oid from pg_database where datname = current_database())) as identity
         from pg_control_system()`,
      );
      return new Snapshots(folder, row.identity.slice(0, 8));
    } catch (error) {
      new Logger('SearchSnapshot').warn(`the index is not kept between starts: ${(error as Error).message}`);
      return undefined;
    }
  }

  load(collection: Collection, options: EmbeddedOptions): Promise<EmbeddedSearch | undefined> {
    return EmbeddedSearch.load(this.file(collection), options);
  }

  count(collection: Collection, count: number): void {
    this.unsaved[collection] += count;
  }

  /** Counts changes, and writes the index down when there were many; nobody waits for it. */
  changed(collection: Collection, engine: EmbeddedSearch, count: number): void {
    this.count(collection, count);
    if (this.unsaved[collection] < Math.max(MANY, engine.size * SHARE)) return;
    void this.save({ [collection]: engine });
  }

  /** Writes down what changed since the last time. */
  save(engines: Partial<Record<Collection, EmbeddedSearch>>): Promise<unknown> {
    this.saving = this.saving.then(async () => {
      for (const collection of COLLECTIONS) {
        const engine = engines[collection];
        const count = this.unsaved[collection];
        if (!engine || !count) continue;
        this.unsaved[collection] = 0;
        await engine.save(this.file(collection)).catch((error: unknown) => {
          this.unsaved[collection] += count;
          this.logger.warn(`the index was not kept: ${(error as Error).message}`);
        });
      }
    });
    return this.saving;
  }

  private file(collection: Collection): string {
    return path.join(this.folder, `${collection}-${this.identity}.index`);
  }
}
