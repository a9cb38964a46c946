import type { DataSource } from 'typeorm';
import { type Collection, COLLECTIONS } from '../documents.js';

/** A record that the engine has to hear of. The row comes from a trigger on the outbox, in the change's own transaction. */
export type Pending = { collection: Collection; id: string; seq: string };
export type Quarantined = { collection: Collection; id: string; since: Date; error: string };

/** Records whose turn it is, those that changed longest ago first; of one collection at a time. */
export const nextPending = (source: DataSource, limit: number): Promise<Pending[]> =>
  source.query(
    `select collection, id, seq from search_pending
     where quarantined_at is null and collection = (
       select collection from search_pending where quarantined_at is null order by queued_at limit 1)
     order by queued_at limit $1`,
    [limit],
  );

// A row that a change holds or has renewed stays, and so never keeps a writer waiting.
const HEARD = `
  delete from search_pending where (collection, id) in (
    select p.collection, p.id from search_pending p
    join unnest($1::text[], $2::uuid[], $3::bigint[]) as heard (collection, id, seq) using (collection, id, seq)
    for update of p skip locked)`;

/** The engine has these, as they were when they were read. */
export const heard = (source: DataSource, rows: readonly Pending[]) =>
  source.query(HEARD, [
    rows.map(({ collection }) => collection),
    rows.map(({ id }) => id),
    rows.map(({ seq }) => seq),
  ]);

/** Did not work out; nothing is dropped. */
export const failed = (source: DataSource, rows: readonly Pending[], error: string) =>
  source.query(
    `update search_pending set attempts = attempts + 1, last_error = $2 where seq = any($1::bigint[])`,
    [rows.map(({ seq }) => seq), error.slice(0, 500)],
  );

/** The engine takes others and not this one: the others go on. A next change of it tries again. */
export const setAside = (source: DataSource, { seq }: Pending, error: string) =>
  source.query(
    `update search_pending set attempts = attempts + 1, last_error = $2, quarantined_at = now() where seq = $1`,
    [seq, error.slice(0, 500)],
  );

/** Asks for these records again. What was set aside stays aside: a comparison finds it missing every time. */
export const enqueue = (source: DataSource, collection: Collection, ids: readonly string[]) =>
  source.query(
    `insert into search_pending (collection, id) select $1, unnest($2::uuid[]) order by 2 on conflict do nothing`,
    [collection, ids],
  );

/** Gives all that was set aside another chance. @returns how many. */
export async function retryQuarantined(source: Pick<DataSource, 'query'>): Promise<number> {
  const [, count] = await source.query<[unknown, number]>(
    `update search_pending set seq = nextval('search_pending_seq'), quarantined_at = null, queued_at = clock_timestamp()
     where quarantined_at is not null`,
  );
  return count;
}

export const quarantined = (source: DataSource, limit: number): Promise<Quarantined[]> =>
  source.query(
    `select collection, id, quarantined_at as since, coalesce(last_error, '') as error from search_pending
     where quarantined_at is not null order by quarantined_at desc limit $1`,
    [limit],
  );

/** Seconds that the oldest one waits; 0 when none does. */
export async function lag(source: DataSource): Promise<number> {
  const [row] = await source.query<{ lag: number }[]>(
    `select coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)::float8 as lag
     from search_pending where quarantined_at is null`,
  );
  return row!.lag;
}

/** How many wait, and how many were set aside, per collection. */
export async function countPending(source: DataSource) {
  const rows = await source.query<{ collection: Collection; waiting: number; aside: number }[]>(
    `select collection, count(*) filter (where quarantined_at is null)::int as waiting, count(quarantined_at)::int as aside
     from search_pending group by collection`,
  );
  const of = new Map(rows.map((row) => [row.collection, row]));
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, of.get(collection) ?? { waiting: 0, aside: 0 }]),
  ) as Record<Collection, { waiting: number; aside: number }>;
}
