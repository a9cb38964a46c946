import {
  Args,
  Context as GqlContext,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { canSomewhere, DomainError } from '@samenwijs/domain';
import { CurrentViewer, Public, SignedInOnly } from '../../platform/auth/access.js';
import type { Context, SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { Region } from '../regions/index.js';
import { DemoAccountsService } from './demo-accounts.service.js';
import { PreferencesInput, SignInInput } from './identity.inputs.js';
import { IdentityService } from './identity.service.js';
import { DemoAccount, ViewerPermissions, ViewerType } from './identity.types.js';
import { membershipsOf } from './identity.loaders.js';
import { SessionsService } from './sessions.service.js';
import { MembershipRow, User } from './user.entity.js';

/** The exchange of HTTP that a cookie needs. */
function exchange({ request, reply }: Context) {
  if (!request || !reply) throw new DomainError('BAD_REQUEST', 'Only over HTTP');
  return { request, reply };
}

@Resolver(() => ViewerType)
export class IdentityResolver {
  constructor(
    private readonly identity: IdentityService,
    private readonly sessions: SessionsService,
    private readonly demo: DemoAccountsService,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer) {
    return viewer && this.identity.user(viewer);
  }

  @Public()
  @Query(() => [DemoAccount])
  demoAccounts(): Promise<DemoAccount[]> {
    return this.demo.list();
  }

  @Public()
  @Mutation(() => ViewerType)
  signIn(@Args('input') input: SignInInput, @GqlContext() context: Context) {
    const { request, reply } = exchange(context);
    return this.identity.signIn(input, request, reply);
  }

  @Public()
  @Mutation(() => Boolean)
  async signOut(@GqlContext() context: Context) {
    const { request, reply } = exchange(context);
    await this.sessions.end(request, reply);
    return true;
  }

  @SignedInOnly()
  @Mutation(() => Boolean)
  signOutEverywhere(@CurrentViewer() viewer: SignedIn, @GqlContext() context: Context) {
    return this.identity.signOutEverywhere(viewer, exchange(context).reply);
  }

  @SignedInOnly()
  @Mutation(() => ViewerType)
  setPreferences(@Args('input') input: PreferencesInput, @CurrentViewer() viewer: SignedIn) {
    return this.identity.setPreferences(viewer, input);
  }

  @ResolveField(() => [MembershipRow])
  memberships(@Parent() user: User, @GqlContext() { loaders }: Context) {
    return membershipsOf(loaders).load(user.id);
  }

  @ResolveField(() => Region, { nullable: true })
  async region(@Parent() user: User, @GqlContext() context: Context) {
    const first = (await this.memberships(user, context)).find((m) => m.regionId);
    return first?.regionId ? context.loaders.byId(Region).load(first.regionId) : null;
  }

  @ResolveField(() => ViewerPermissions)
  async can(@Parent() user: User, @GqlContext() context: Context): Promise<ViewerPermissions> {
    // Not the context's viewer: right after signing in that is still a visitor.
    const actor = { userId: user.id, memberships: await this.memberships(user, context) };
    return {
      draftRequest: canSomewhere(actor, 'draft_request'),
      postRequest: canSomewhere(actor, 'post_request'),
      draftItem: canSomewhere(actor, 'draft_item'),
      importDocument: canSomewhere(actor, 'draft_item'),
      answerAsExpert: canSomewhere(actor, 'answer_as_expert') && actor.memberships.some((m) => m.groupId),
      routeRequest: canSomewhere(actor, 'route_request'),
      curate: canSomewhere(actor, 'curate'),
      tuneMatching: canSomewhere(actor, 'tune_matching'),
      administer: canSomewhere(actor, 'administer'),
    };
  }
}

@Resolver(() => MembershipRow)
export class MembershipResolver {
  @ResolveField(() => Region, { nullable: true })
  region(@Parent() { regionId }: MembershipRow, @GqlContext() { loaders }: Context) {
    return regionId ? loaders.byId(Region).load(regionId) : null;
  }

  @ResolveField(() => ExpertGroup, { nullable: true })
  group(@Parent() { groupId }: MembershipRow, @GqlContext() { loaders }: Context) {
    return groupId ? loaders.byId(ExpertGroup).load(groupId) : null;
  }
}
