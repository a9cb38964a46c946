import { Field, ObjectType } from '@nestjs/graphql';
import { can, canMove, type ItemAction, KNOWLEDGE_ITEM, type Resource } from '@samenwijs/domain';
import type { Viewer } from '../../platform/auth/viewer.js';
import type { KnowledgeItem } from './item.entity.js';

@ObjectType()
export class ItemPermissions {
  @Field() edit: boolean;
  @Field() submit: boolean;
  @Field() return: boolean;
  @Field() publish: boolean;
  @Field() revise: boolean;
  @Field() archive: boolean;
  @Field() restore: boolean;
}

export type Secured = Pick<KnowledgeItem, 'status' | 'visibility' | 'regionId' | 'ownerId' | 'publishedAt'>;

/** Published before, and a next version is being written or reviewed. */
export const inRevision = ({ status, publishedAt }: Pick<KnowledgeItem, 'status' | 'publishedAt'>) =>
  publishedAt !== null && (status === 'draft' || status === 'in_review');

/** `groupIds`: the groups of its themes. What a region keeps to itself is no group's affair. */
export const resourceOf = (
  { regionId, ownerId, visibility }: Secured,
  groupIds: readonly string[],
): Resource => ({
  regionId,
  ownerId,
  groupIds: visibility === 'region' ? [] : groupIds,
});

/** May `viewer` write this item? Whoever may draft keeps the hand in an own first draft, also an expert outside the group's themes. */
export const mayWrite = (viewer: Viewer, item: Secured, groupIds: readonly string[]): boolean => {
  const resource = resourceOf(item, groupIds);
  const ownDraft = item.status === 'draft' && !item.publishedAt && !!viewer && item.ownerId === viewer.userId;
  return can(viewer, 'edit_item', resource) || (ownDraft && can(viewer, 'draft_item', resource));
};

/** May `viewer` make this move, whatever the state the item is in? */
export const mayMove = (
  viewer: Viewer,
  action: ItemAction,
  item: Secured,
  groupIds: readonly string[],
): boolean =>
  action === 'submit' || action === 'revise'
    ? mayWrite(viewer, item, groupIds)
    : can(viewer, 'publish_item', resourceOf(item, groupIds));

export const isWritable = ({ status }: Pick<KnowledgeItem, 'status'>) =>
  status === 'draft' || status === 'in_review';

export function permissionsOf(viewer: Viewer, item: Secured, groupIds: readonly string[]): ItemPermissions {
  const may = (action: ItemAction) =>
    canMove(KNOWLEDGE_ITEM, item.status, action) && mayMove(viewer, action, item, groupIds);
  return {
    edit: isWritable(item) && mayWrite(viewer, item, groupIds),
    submit: may('submit'),
    return: may('return'),
    publish: may('publish'),
    revise: may('revise'),
    archive: may('archive'),
    restore: may('restore'),
  };
}
