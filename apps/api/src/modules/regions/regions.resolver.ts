import { Args, Context as GqlContext, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { missingParties } from '@samenwijs/domain';
import { Repository } from 'typeorm';
import { Public } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { MissingParty, Neighbourhood, Party, Region, RegionGrant, Tile } from './region.entity.js';

const NEIGHBOURHOODS = `
  select id, name, inhabitants, partnership, region_id as group_key
  from neighbourhood where region_id = any($1) order by name`;
const GRANTS = `
  select id, kind, round, year, region_id as group_key
  from region_grant where region_id = any($1) order by year, kind desc, round`;
const PARTIES = `
  select party.id, party.kind, party.role, party.mandate, organisation.name, party.region_id as group_key
  from party join organisation on organisation.id = party.organisation_id
  where party.region_id = any($1) order by organisation.name`;

@Resolver(() => Region)
export class RegionsResolver {
  constructor(@InjectRepository(Region) private readonly repository: Repository<Region>) {}

  @Public()
  @Query(() => Region, { nullable: true })
  region(@Args('key') key: string): Promise<Region | null> {
    return this.repository.findOneBy({ key });
  }

  @ResolveField(() => Tile, { nullable: true })
  tile(@Parent() { tileColumn: column, tileRow: row }: Region): Tile | null {
    return column && row ? { column, row } : null;
  }

  @ResolveField(() => [Neighbourhood])
  neighbourhoods(@Parent() region: Region, @GqlContext() { loaders }: Context) {
    return loaders.many<Neighbourhood>(NEIGHBOURHOODS, NEIGHBOURHOODS).load(region.id);
  }

  @ResolveField(() => [RegionGrant])
  grants(@Parent() region: Region, @GqlContext() { loaders }: Context) {
    return loaders.many<RegionGrant>(GRANTS, GRANTS).load(region.id);
  }

  @ResolveField(() => [Party])
  parties(@Parent() region: Region, @GqlContext() { loaders }: Context): Promise<Party[]> {
    return loaders.many<Party>(PARTIES, PARTIES).load(region.id);
  }

  @ResolveField(() => [MissingParty], {
    nullable: true,
    description: 'Null while it is not known who takes part: that is not the same as missing.',
  })
  async missingParties(@Parent() region: Region, @GqlContext() context: Context) {
    const parties = await this.parties(region, context);
    return region.fictitious && parties.length ? missingParties(parties.map(({ kind }) => kind)) : null;
  }
}
