import {
  Args,
  Context as GqlContext,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../platform/auth/access.js';
import type { Context, SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { Theme } from '../curation/index.js';
import { User } from '../identity/index.js';
import { Region } from '../regions/index.js';
import { AuthoringService } from './authoring.service.js';
import { KnowledgeItem, KnowledgeItemConnection } from './item.entity.js';
import { ItemFilter, ItemInput } from './knowledge.inputs.js';
import { inRevision, ItemPermissions, permissionsOf } from './knowledge.policy.js';
import { KnowledgeService } from './knowledge.service.js';

@Resolver(() => KnowledgeItem)
export class KnowledgeResolver {
  constructor(
    private readonly knowledge: KnowledgeService,
    private readonly authoring: AuthoringService,
  ) {}

  @Public()
  @Query(() => KnowledgeItem, { nullable: true })
  item(@Args('id', { type: () => ID }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.knowledge.find(viewer, id);
  }

  @Public()
  @Query(() => KnowledgeItemConnection)
  items(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('filter', { type: () => ItemFilter, nullable: true }) filter?: ItemFilter,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ) {
    return this.knowledge.list(viewer, filter ?? {}, { first, after });
  }

  @Can('draft_item')
  @Mutation(() => KnowledgeItem)
  saveItem(@Args('input') input: ItemInput, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.save(viewer, input);
  }

  @Can('draft_item')
  @Mutation(() => KnowledgeItem)
  submitItem(@Id() id: string, @Version() version: number, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.submit(viewer, id, version);
  }

  @Can('publish_item')
  @Mutation(() => KnowledgeItem)
  returnItem(
    @Id() id: string,
    @Version() version: number,
    @Args('reason') reason: string,
    @CurrentViewer() viewer: SignedIn,
  ) {
    return this.authoring.return(viewer, id, version, reason);
  }

  @Can('publish_item')
  @Mutation(() => KnowledgeItem)
  publishItem(@Id() id: string, @Version() version: number, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.publish(viewer, id, version);
  }

  @Can('edit_item')
  @Mutation(() => KnowledgeItem)
  reviseItem(@Id() id: string, @Version() version: number, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.revise(viewer, id, version);
  }

  @Can('publish_item')
  @Mutation(() => KnowledgeItem)
  archiveItem(@Id() id: string, @Version() version: number, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.archive(viewer, id, version);
  }

  @Can('publish_item')
  @Mutation(() => KnowledgeItem)
  restoreItem(@Id() id: string, @Version() version: number, @CurrentViewer() viewer: SignedIn) {
    return this.authoring.restore(viewer, id, version);
  }

  @ResolveField(() => Region, { nullable: true })
  region(@Parent() { regionId }: KnowledgeItem, @GqlContext() { loaders }: Context) {
    return regionId ? loaders.byId(Region).load(regionId) : null;
  }

  // Visitors read the knowledge and of which region it is; who wrote it, and whom to ask, is for those who take part.
  @ResolveField(() => User, { nullable: true, description: 'Null for a visitor.' })
  owner(@Parent() { ownerId }: KnowledgeItem, @GqlContext() { viewer, loaders }: Context) {
    return viewer && ownerId ? loaders.byId(User).load(ownerId) : null;
  }

  @ResolveField(() => User, { nullable: true, description: 'Null for a visitor.' })
  contact(@Parent() { contactId }: KnowledgeItem, @GqlContext() { viewer, loaders }: Context) {
    return viewer && contactId ? loaders.byId(User).load(contactId) : null;
  }

  @ResolveField(() => [Theme])
  async themes(@Parent() { id, themeIds }: KnowledgeItem, @GqlContext() { loaders }: Context) {
    if (!themeIds) return loaders.many<Theme>(THEMES, THEMES).load(id);
    const themes = await Promise.all(themeIds.map((themeId) => loaders.byId(Theme).load(themeId)));
    return themes.filter((theme) => theme !== null).sort((a, b) => a.name.localeCompare(b.name));
  }

  @ResolveField(() => Boolean)
  stale(@Parent() { reviewOn }: KnowledgeItem): boolean {
    return reviewOn !== null && reviewOn.getTime() < Date.now();
  }

  // Whoever may not write it has the published version at hand, which is in no revision.
  @ResolveField(() => Boolean)
  revisionInReview(@Parent() item: KnowledgeItem): boolean {
    return inRevision(item);
  }

  @ResolveField(() => ItemPermissions)
  async viewerCan(@Parent() item: KnowledgeItem, @GqlContext() { viewer, loaders }: Context) {
    const groups = await loaders.many<{ id: string }>(GROUPS, GROUPS).load(item.id);
    return permissionsOf(
      viewer,
      item,
      groups.map(({ id }) => id),
    );
  }
}

/** What somebody wrote, as far as the viewer may read it. */
@Resolver(() => User)
export class PersonItemsResolver {
  constructor(private readonly knowledge: KnowledgeService) {}

  @ResolveField(() => KnowledgeItemConnection, { description: 'Published items of which this is the owner.' })
  items(
    @Parent() { id }: User,
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ) {
    return this.knowledge.list(viewer, { ownerId: id, status: ['published'] }, { first, after });
  }
}

function Id() {
  return Args('id', { type: () => ID });
}
function Version() {
  return Args('version', { type: () => Int });
}

const THEMES = `
  select theme.id, theme.key, theme.name, theme.description, it.item_id as group_key
  from knowledge_item_theme it join theme on theme.id = it.theme_id
  where it.item_id = any($1) order by theme.name`;

const GROUPS = `
  select distinct gt.group_id as id, it.item_id as group_key
  from knowledge_item_theme it join expert_group_theme gt on gt.theme_id = it.theme_id
  where it.item_id = any($1)`;
