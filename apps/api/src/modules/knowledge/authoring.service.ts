import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { can, DomainError, type ItemAction, KNOWLEDGE_ITEM, move } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { recordChange } from '../../platform/outbox/outbox.js';
import { checkReferences, setThemes, themeIdsOf } from './item-themes.js';
import {
  contentOf,
  type ItemContent,
  KnowledgeItem,
  KnowledgeItemVersion,
  toColumns,
} from './item.entity.js';
import type { ItemInput } from './knowledge.inputs.js';
import { inRevision, isWritable, mayMove, mayWrite } from './knowledge.policy.js';
import { KnowledgeService } from './knowledge.service.js';

const GROUPS = `
  select distinct gt.group_id as id from knowledge_item_theme it join expert_group_theme gt on gt.theme_id = it.theme_id
  where it.item_id = $1`;
const AUDITED: readonly ItemAction[] = ['publish', 'archive', 'restore'];

/** Writing items: load under the viewer's scope, authorize, decide, save with its event; one transaction each. */
@Injectable()
export class AuthoringService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly knowledge: KnowledgeService,
  ) {}

  /** Creates the draft with this key, or writes over version `input.version` of it. */
  save(viewer: SignedIn, input: ItemInput): Promise<KnowledgeItem> {
    const { key: id, version, regionId } = input;
    const { themeIds, ...fields } = contentFrom(input);
    const reviewOn = input.reviewOn ?? null;
    return this.source.transaction(async (manager) => {
      if (version === null || version === undefined) {
        const item = await this.knowledge.draftFrom(manager, viewer, {
          ...fields,
          themeIds,
          id,
          regionId,
          reviewOn,
        });
        const content = contentOf(item, await themeIdsOf(manager, id));
        // New, or the same sent again. Anything else under this key is an edit of the first version.
        if (JSON.stringify(content) === JSON.stringify({ ...content, ...fields, themeIds })) return item;
      }
      const { item, groupIds } = await this.locked(manager, viewer, id, version ?? 1);
      if (!mayWrite(viewer, item, groupIds)) throw new DomainError('FORBIDDEN');
      // A published text is not written over: no move of the life cycle leads there but a revision.
      if (!isWritable(item)) move(KNOWLEDGE_ITEM, item.status, 'submit');
      const moves = regionId !== undefined && regionId !== item.regionId;
      if (moves && (item.publishedAt || !can(viewer, 'draft_item', { regionId })))
        throw new DomainError('FORBIDDEN');
      const place = { regionId: moves ? regionId : item.regionId };
      await checkReferences(manager, { ...fields, ...place }, themeIds);
      await setThemes(manager, id, themeIds);
      return this.write(manager, item, { ...fields, ...place, reviewOn });
    });
  }

  submit(viewer: SignedIn, id: string, version: number) {
    return this.move(viewer, 'submit', id, version, (item) => {
      requireComplete(item);
      return { returnReason: null };
    });
  }

  return(viewer: SignedIn, id: string, version: number, reason: string) {
    if (!reason.trim() || reason.length > 2_000)
      throw new DomainError('INVALID_INPUT', 'Say why', {
        fields: { reason: reason.trim() ? 'maxLength' : 'required' },
      });
    return this.move(viewer, 'return', id, version, () => ({ returnReason: reason.trim() }));
  }

  publish(viewer: SignedIn, id: string, version: number) {
    return this.move(viewer, 'publish', id, version, async (item, manager) => {
      const publishedAt = new Date();
      await keepVersion(manager, item, publishedAt, viewer.userId);
      return { publishedAt, returnReason: null };
    });
  }

  revise(viewer: SignedIn, id: string, version: number) {
    return this.move(viewer, 'revise', id, version, async (item, manager) => {
      // What was published before versions were kept is its own first version.
      if (!(await manager.existsBy(KnowledgeItemVersion, { itemId: item.id })))
        await keepVersion(manager, item, item.publishedAt ?? item.updatedAt, item.ownerId);
      return { publishedAt: item.publishedAt ?? item.updatedAt };
    });
  }

  archive(viewer: SignedIn, id: string, version: number) {
    return this.move(viewer, 'archive', id, version);
  }

  restore(viewer: SignedIn, id: string, version: number) {
    return this.move(viewer, 'restore', id, version);
  }

  private move(
    viewer: SignedIn,
    action: ItemAction,
    id: string,
    version: number,
    decide: (
      item: KnowledgeItem,
      manager: EntityManager,
    ) => Partial<KnowledgeItem> | Promise<Partial<KnowledgeItem>> = () => ({}),
  ): Promise<KnowledgeItem> {
    return this.source.transaction(async (manager) => {
      const { item, groupIds } = await this.locked(manager, viewer, id, version);
      if (!mayMove(viewer, action, item, groupIds)) throw new DomainError('FORBIDDEN');
      const status = move(KNOWLEDGE_ITEM, item.status, action);
      const changes = await decide(item, manager);
      if (AUDITED.includes(action))
        await audit(manager, {
          actorId: viewer.userId,
          action: `${action}_item`,
          entity: 'item',
          entityId: id,
          details: { version: version + 1 },
        });
      return this.write(manager, item, { ...changes, status });
    });
  }

  /** The item, held until the transaction ends, as its writers see it. */
  private async locked(manager: EntityManager, viewer: SignedIn, id: string, version: number) {
    const item =
      isUUID(id) &&
      (await this.knowledge
        .readable(viewer, manager)
        .andWhere('item.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne());
    if (!item) throw new DomainError('NOT_FOUND');
    const groups = await manager.query<{ id: string }[]>(GROUPS, [id]);
    const groupIds = groups.map((group) => group.id);
    // Of a revision, the version's number is its writers' affair as well: others hear that they may not.
    if (inRevision(item) && !mayWrite(viewer, item, groupIds)) throw new DomainError('FORBIDDEN');
    if (item.version !== version)
      throw new DomainError('VERSION_CONFLICT', 'Somebody changed it in the meantime', {
        version: item.version,
      });
    return { item, groupIds };
  }

  private async write(manager: EntityManager, item: KnowledgeItem, changes: Partial<KnowledgeItem>) {
    const version = item.version + 1;
    const saved = { ...changes, version, updatedAt: new Date() };
    await manager.update(KnowledgeItem, item.id, saved);
    await recordChange(manager, 'item', item.id, version);
    return Object.assign(item, saved);
  }
}

/** `language` is the document's, and no part of the form. */
const contentFrom = (input: ItemInput): Omit<ItemContent, 'language'> => ({
  type: input.type,
  visibility: input.visibility ?? 'network',
  neighbourhood: input.neighbourhood?.trim() || null,
  title: input.title.trim(),
  summary: input.summary ?? '',
  context: input.context ?? '',
  approach: input.approach ?? '',
  activeIngredients: input.activeIngredients ?? '',
  outcomesShort: input.outcomesShort ?? '',
  outcomesLong: input.outcomesLong ?? '',
  whatDidNotWork: input.whatDidNotWork ?? '',
  conditions: input.conditions ?? '',
  costs: input.costs ?? '',
  remainder: input.remainder ?? '',
  disciplines: input.disciplines ?? [],
  buildingBlocks: input.buildingBlocks ?? [],
  scope: input.scope ?? null,
  evidenceLevel: input.evidenceLevel ?? 'described',
  themeIds: [...new Set(input.themeIds)].sort(),
});

/** What others need to learn from it. A guide and an inventory report no trial, so nothing that did not work. */
function requireComplete(item: KnowledgeItem) {
  const missing = [
    !item.title.trim() && 'title',
    !item.summary.trim() && 'summary',
    ![item.context, item.approach, item.remainder].some((text) => text.trim()) && 'context',
    item.type !== 'guide' && item.type !== 'inventory' && !item.whatDidNotWork.trim() && 'whatDidNotWork',
  ].filter((field) => field !== false);
  if (missing.length)
    throw new DomainError('INVALID_INPUT', 'Some fields are still open', {
      fields: Object.fromEntries(missing.map((field) => [field, 'required'])),
    });
}

async function keepVersion(
  manager: EntityManager,
  item: KnowledgeItem,
  publishedAt: Date,
  publishedBy: string | null,
) {
  const content = contentOf(item, await themeIdsOf(manager, item.id));
  await manager.query(
    `insert into knowledge_item_version (item_id, number, content, published_at, published_by)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from knowledge_item_version where item_id = $1`,
    [item.id, JSON.stringify(toColumns(content)), publishedAt, publishedBy],
  );
}
