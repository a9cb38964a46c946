import { Args, Context as GqlContext, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { Region, RegionConnection } from '../regions/index.js';
import { RegionFilter, RegionListArgs } from './region-list.inputs.js';
import { RegionListService } from './region-list.service.js';

@Resolver(() => Region)
export class RegionListResolver {
  constructor(private readonly list: RegionListService) {}

  @Public()
  @Query(() => RegionConnection)
  regions(@GqlContext() context: Context, @Args() args: RegionListArgs) {
    return this.list.list(context, args);
  }

  @Public()
  @Query(() => [Region], { description: 'The regions with a place on the tile map, at most 96.' })
  regionMap(
    @GqlContext() context: Context,
    @Args('filter', { type: () => RegionFilter, nullable: true }) filter?: RegionFilter | null,
  ): Promise<Region[]> {
    return this.list.map(context, filter);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Questions that wait for an answer, but not those it asked anonymously. Null for a visitor.',
  })
  async asked(@Parent() { key }: Region, @GqlContext() context: Context): Promise<number | null> {
    const { asked } = await this.list.counts(context);
    return asked && (asked[key] ?? 0);
  }

  @ResolveField(() => Int, { description: 'Published items that the viewer may read.' })
  async offered(@Parent() { key }: Region, @GqlContext() context: Context): Promise<number> {
    return (await this.list.counts(context)).offered[key] ?? 0;
  }
}
