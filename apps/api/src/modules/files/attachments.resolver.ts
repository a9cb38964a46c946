import { Context as GqlContext, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '../../platform/auth/viewer.js';
import { KnowledgeItem } from '../knowledge/index.js';
import { Attachment } from './attachment.entity.js';

const ATTACHMENTS = `
  select id, name, media_type as "mediaType", size, '/api/attachments/' || id as url, item_id as group_key
  from attachment where item_id = any($1) order by created_at, id`;

@Resolver(() => KnowledgeItem)
export class AttachmentsResolver {
  @ResolveField(() => [Attachment])
  attachments(@Parent() { id }: KnowledgeItem, @GqlContext() { loaders }: Context) {
    return loaders.many<Attachment>(ATTACHMENTS, ATTACHMENTS).load(id);
  }
}
