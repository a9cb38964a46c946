import { Args, Context as GqlContext, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { Region } from '../regions/index.js';
import { KnowledgeRequest } from '../requests/index.js';
import { Adoption, Story } from './adoption.entity.js';
import { AdoptionsService } from './adoptions.service.js';

@Resolver(() => Adoption)
export class AdoptionsResolver {
  constructor(
    private readonly adoptions: AdoptionsService,
    private readonly knowledge: KnowledgeService,
  ) {}

  @Public()
  @Query(() => [Story], { description: 'True stories that everybody may read, as varied as they come.' })
  stories(@Args('first', { type: () => Int, defaultValue: 3 }) first: number): Promise<Story[]> {
    return this.adoptions.stories(first);
  }

  @ResolveField(() => Region)
  region(@Parent() { regionId }: Adoption, @GqlContext() { loaders }: Context) {
    return loaders.byId(Region).load(regionId);
  }

  @ResolveField(() => KnowledgeItem)
  async item(@Parent() { itemId }: Adoption, @GqlContext() context: Context) {
    return (await this.knowledge.loadMany(context, [itemId]))[0];
  }

  @ResolveField(() => KnowledgeRequest, {
    nullable: true,
    description: 'Null as well when the viewer may not read it, or when it was asked anonymously.',
  })
  request(@Parent() adoption: Adoption, @GqlContext() context: Context) {
    return this.adoptions.requestOf(context, adoption);
  }

  @ResolveField(() => Adoption, {
    nullable: true,
    description: 'Of the second generation: the adoption that it was taken from.',
  })
  parent(@Parent() { parentId }: Adoption, @GqlContext() context: Context) {
    return parentId ? this.adoptions.find(context, parentId) : null;
  }
}

@Resolver(() => Story)
export class StoryResolver {
  constructor(private readonly knowledge: KnowledgeService) {}

  @ResolveField(() => Region)
  askedBy(@Parent() { askedById }: Story, @GqlContext() { loaders }: Context) {
    return loaders.byId(Region).load(askedById);
  }

  @ResolveField(() => KnowledgeItem)
  async item(@Parent() { itemId }: Story, @GqlContext() context: Context) {
    return (await this.knowledge.loadMany(context, [itemId]))[0];
  }
}

/** What adoptions add to an item. */
@Resolver(() => KnowledgeItem)
export class ItemAdoptionsResolver {
  constructor(private readonly service: AdoptionsService) {}

  @ResolveField(() => [Adoption], { description: 'Its lineage, oldest first.' })
  adoptions(@Parent() { id }: KnowledgeItem, @GqlContext() context: Context) {
    return this.service.ofItem(context, id);
  }
}

/** What adoptions add to a region. */
@Resolver(() => Region)
export class RegionAdoptionsResolver {
  constructor(private readonly service: AdoptionsService) {}

  @ResolveField(() => [Adoption], { description: 'What it took over, newest first.' })
  adoptions(@Parent() { id }: Region, @GqlContext() context: Context) {
    return this.service.byRegion(context, id);
  }

  @ResolveField(() => [Adoption], { description: 'What others took over from it, newest first.' })
  given(@Parent() { id }: Region, @GqlContext() context: Context) {
    return this.service.fromRegion(context, id);
  }
}
