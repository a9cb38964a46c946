import DataLoader from 'dataloader';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { In } from 'typeorm';

/** Batches of one request: a loader per kind of thing, made when it is first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, DataLoader<string, unknown>>();

  constructor(readonly source: DataSource) {}

  /** Loads rows of `entity` by id. Not scoped: only for ids that the viewer's own rows point to and that are open to all. */
  byId<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>): DataLoader<string, T | null> {
    return this.batch(entity, async (ids) => {
      const rows = await this.source.getRepository(entity).findBy({ id: In([...ids]) } as never);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** A loader of its own, known by `key` (a constant of the module that asks). */
  batch<T>(key: unknown, load: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    let loader = this.made.get(key);
    if (!loader) this.made.set(key, (loader = new DataLoader<string, unknown>(load)));
    return loader as DataLoader<string, T>;
  }

  /** Rows of `sql` (first parameter: the ids as uuid[]) grouped by their column `group_key`. */
  many<T>(key: unknown, sql: string, parameters: unknown[] = []): DataLoader<string, T[]> {
    return this.batch(key, async (ids) => {
      const rows = await this.source.query<(T & { group_key: string })[]>(sql, [ids, ...parameters]);
      const groups = new Map<string, T[]>();
      for (const row of rows) {
        const group = groups.get(row.group_key);
        if (group) group.push(row);
        else groups.set(row.group_key, [row]);
      }
      return ids.map((id) => groups.get(id) ?? []);
    });
  }
}
