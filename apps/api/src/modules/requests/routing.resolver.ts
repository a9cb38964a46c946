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
import { AnswerConnection } from './answer.entity.js';
import { AnswerListsService } from './answer-lists.service.js';
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
  constructor(
    private readonly routing: RoutingService,
    private readonly answers: AnswerListsService,
  ) {}

  @ResolveField(() => AssignmentConnection)
  queue(@Parent() group: ExpertGroup, @GqlContext() { viewer }: Context, @Args() page: PageArgs) {
    return this.routing.groupQueue(viewer, group, page);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'Median of `answerDays`; null while nothing was answered.',
  })
  async medianAnswerDays(
    @Parent() { id }: ExpertGroup,
    @GqlContext() { loaders }: Context,
  ): Promise<number | null> {
    return (await answeringOf(loaders).load(id))[0]?.median ?? null;
  }

  @ResolveField(() => [Int], {
    description: 'Of each question of the past year: within how many days the group answered first.',
  })
  async answerDays(@Parent() { id }: ExpertGroup, @GqlContext() { loaders }: Context): Promise<number[]> {
    return (await answeringOf(loaders).load(id))[0]?.times ?? [];
  }

  @ResolveField(() => Int)
  async answeredCount(@Parent() { id }: ExpertGroup, @GqlContext() { loaders }: Context): Promise<number> {
    return (await answeringOf(loaders).load(id))[0]?.answered ?? 0;
  }

  @ResolveField(() => AnswerConnection, {
    description: 'The last answer of this group to each question that the viewer may read, newest first.',
  })
  answered(@Parent() group: ExpertGroup, @GqlContext() { viewer }: Context, @Args() page: PageArgs) {
    return this.answers.ofGroup(viewer, group.id, page);
  }
}

/** What somebody did for others, as far as the viewer may read it. */
@Resolver(() => User)
export class PersonAnswersResolver {
  constructor(private readonly lists: AnswerListsService) {}

  @ResolveField(() => AnswerConnection)
  answers(@Parent() { id }: User, @GqlContext() { viewer }: Context, @Args() page: PageArgs) {
    return this.lists.ofPerson(viewer, id, page);
  }
}
