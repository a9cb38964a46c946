import {
  analysisChanges,
  type AnalysisStore,
  type ReadAnalysis,
  type StoredAnalysis,
  type StoredStatistics,
} from '@samenwijs/search';
import type { DataSource, EntityManager } from 'typeorm';
import type { Collection } from '../documents.js';

type Sql = Pick<EntityManager, 'query'>;
type Totals = {
  id: number;
  revision: string;
  documents: number;
  length: number;
  lead: number;
  grams: number;
};
type Kept = StoredAnalysis & { removed: boolean };

const TOTALS = `select id, revision, documents, length, lead, grams from search_totals where collection = $1 and analyser = $2`;

const KEPT = `
  select id, version, forms, title_words as "titleWords", terms, themes, length, lead, grams, removed
  from search_analysis where totals_id = $1 and id = any($2::uuid[])`;

const PUT = `
  insert into search_analysis (totals_id, revision, id, version, forms, title_words, terms, themes, length, lead, grams)
  select $1, $2, * from unnest($3::uuid[], $4::int[], $5::text[], $6::int[], $7::text[], $8::text[], $9::float8[], $10::float8[], $11::float8[])
  on conflict (totals_id, id) do update set
    revision = excluded.revision, version = excluded.version, forms = excluded.forms, title_words = excluded.title_words,
    terms = excluded.terms, themes = excluded.themes, length = excluded.length, lead = excluded.lead, grams = excluded.grams, removed = false`;

const REMOVE = `
  update search_analysis set removed = true, revision = $2, forms = '', terms = ''
  where totals_id = $1 and id = any($3::uuid[])`;

// A word once seen stays: only its counts go.
const COUNT = `
  insert into search_count (totals_id, revision, kind, key, documents)
  select $1, $2, * from unnest($3::text[], $4::text[], $5::int[])
  on conflict (totals_id, kind, key) do update set
    documents = search_count.documents + excluded.documents, revision = excluded.revision
  where excluded.kind <> 'form'`;

/** Analyses and statistics of one collection in Postgres, by one version of the analysis. */
export class PostgresAnalysisStore implements AnalysisStore {
  constructor(
    private readonly source: DataSource,
    private readonly collection: Collection,
    private readonly analyser: string,
  ) {}

  async statistics(since = 0): Promise<StoredStatistics> {
    const now = await this.totals(this.source);
    // Mostly nothing changed, and that is soon known.
    if (now && Number(now.revision) === since) return { ...figuresOf(now), ...NOTHING };
    // All of one moment.
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const totals = await this.totals(manager);
      if (!totals) return { ...figuresOf(undefined), ...NOTHING };
      const counts = await manager.query<{ kind: string; key: string; documents: number }[]>(
        'select kind, key, documents from search_count where totals_id = $1 and revision > $2',
        [totals.id, since],
      );
      // Who asks for everything has kept nothing that could be old.
      const changed = since
        ? await manager.query<{ id: string }[]>(
            'select id from search_analysis where totals_id = $1 and revision > $2',
            [totals.id, since],
          )
        : [];
      const of = (kind: string) =>
        counts.flatMap((row) => (row.kind === kind ? [[row.key, row.documents] as const] : []));
      return {
        ...figuresOf(totals),
        forms: of('form').map(([form]) => form),
        terms: of('term'),
        gramDocuments: of('gram'),
        changed: changed.map(({ id }) => id),
      };
    });
  }

  async read(ids: readonly string[]): Promise<Map<string, ReadAnalysis>> {
    const rows = await this.source.query<({ id: string } & ReadAnalysis)[]>(
      `select a.id, forms, title_words as "titleWords", themes from search_analysis a join search_totals t on t.id = a.totals_id
       where t.collection = $1 and t.analyser = $2 and a.id = any($3::uuid[]) and not removed`,
      [this.collection, this.analyser, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async versions(): Promise<Map<string, number>> {
    const rows = await this.source.query<{ id: string; version: number }[]>(
      `select a.id, a.version from search_analysis a join search_totals t on t.id = a.totals_id
       where t.collection = $1 and t.analyser = $2 and not removed`,
      [this.collection, this.analyser],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  write({ put = [], remove = [] }: Parameters<AnalysisStore['write']>[0]): Promise<Set<string>> {
    return this.source.transaction(async (manager) => {
      const totals = await this.lockTotals(manager);
      const ids = [...new Set([...put.map(({ id }) => id), ...remove])];
      const rows = await manager.query<Kept[]>(KEPT, [totals.id, ids]);
      const before = new Map(rows.map((row) => [row.id, row]));
      const taken = new Map<string, StoredAnalysis>();
      for (const next of put)
        if (next.version >= (taken.get(next.id)?.version ?? before.get(next.id)?.version ?? 0))
          taken.set(next.id, next);
      const kept = (id: string) => (before.get(id)?.removed ? undefined : before.get(id));
      const removed = remove.filter((id) => !taken.has(id) && kept(id));
      if (!taken.size && !removed.length) return new Set<string>();

      const changes = analysisChanges([
        ...[...taken].map(([id, next]) => [kept(id), next] as const),
        ...removed.map((id) => [kept(id), undefined] as const),
      ]);
      const revision = Number(totals.revision) + 1;
      const all = [...taken.values()];
      const of = <K extends keyof StoredAnalysis>(key: K) => all.map((one) => one[key]);
      await manager.query(PUT, [
        ...[totals.id, revision, of('id'), of('version'), of('forms'), of('titleWords')],
        ...[of('terms'), of('themes'), of('length'), of('lead'), of('grams')],
      ]);
      await manager.query(REMOVE, [totals.id, revision, removed]);
      const counts = [
        ...[...changes.forms].map((key) => ['form', key, 1] as const),
        ...[...changes.terms].map(([key, change]) => ['term', key, change] as const),
        ...[...changes.gramDocuments].map(([key, change]) => ['gram', key, change] as const),
      ];
      await manager.query(COUNT, [
        ...[totals.id, revision, counts.map(([kind]) => kind), counts.map(([, key]) => key)],
        counts.map(([, , change]) => change),
      ]);
      const { documents, length, lead, grams } = changes.totals;
      await manager.query(
        `update search_totals set revision = $2, documents = documents + $3, length = length + $4, lead = lead + $5,
           grams = grams + $6 where id = $1`,
        [totals.id, revision, documents, length, lead, grams],
      );
      return new Set(taken.keys());
    });
  }

  private async totals(sql: Sql): Promise<Totals | undefined> {
    const [row] = await sql.query<Totals[]>(TOTALS, [this.collection, this.analyser]);
    return row;
  }

  /** Writes queue up here. */
  private async lockTotals(manager: EntityManager): Promise<Totals> {
    const key = [this.collection, this.analyser];
    const find = async () => (await manager.query<Totals[]>(`${TOTALS} for update`, key))[0];
    const found = await find();
    if (found) return found;
    await manager.query(
      'insert into search_totals (collection, analyser) values ($1, $2) on conflict do nothing',
      key,
    );
    return (await find())!;
  }
}

const NOTHING = { forms: [], terms: [], gramDocuments: [], changed: [] };

const figuresOf = (totals: Totals | undefined) => ({
  revision: Number(totals?.revision ?? 0),
  documents: totals?.documents ?? 0,
  length: totals?.length ?? 0,
  lead: totals?.lead ?? 0,
  grams: totals?.grams ?? 0,
});
