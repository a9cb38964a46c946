import { audienceOf, EVIDENCE_LEVELS, type Visibility } from '@samenwijs/domain';
import type { DocumentText } from '@samenwijs/matching';
import type { SearchDocument } from '@samenwijs/search';
import type { DataSource } from 'typeorm';
import { PUBLISHED_ITEMS } from '../knowledge/index.js';

export const COLLECTIONS = ['items', 'requests'] as const;
export type Collection = (typeof COLLECTIONS)[number];

type Row = Omit<SearchDocument, 'attributes'> & {
  visibility: Visibility;
  audience_region: string | null;
  at: Date;
  evidence: string;
  facets: Record<string, (string | null)[]>;
};

/**
 * What the engine holds: everything published, each for its own audience. Drafts, withdrawn questions and doubles stay
 * out; while a new version of an item is written the published one stays in. Of an anonymous question the engine does
 * not know the region, so that no filter, facet or count can tell it.
 */
const SOURCES: Record<Collection, string> = {
  items: `
    select item.id, item.version, item.region_id as "regionId", item.region_id as audience_region,
      item.published_at as at, shown ->> 'visibility' as visibility, shown ->> 'evidence_level' as evidence,
      shown ->> 'title' as title,
      concat_ws(E'\\n\\n', shown ->> 'summary', shown ->> 'context', shown ->> 'approach', shown ->> 'active_ingredients',
        shown ->> 'outcomes_short', shown ->> 'outcomes_long', shown ->> 'what_did_not_work', shown ->> 'conditions',
        shown ->> 'costs', shown ->> 'remainder') as text,
      theme.ids as themes,
      jsonb_build_object('theme', theme.keys, 'region', array[region.key], 'phase', array[region.phase],
        'type', array[shown ->> 'type'], 'scope', array[shown ->> 'scope'], 'evidence', array[shown ->> 'evidence_level'],
        'discipline', shown -> 'disciplines') as facets
    from (${PUBLISHED_ITEMS}) item
    left join region on region.id = item.region_id
    cross join lateral (
      select coalesce(array_agg(theme.id), '{}') as ids, coalesce(array_agg(theme.key), '{}') as keys
      from jsonb_array_elements_text(shown -> 'theme_ids') given join theme on theme.id = given::uuid) theme
    where true`,
  requests: `
    select item.id, item.version, region.id as "regionId", item.region_id as audience_region,
      item.posted_at as at, item.visibility, '' as evidence, item.title,
      concat_ws(E'\\n\\n', item.bottleneck, item.tried, item.help_wanted) as text,
      theme.ids as themes,
      jsonb_build_object('theme', theme.keys, 'region', array[region.key], 'status', array[item.status],
        'scope', array[item.scope], 'discipline', item.disciplines) as facets
    from knowledge_request item
    left join region on region.id = item.region_id and not item.anonymous
    cross join lateral (
      select coalesce(array_agg(theme.id), '{}') as ids, coalesce(array_agg(theme.key), '{}') as keys
      from knowledge_request_theme given join theme on theme.id = given.theme_id where given.request_id = item.id) theme
    where item.status not in ('draft', 'withdrawn', 'duplicate')`,
};

/** The documents with these ids, or all. What may not be found is simply not among them. */
export async function readDocuments(
  source: Pick<DataSource, 'query'>,
  collection: Collection,
  ids?: readonly string[],
): Promise<SearchDocument[]> {
  const rows: Row[] = ids
    ? await source.query(`${SOURCES[collection]} and item.id = any($1)`, [ids])
    : await source.query(SOURCES[collection]);
  return rows.map(({ visibility, audience_region: regionId, at, evidence, facets, ...document }) => ({
    ...document,
    attributes: {
      audience: audienceOf({ visibility, regionId }),
      facets: Object.fromEntries(
        Object.entries(facets).map(([name, values]) => [name, values.filter((value) => value !== null)]),
      ),
      order: { at: at.getTime(), evidence: EVIDENCE_LEVELS.indexOf(evidence as never) },
    },
  }));
}

/** The texts of these records, as the engine found them. */
export async function readTexts(
  source: Pick<DataSource, 'query'>,
  collection: Collection,
  ids: readonly string[],
): Promise<Map<string, DocumentText>> {
  const rows = await source.query<({ id: string } & DocumentText)[]>(
    `select id, title, text from (${SOURCES[collection]} and item.id = any($1)) documents`,
    [ids],
  );
  return new Map(rows.map(({ id, title, text }) => [id, { title, text }]));
}

/** The same records as in `SOURCES`, without a look at what they hold: a hundred thousand are compared in a moment. */
const VERSIONS: Record<Collection, string> = {
  items: `select id, version from knowledge_item item where item.published_at is not null and item.status <> 'archived'`,
  requests: `select id, version from knowledge_request item where item.status not in ('draft', 'withdrawn', 'duplicate')`,
};

/** Id and version of all that should be in the engine. */
export async function readVersions(source: DataSource, collection: Collection): Promise<Map<string, number>> {
  const rows = await source.query<{ id: string; version: number }[]>(VERSIONS[collection]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** How many records should be in the engine. */
export async function countRecords(source: DataSource): Promise<Record<Collection, number>> {
  const [row] = await source.query<[Record<Collection, number>]>(
    `select (select count(*)::int from (${VERSIONS.items}) item) as items,
       (select count(*)::int from (${VERSIONS.requests}) request) as requests`,
  );
  return row;
}
