import { Args, Context as GqlContext, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedInOnly } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { KnowledgeItem } from '../knowledge/index.js';
import { KnowledgeRequest } from '../requests/index.js';
import { AlikeService } from './alike.service.js';
import { HelpersService } from './helpers.service.js';
import { Match, MatchConnection } from './match.entity.js';
import {
  GroupSuggestion,
  Helper,
  Similar,
  SimilarInput,
  SimilarItem,
  SimilarRequest,
} from './match.types.js';
import { MatchesService } from './matches.service.js';
import { SimilarService } from './similar.service.js';

const RUNS = 'select finished_at as at, request_id as group_key from match_run where request_id = any($1)';
const ANSWERED = Symbol('questions with a good match');

/** What matching adds to a question. */
@Resolver(() => KnowledgeRequest)
export class RequestMatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly similarity: SimilarService,
    private readonly alike: AlikeService,
    private readonly people: HelpersService,
  ) {}

  @SignedInOnly()
  @Query(() => Similar)
  similar(
    @Args('input') input: SimilarInput,
    @GqlContext() context: Context & { viewer: SignedIn },
  ): Promise<Similar> {
    return this.similarity.similar(context, input);
  }

  @ResolveField(() => MatchConnection, { name: 'matches' })
  matchesOf(
    @Parent() request: KnowledgeRequest,
    @GqlContext() { viewer }: Context,
    @Args('first', { type: () => Int, defaultValue: 3 }) first: number,
    @Args('dismissed', { defaultValue: false }) dismissed: boolean,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.matches.of(viewer, request, { first, after }, dismissed);
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When the matches were last sought; null while they are being sought for the first time.',
  })
  async matchedAt(
    @Parent() request: KnowledgeRequest,
    @GqlContext() { loaders }: Context,
  ): Promise<Date | null> {
    return (await loaders.many<{ at: Date }>(RUNS, RUNS).load(request.id))[0]?.at ?? null;
  }

  @ResolveField(() => Boolean, {
    description: 'True when the best match is not good enough to be called one.',
  })
  async noGoodMatch(
    @Parent() request: KnowledgeRequest,
    @GqlContext() { loaders }: Context,
  ): Promise<boolean> {
    return loaders
      .batch<boolean>(ANSWERED, async (ids) => {
        const answered = await this.matches.answered(ids);
        return ids.map((id) => !answered.has(id));
      })
      .load(request.id);
  }

  @ResolveField(() => [GroupSuggestion])
  groupSuggestions(@Parent() request: KnowledgeRequest, @GqlContext() context: Context) {
    return this.similarity.groupsFor(request, context);
  }

  @ResolveField(() => [Helper], {
    description:
      'People who helped with a question like it before, likest first; for who asks and who sends it on, else none.',
  })
  helpers(@Parent() request: KnowledgeRequest, @GqlContext() context: Context): Promise<Helper[]> {
    return this.people.of(request, context);
  }

  @ResolveField(() => [SimilarRequest], {
    description: 'Earlier questions that it may repeat; for whoever may mark it as a duplicate, else none.',
  })
  likelyDuplicates(
    @Parent() request: KnowledgeRequest,
    @GqlContext() context: Context,
  ): Promise<SimilarRequest[]> {
    return this.alike.duplicates(context, request);
  }
}

/** What matching adds to an item. */
@Resolver(() => KnowledgeItem)
export class ItemMatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly alike: AlikeService,
  ) {}

  @ResolveField(() => [SimilarItem], { description: 'About the same, likest first; at most twenty.' })
  similar(
    @Parent() item: KnowledgeItem,
    @GqlContext() context: Context,
    @Args('first', { type: () => Int, defaultValue: 3 }) first: number,
  ): Promise<SimilarItem[]> {
    return this.alike.itemsLike(context, item, first);
  }

  @ResolveField(() => Match, {
    nullable: true,
    description: 'How it fits the viewer’s own open question that it matches best; null when none.',
  })
  fit(@Parent() item: KnowledgeItem, @GqlContext() { viewer }: Context): Promise<Match | null> {
    return this.matches.fit(viewer, item.id);
  }
}
