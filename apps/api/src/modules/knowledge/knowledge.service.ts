import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { can, DomainError } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Context, SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { type Page, paginate } from '../../platform/graphql/connection.js';
import { recordChange } from '../../platform/outbox/outbox.js';
import { asSeenBy, readableItems, SHOWN, WRITABLE, writableParameters } from './item-reading.js';
import { type ItemContent, KnowledgeItem } from './item.entity.js';
import type { ItemFilter } from './knowledge.inputs.js';
import { checkReferences, setThemes } from './item-themes.js';

/** What a draft starts with; what is left out gets the database's default. */
export type DraftPrefill = Partial<Omit<ItemContent, 'type' | 'title'>> &
  Pick<ItemContent, 'type' | 'title'> & {
    id?: string;
    regionId?: string | null;
    reviewOn?: Date | null;
    sourceAnswerId?: string | null;
  };

const READER = Symbol('readable items');

@Injectable()
export class KnowledgeService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The items that `viewer` may read, alias `item`. Show none of them before `asSeenBy`. */
  readable(viewer: Viewer, manager: EntityManager = this.source.manager): SelectQueryBuilder<KnowledgeItem> {
    return readableItems(manager, viewer);
  }

  /** The items as `viewer` sees them: of a revision only its writers see the working text. */
  asSeenBy(viewer: Viewer, items: KnowledgeItem[]): Promise<KnowledgeItem[]> {
    return asSeenBy(this.source.manager, viewer, items);
  }

  /** Those of `ids` that exist and that `viewer` may read, as the viewer sees them, in no order. */
  async readMany(viewer: Viewer, ids: readonly string[]): Promise<KnowledgeItem[]> {
    if (!ids.length) return [];
    return this.asSeenBy(
      viewer,
      await this.readable(viewer).andWhere('item.id = any(:ids)', { ids }).getMany(),
    );
  }

  async find(viewer: Viewer, id: string): Promise<KnowledgeItem | null> {
    return isUUID(id) ? ((await this.readMany(viewer, [id]))[0] ?? null) : null;
  }

  /** @throws DomainError NOT_FOUND, the same for an item that may not be read. */
  async load(viewer: Viewer, id: string): Promise<KnowledgeItem> {
    const item = await this.find(viewer, id);
    if (!item) throw new DomainError('NOT_FOUND');
    return item;
  }

  /** In the order of `ids`; null for what does not exist or may not be read. */
  loadMany({ loaders, viewer }: Context, ids: readonly string[]): Promise<(KnowledgeItem | null)[]> {
    const loader = loaders.batch<KnowledgeItem | null>(READER, async (wanted) => {
      const found = new Map((await this.readMany(viewer, wanted)).map((item) => [item.id, item]));
      return wanted.map((id) => found.get(id) ?? null);
    });
    return Promise.all(ids.map((id) => loader.load(id)));
  }

  async list(
    viewer: Viewer,
    filter: ItemFilter & { ownerId?: string },
    page: { first: number; after?: string | null },
  ): Promise<Page<KnowledgeItem>> {
    const { regionId, themeId, type, mine, reviewDue, query: words } = filter;
    const status = filter.status ?? (mine ? null : ['published']);
    const query = this.readable(viewer);
    if (status)
      query.andWhere(`(${SHOWN.status} = any(:status) or (item.status = any(:status) and ${WRITABLE}))`, {
        status,
        ...writableParameters(viewer),
      });
    if (regionId) query.andWhere('item.region_id = :regionId', { regionId });
    if (themeId) query.andWhere(SHOWN.hasTheme(':themeId'), { themeId });
    if (type) query.andWhere(`${SHOWN.type} = any(:type)`, { type });
    if (filter.ownerId) query.andWhere('item.owner_id = :ownerId', { ownerId: filter.ownerId });
    if (mine) query.andWhere('item.owner_id = :me', { me: viewer?.userId ?? null });
    if (reviewDue) query.andWhere('item.review_on < now()');
    if (words?.trim())
      query.andWhere(`(${SHOWN.title} ilike :like or ${SHOWN.summary} ilike :like)`, {
        like: `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`,
      });
    const result = await paginate(query, page, [
      { sql: 'coalesce(item.published_at, item.updated_at)', type: 'timestamptz', desc: true },
      { sql: 'item.id', type: 'uuid', desc: true },
    ]);
    const seen = await this.asSeenBy(
      viewer,
      result.edges.map(({ node }) => node),
    );
    result.edges.forEach((edge, i) => (edge.node = seen[i]!));
    return result;
  }

  /**
   * A draft of the viewer's own, in the caller's transaction. For a source answer or an id that was made into an item
   * before: that item.
   * @throws DomainError FORBIDDEN; ALREADY_DONE when that item is not the viewer's to read.
   */
  async draftFrom(manager: EntityManager, viewer: SignedIn, prefill: DraftPrefill): Promise<KnowledgeItem> {
    const { themeIds = [], ...row } = prefill;
    const regionId = row.regionId ?? (can(viewer, 'draft_item', { regionId: null }) ? null : viewer.regionId);
    if (!can(viewer, 'draft_item', { regionId })) throw new DomainError('FORBIDDEN');
    await checkReferences(manager, { ...row, regionId }, themeIds);
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(KnowledgeItem)
      .values({ ...row, regionId, ownerId: viewer.userId, contactId: viewer.userId })
      .orIgnore()
      .returning('id')
      .execute();
    const [made] = raw as { id: string }[];
    if (made) {
      await setThemes(manager, made.id, themeIds);
      await recordChange(manager, 'item', made.id, 1);
      return manager.findOneByOrFail(KnowledgeItem, { id: made.id });
    }
    const by = row.sourceAnswerId ? { sourceAnswerId: row.sourceAnswerId } : { id: row.id! };
    const existing = await this.readable(viewer, manager).andWhere(by).getOne();
    if (!existing) throw new DomainError('ALREADY_DONE');
    return existing;
  }
}
