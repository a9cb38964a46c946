import { Context as GqlContext, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inhabitantsBand } from '@samenwijs/domain';
import type { Context } from '../../platform/auth/viewer.js';
import { Theme } from '../curation/index.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { Region } from '../regions/index.js';
import { Answer } from './answer.entity.js';
import { RequestAssignment } from './assignment.entity.js';
import { type EventKind, RequestEvent } from './event.entity.js';
import { KnowledgeRequest } from './request.entity.js';
import { answersOf, assignmentOf, eventsOf, isLive, joinedRegionsOf, themesOf } from './requests.loaders.js';
import { knowsAsker, knowsRegion, requestPermissions } from './requests.policy.js';
import { RequestsService } from './requests.service.js';
import { Band, RequestPermissions } from './requests.types.js';

/** Done by others than the asking side. Of the rest, with an anonymous question, nobody is named: a colleague tells the region. */
const BY_OTHERS: readonly EventKind[] = ['routed', 'claimed', 'declined', 'transferred', 'answered'];

@Resolver(() => KnowledgeRequest)
export class RequestFieldsResolver {
  constructor(private readonly requests: RequestsService) {}

  @ResolveField(() => [Theme])
  themes(@Parent() { id }: KnowledgeRequest, @GqlContext() { loaders }: Context) {
    return themesOf(loaders).load(id);
  }

  @ResolveField(() => Region, {
    nullable: true,
    description: "Null when it is asked anonymously by another region than the viewer's.",
  })
  region(@Parent() request: KnowledgeRequest, @GqlContext() { viewer, loaders }: Context) {
    return request.regionId && knowsRegion(viewer, request)
      ? loaders.byId(Region).load(request.regionId)
      : null;
  }

  @ResolveField(() => User, { nullable: true })
  asker(@Parent() request: KnowledgeRequest, @GqlContext() { viewer, loaders }: Context) {
    return knowsAsker(viewer, request) ? loaders.byId(User).load(request.askerId) : null;
  }

  @ResolveField(() => Band, {
    nullable: true,
    description: 'Instead of the region, when that may not be known.',
  })
  async inhabitantsBand(
    @Parent() request: KnowledgeRequest,
    @GqlContext() { viewer, loaders }: Context,
  ): Promise<Band | null> {
    if (!request.regionId || knowsRegion(viewer, request)) return null;
    return inhabitantsBand((await loaders.byId(Region).load(request.regionId))?.inhabitants ?? null);
  }

  @ResolveField(() => KnowledgeRequest, { nullable: true })
  async duplicateOf(@Parent() { duplicateOfId }: KnowledgeRequest, @GqlContext() context: Context) {
    return duplicateOfId ? (await this.requests.loadMany(context, [duplicateOfId]))[0] : null;
  }

  @ResolveField(() => [Region])
  async alsoRegions(@Parent() { id }: KnowledgeRequest, @GqlContext() { loaders }: Context) {
    const joined = await joinedRegionsOf(loaders).load(id);
    return loaders.byId(Region).loadMany(joined.map((region) => region.id));
  }

  @ResolveField(() => Boolean)
  async joinedByViewer(
    @Parent() { id }: KnowledgeRequest,
    @GqlContext() { viewer, loaders }: Context,
  ): Promise<boolean> {
    return (await joinedRegionsOf(loaders).load(id)).some((region) => region.id === viewer?.regionId);
  }

  @ResolveField(() => RequestAssignment, { nullable: true })
  assignment(@Parent() { id }: KnowledgeRequest, @GqlContext() { loaders }: Context) {
    return assignmentOf(loaders, id);
  }

  @ResolveField(() => [Answer])
  answers(@Parent() { id }: KnowledgeRequest, @GqlContext() { loaders }: Context) {
    return answersOf(loaders).load(id);
  }

  @ResolveField(() => [RequestEvent])
  async timeline(
    @Parent() request: KnowledgeRequest,
    @GqlContext() { viewer, loaders }: Context,
  ): Promise<RequestEvent[]> {
    const events = await eventsOf(loaders).load(request.id);
    if (knowsAsker(viewer, request)) return events;
    return events.map((event) => (BY_OTHERS.includes(event.kind) ? event : { ...event, personId: null }));
  }

  @ResolveField(() => RequestPermissions)
  async viewerCan(
    @Parent() request: KnowledgeRequest,
    @GqlContext() context: Context,
  ): Promise<RequestPermissions> {
    const [assignment, answers, joined] = await Promise.all([
      assignmentOf(context.loaders, request.id),
      answersOf(context.loaders).load(request.id),
      this.joinedByViewer(request, context),
    ]);
    return requestPermissions(context.viewer, {
      request,
      assignment: assignment && isLive(assignment) ? assignment : null,
      hasAnswers: answers.length > 0,
      joined,
    });
  }
}

@Resolver(() => RequestEvent)
export class RequestEventResolver {
  @ResolveField(() => ExpertGroup, { nullable: true })
  group(@Parent() { groupId }: RequestEvent, @GqlContext() { loaders }: Context) {
    return groupId ? loaders.byId(ExpertGroup).load(groupId) : null;
  }

  @ResolveField(() => User, { nullable: true })
  person(@Parent() { personId }: RequestEvent, @GqlContext() { loaders }: Context) {
    return personId ? loaders.byId(User).load(personId) : null;
  }
}
