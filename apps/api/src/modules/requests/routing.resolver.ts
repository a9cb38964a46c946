import {
  Args,
  Context as GqlContext,
  Float,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Can, CurrentViewer, SignedInOnly } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { AssignmentConnection, RequestAssignment } from './assignment.entity.js';
import { KnowledgeRequest } from './request.entity.js';
import {
  PageArgs,
  ReasonArgs,
  RouteArgs,
  SuggestGroupArgs,
  TransferArgs,
  VersionArgs,
} from './requests.inputs.js';
import { answeringOf, isLive } from './requests.loaders.js';
import { RequestsService } from './requests.service.js';
import { RoutingService } from './routing.service.js';

@Resolver(() => RequestAssignment)
export class RoutingResolver {
  constructor(
    private readonly routing: RoutingService,
    private readonly requests: RequestsService,
  ) {}

  @SignedInOnly()
  @Query(() => AssignmentConnection, {
    description:
      "Assignments claimed by the viewer or waiting in the viewer's groups, oldest due date first.",
  })
  queue(@CurrentViewer() viewer: SignedIn, @Args() page: PageArgs) {
    return this.routing.queue(viewer, page);
  }

  @Can('suggest_route')
  @Mutation(() => KnowledgeRequest)
  suggestGroup(@CurrentViewer() viewer: SignedIn, @Args() args: SuggestGroupArgs) {
    return this.routing.suggest(viewer, args);
  }

  @Can('route_request')
  @Mutation(() => KnowledgeRequest, {
    description: 'Coordinator: sends the question to a group, or to another one when nobody claimed it yet.',
  })
  routeRequest(@CurrentViewer() viewer: SignedIn, @Args() args: RouteArgs) {
    return this.routing.route(viewer, args);
  }

  @Can('answer_as_expert')
  @Mutation(() => RequestAssignment)
  claimAssignment(@CurrentViewer() viewer: SignedIn, @Args() args: VersionArgs) {
    return this.routing.claim(viewer, args);
  }

  @Can('transfer_request')
  @Mutation(() => RequestAssignment)
  declineAssignment(@CurrentViewer() viewer: SignedIn, @Args() args: ReasonArgs) {
    return this.routing.decline(viewer, args);
  }

  @Can('transfer_request')
  @Mutation(() => RequestAssignment)
  transferAssignment(@CurrentViewer() viewer: SignedIn, @Args() args: TransferArgs) {
    return this.routing.transfer(viewer, args);
  }

  @ResolveField(() => ExpertGroup)
  group(@Parent() { groupId }: RequestAssignment, @GqlContext() { loaders }: Context) {
    return loaders.byId(ExpertGroup).load(groupId);
  }

  @ResolveField(() => User, { nullable: true })
  expert(@Parent() { expertId }: RequestAssignment, @GqlContext() { loaders }: Context) {
    return expertId ? loaders.byId(User).load(expertId) : null;
  }

  @ResolveField(() => Boolean)
  overdue(@Parent() assignment: RequestAssignment): boolean {
    return isLive(assignment) && !!assignment.dueOn && assignment.dueOn < new Date();
  }

  @ResolveField(() => KnowledgeRequest)
  async request(@Parent() { requestId }: RequestAssignment, @GqlContext() context: Context) {
    return (await this.requests.loadMany(context, [requestId]))[0];
  }
}

@Resolver(() => ExpertGroup)
export class GroupRoutingResolver {
  constructor(private readonly routing: RoutingService) {}

  @ResolveField(() => AssignmentConnection)
  queue(@Parent() group: ExpertGroup, @GqlContext() { viewer }: Context, @Args() page: PageArgs) {
    return this.routing.groupQueue(viewer, group, page);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'Median days between being asked and answering; null while nothing was answered.',
  })
  async medianAnswerDays(
    @Parent() { id }: ExpertGroup,
    @GqlContext() { loaders }: Context,
  ): Promise<number | null> {
    return (await answeringOf(loaders).load(id))[0]?.days ?? null;
  }

  @ResolveField(() => Int)
  async answeredCount(@Parent() { id }: ExpertGroup, @GqlContext() { loaders }: Context): Promise<number> {
    return (await answeringOf(loaders).load(id))[0]?.answered ?? 0;
  }
}
