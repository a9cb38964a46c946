import { Args, Context as GqlContext, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, SignedInOnly } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { Region } from '../regions/index.js';
import { Answer, Reply } from './answer.entity.js';
import { AnswersService } from './answers.service.js';
import { KnowledgeRequest } from './request.entity.js';
import { AnswerInput, AskOnArgs, EditAnswerArgs, VersionArgs } from './requests.inputs.js';
import { assignmentOf, citationsOf, isLive, itemsMadeOf, repliesOf } from './requests.loaders.js';
import { answerPermissions, knowsAsker } from './requests.policy.js';
import { RequestsService } from './requests.service.js';
import { AnswerPermissions } from './requests.types.js';

@Resolver(() => Answer)
export class AnswersResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly requests: RequestsService,
    private readonly knowledge: KnowledgeService,
  ) {}

  @SignedInOnly()
  @Mutation(() => Answer)
  answerRequest(@CurrentViewer() viewer: SignedIn, @Args('input') input: AnswerInput) {
    return this.answers.answer(viewer, input);
  }

  @SignedInOnly()
  @Mutation(() => Answer)
  editAnswer(@CurrentViewer() viewer: SignedIn, @Args() args: EditAnswerArgs) {
    return this.answers.edit(viewer, args);
  }

  @Can('accept_answer')
  @Mutation(() => Answer, { description: 'Accepting resolves the question.' })
  acceptAnswer(@CurrentViewer() viewer: SignedIn, @Args() args: VersionArgs) {
    return this.answers.accept(viewer, args);
  }

  @Can('accept_answer')
  @Mutation(() => Answer)
  askOn(@CurrentViewer() viewer: SignedIn, @Args() args: AskOnArgs) {
    return this.answers.askOn(viewer, args);
  }

  @Can('draft_item')
  @Mutation(() => KnowledgeItem, {
    description:
      'A prefilled draft item, linked with the answer both ways; the same draft when it was made before.',
  })
  turnAnswerIntoItem(
    @CurrentViewer() viewer: SignedIn,
    @Args('answerId', { type: () => ID }) answerId: string,
  ) {
    return this.answers.turnIntoItem(viewer, answerId);
  }

  @ResolveField(() => User)
  author(@Parent() { authorId }: Answer, @GqlContext() { loaders }: Context) {
    return loaders.byId(User).load(authorId);
  }

  @ResolveField(() => Region, { nullable: true })
  region(@Parent() { regionId }: Answer, @GqlContext() { loaders }: Context) {
    return regionId ? loaders.byId(Region).load(regionId) : null;
  }

  @ResolveField(() => ExpertGroup, { nullable: true })
  group(@Parent() { groupId }: Answer, @GqlContext() { loaders }: Context) {
    return groupId ? loaders.byId(ExpertGroup).load(groupId) : null;
  }

  @ResolveField(() => [KnowledgeItem])
  async cites(@Parent() { id }: Answer, @GqlContext() context: Context) {
    const cited = await citationsOf(context.loaders).load(id);
    return (
      await this.knowledge.loadMany(
        context,
        cited.map((item) => item.id),
      )
    ).filter((item) => item !== null);
  }

  @ResolveField(() => [Reply])
  async replies(@Parent() { id, requestId }: Answer, @GqlContext() context: Context): Promise<Reply[]> {
    const [replies, [request]] = await Promise.all([
      repliesOf(context.loaders).load(id),
      this.requests.loadMany(context, [requestId]),
    ]);
    // The asking side writes them: with an anonymous question nobody is named to the others.
    return request && knowsAsker(context.viewer, request)
      ? replies
      : replies.map((reply) => ({
          ...reply,
          authorId: reply.authorId === context.viewer?.userId ? reply.authorId : null,
        }));
  }

  @ResolveField(() => KnowledgeRequest)
  async request(@Parent() { requestId }: Answer, @GqlContext() context: Context) {
    return (await this.requests.loadMany(context, [requestId]))[0];
  }

  @ResolveField(() => KnowledgeItem, {
    nullable: true,
    description: 'The item that was made of this answer, if any and if it may be read.',
  })
  async item(@Parent() { id }: Answer, @GqlContext() context: Context) {
    const made = await itemsMadeOf(context.loaders).load(id);
    return (
      await this.knowledge.loadMany(
        context,
        made.map((item) => item.id),
      )
    )[0];
  }

  @ResolveField(() => AnswerPermissions)
  async viewerCan(@Parent() answer: Answer, @GqlContext() context: Context): Promise<AnswerPermissions> {
    const request = (await this.request(answer, context))!;
    const assignment = await assignmentOf(context.loaders, request.id);
    return answerPermissions(context.viewer, {
      answer,
      request,
      assignment: assignment && isLive(assignment) ? assignment : null,
    });
  }
}

@Resolver(() => Reply)
export class ReplyResolver {
  @ResolveField(() => User, { nullable: true, description: 'Null when it would tell who asked anonymously.' })
  author(@Parent() { authorId }: Reply, @GqlContext() { loaders }: Context) {
    return authorId ? loaders.byId(User).load(authorId) : null;
  }
}

@Resolver(() => KnowledgeItem)
export class SourceAnswerResolver {
  constructor(private readonly requests: RequestsService) {}

  @ResolveField(() => Answer, { nullable: true, description: 'The answer this item was made of.' })
  async sourceAnswer(
    @Parent() { sourceAnswerId }: KnowledgeItem,
    @GqlContext() context: Context,
  ): Promise<Answer | null> {
    const answer = sourceAnswerId ? await context.loaders.byId(Answer).load(sourceAnswerId) : null;
    const [request] = answer ? await this.requests.loadMany(context, [answer.requestId]) : [];
    return request ? answer : null;
  }
}
