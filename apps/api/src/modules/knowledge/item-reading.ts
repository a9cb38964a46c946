import { itemScope, type Membership } from '@samenwijs/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Viewer } from '../../platform/auth/viewer.js';
import { withinScope } from '../../platform/database/scope-sql.js';
import { fromColumns, KnowledgeItem } from './item.entity.js';
import { inRevision, mayWrite } from './knowledge.policy.js';

const IN_REVISION = `(item.published_at is not null and item.status in ('draft', 'in_review'))`;
/** SQL for what readers see of a field: the last published version's while a revision is being written. */
const shown = (key: string, column: string) => `case when ${IN_REVISION} then (
  select version.content->>'${key}' from knowledge_item_version version
  where version.item_id = item.id order by version.number desc limit 1) else ${column} end`;
const hasGroup = (parameter: string) => `exists (
  select from knowledge_item_theme it join expert_group_theme gt on gt.theme_id = it.theme_id
  where it.item_id = item.id and gt.group_id = any(${parameter}))`;

export const SHOWN = {
  status: `case when ${IN_REVISION} then 'published' else item.status end`,
  type: shown('type', 'item.type'),
  visibility: shown('visibility', 'item.visibility'),
  title: shown('title', 'item.title'),
  summary: shown('summary', 'item.summary'),
  hasTheme: (parameter: string) => `case when ${IN_REVISION} then (
    select version.content->'theme_ids' @> to_jsonb(${parameter}::text) from knowledge_item_version version
    where version.item_id = item.id order by version.number desc limit 1)
    else exists (select from knowledge_item_theme it where it.item_id = item.id and it.theme_id = ${parameter}::uuid) end`,
};

/** The items that `viewer` may read, alias `item`. Pass what it yields through `asSeenBy`. */
export const readableItems = (manager: EntityManager, viewer: Viewer): SelectQueryBuilder<KnowledgeItem> =>
  withinScope(manager.createQueryBuilder(KnowledgeItem, 'item'), itemScope(viewer), {
    status: SHOWN.status,
    visibility: SHOWN.visibility,
    regionId: 'item.region_id',
    ownerId: 'item.owner_id',
    groups: hasGroup,
  });

const ids = (viewer: Viewer, role: Membership['role'], key: 'regionId' | 'groupId') =>
  viewer?.memberships.flatMap((membership) => (membership.role === role ? (membership[key] ?? []) : [])) ??
  [];

/** SQL twin of `mayWrite` for a revision: whose working state is in question. */
export const WRITABLE = `(:coordinates or item.region_id = any(:facilitates)
  or (item.owner_id = :self and item.region_id = any(:participates))
  or (item.visibility <> 'region' and ${hasGroup(':advises')}))`;
export const writableParameters = (viewer: Viewer) => ({
  coordinates: !!viewer?.memberships.some(({ role }) => role === 'coordinator'),
  facilitates: ids(viewer, 'facilitator', 'regionId'),
  participates: ids(viewer, 'participant', 'regionId'),
  advises: ids(viewer, 'expert', 'groupId'),
  self: viewer?.userId ?? null,
});

type Row = { id: string; content: Record<string, unknown>; published_at: Date; groups: string[] };
const LAST_VERSIONS = `
  select distinct on (version.item_id) version.item_id as id, version.content, version.published_at, array(
    select distinct gt.group_id from knowledge_item_theme it join expert_group_theme gt on gt.theme_id = it.theme_id
    where it.item_id = version.item_id) as groups
  from knowledge_item_version version where version.item_id = any($1)
  order by version.item_id, version.number desc`;

/** The items with the content that `viewer` may see: of a revision only its writers see the working text. */
export async function asSeenBy(
  manager: EntityManager,
  viewer: Viewer,
  items: KnowledgeItem[],
): Promise<KnowledgeItem[]> {
  const revised = items.filter(inRevision);
  if (!revised.length) return items;
  const rows = await manager.query<Row[]>(LAST_VERSIONS, [revised.map(({ id }) => id)]);
  const published = new Map(rows.map((row) => [row.id, row]));
  return items.map((item) => {
    const row = inRevision(item) ? published.get(item.id) : undefined;
    return row && !mayWrite(viewer, item, row.groups) ? asPublished(item, row) : item;
  });
}

const asPublished = (item: KnowledgeItem, { content, published_at: publishedAt }: Row) =>
  Object.assign(new KnowledgeItem(), item, fromColumns(content), {
    status: 'published',
    publishedAt,
    updatedAt: publishedAt,
    returnReason: null,
  } satisfies Partial<KnowledgeItem>);
