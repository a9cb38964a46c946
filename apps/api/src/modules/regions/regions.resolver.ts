import { Args, Context as GqlContext, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { SignedInOnly } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { paginate } from '../../platform/graphql/connection.js';
import { Neighbourhood, Region, RegionConnection } from './region.entity.js';

const NEIGHBOURHOODS =
  'select id, name, inhabitants, region_id as group_key from neighbourhood where region_id = any($1) order by name';

@Resolver(() => Region)
export class RegionsResolver {
  constructor(@InjectRepository(Region) private readonly repository: Repository<Region>) {}

  @SignedInOnly()
  @Query(() => Region, { nullable: true })
  region(@Args('key') key: string): Promise<Region | null> {
    return this.repository.findOneBy({ key });
  }

  @SignedInOnly()
  @Query(() => RegionConnection)
  regions(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return paginate(this.repository.createQueryBuilder('region'), { first, after }, [
      { sql: 'region.name', type: 'text' },
      { sql: 'region.id', type: 'uuid' },
    ]);
  }

  @ResolveField(() => [Neighbourhood])
  neighbourhoods(@Parent() region: Region, @GqlContext() { loaders }: Context) {
    return loaders.many<Neighbourhood>(NEIGHBOURHOODS, NEIGHBOURHOODS).load(region.id);
  }
}
