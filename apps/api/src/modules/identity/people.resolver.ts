import { Args, Context as GqlContext, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Discipline } from '@samenwijs/domain';
import { SignedInOnly } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { DisciplineEnum } from '../../platform/graphql/enums.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { Region } from '../regions/index.js';
import { membersOf, membershipsOf, peopleOf } from './identity.loaders.js';
import { IdentityService } from './identity.service.js';
import { MembershipRow, User } from './user.entity.js';

/** People are known to who signed in; a visitor gets empty lists. */
@Resolver(() => User)
export class PeopleResolver {
  constructor(private readonly identity: IdentityService) {}

  @SignedInOnly()
  @Query(() => User, { nullable: true })
  person(@Args('id', { type: () => ID }) id: string) {
    return this.identity.person(id);
  }

  @ResolveField(() => [DisciplineEnum])
  disciplines(@Parent() user: User, @GqlContext() { viewer }: Context): Discipline[] {
    return viewer ? user.disciplines : [];
  }

  @ResolveField(() => String, { nullable: true })
  expertise(@Parent() user: User, @GqlContext() { viewer }: Context): string | null {
    return viewer && user.expertise;
  }

  @ResolveField(() => [MembershipRow])
  memberships(@Parent() user: User, @GqlContext() { viewer, loaders }: Context) {
    return viewer ? membershipsOf(loaders).load(user.id) : [];
  }
}

@Resolver(() => ExpertGroup)
export class GroupMembersResolver {
  @ResolveField(() => [User])
  members(@Parent() group: ExpertGroup, @GqlContext() { viewer, loaders }: Context) {
    return viewer ? membersOf(loaders).load(group.id) : [];
  }
}

@Resolver(() => Region)
export class RegionPeopleResolver {
  @ResolveField(() => [User])
  people(@Parent() region: Region, @GqlContext() { viewer, loaders }: Context) {
    return viewer ? peopleOf(loaders).load(region.id) : [];
  }
}
