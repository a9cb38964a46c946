import type { SearchDocument } from '@samenwijs/search';
import type { DataSource } from 'typeorm';
import { PUBLISHED_ITEMS } from '../knowledge/index.js';

export type Collection = 'items' | 'requests';

/**
 * What the engine may hold: what every signed-in reader may read. Records that a region keeps to itself, drafts and
 * withdrawn questions stay out, and while a new version of an item is written the published one stays in.
 */
const SOURCES: Record<Collection, string> = {
  items: `
    select item.id, item.version, item.region_id as "regionId", shown ->> 'title' as title,
      concat_ws(E'\\n\\n', shown ->> 'summary', shown ->> 'context', shown ->> 'approach', shown ->> 'active_ingredients',
        shown ->> 'outcomes_short', shown ->> 'outcomes_long', shown ->> 'what_did_not_work', shown ->> 'conditions',
        shown ->> 'costs', shown ->> 'remainder') as text,
      array(select jsonb_array_elements_text(shown -> 'theme_ids')::uuid) as themes
    from (${PUBLISHED_ITEMS}) item
    where shown ->> 'visibility' in ('public', 'network')`,
  requests: `
    select item.id, item.version, case when item.anonymous then null else item.region_id end as "regionId", item.title,
      concat_ws(E'\\n\\n', item.bottleneck, item.tried, item.help_wanted) as text,
      array(select theme_id from knowledge_request_theme t where t.request_id = item.id) as themes
    from knowledge_request item
    where item.status not in ('draft', 'withdrawn', 'duplicate') and item.visibility = 'network'`,
};

/** The documents with these ids, or all. What may not be found is simply not among them. */
export const readDocuments = (
  source: DataSource,
  collection: Collection,
  ids?: readonly string[],
): Promise<SearchDocument[]> =>
  ids
    ? source.query(`${SOURCES[collection]} and item.id = any($1)`, [ids])
    : source.query(SOURCES[collection]);

/** Id and version of all that should be in the engine. */
export async function readVersions(source: DataSource, collection: Collection): Promise<Map<string, number>> {
  const rows = await source.query<{ id: string; version: number }[]>(
    `select id, version from (${SOURCES[collection]}) documents`,
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
