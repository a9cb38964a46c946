import {
  Args,
  ArgsType,
  Context as GqlContext,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type DismissReason } from '@samenwijs/domain';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Can, CurrentViewer, SignedInOnly } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { DismissReasonEnum } from '../../platform/graphql/enums.js';
import { Theme } from '../curation/index.js';
import { KnowledgeItem, KnowledgeService } from '../knowledge/index.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { differencesOf, factorsOf, themeIdsIn } from './explanation.js';
import { Match, MatchConnection } from './match.entity.js';
import { MatchDifference, MatchFactor } from './match.types.js';
import { MatchesService } from './matches.service.js';

@ArgsType()
class VersionArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) version: number;
}

@ArgsType()
class DismissArgs extends VersionArgs {
  @Field(() => DismissReasonEnum) reason: DismissReason;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(2_000) note?: string;
}

@ArgsType()
class JudgeArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field() useful: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(2_000) reason?: string;
}

const FEEDBACK = `
  select useful, match_id as group_key from match_feedback where match_id = any($1) and user_id = $2`;

@Resolver(() => Match)
export class MatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly knowledge: KnowledgeService,
    private readonly requests: RequestsService,
  ) {}

  @SignedInOnly()
  @Query(() => MatchConnection, {
    description:
      'Open questions of other regions that something of the viewer’s region may answer, best first.',
  })
  answerable(
    @CurrentViewer() viewer: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.matches.answerable(viewer, { first, after });
  }

  @SignedInOnly()
  @Query(() => [Match], {
    description: 'The best undecided match of each of the region’s own unresolved questions.',
  })
  newMatches(
    @CurrentViewer() viewer: SignedIn,
    @Args('first', { type: () => Int, defaultValue: 3 }) first: number,
  ): Promise<Match[]> {
    return this.matches.newest(viewer, first);
  }

  @SignedInOnly()
  @Query(() => [Match], {
    description: 'What the region `holding` has for questions of the region `asking`.',
  })
  matchesBetween(
    @CurrentViewer() viewer: SignedIn,
    @Args('asking') asking: string,
    @Args('holding') holding: string,
    @Args('first', { type: () => Int, defaultValue: 3 }) first: number,
  ): Promise<Match[]> {
    return this.matches.between(viewer, asking, holding, first);
  }

  @Can('judge_match')
  @Mutation(() => Match)
  shortlistMatch(@Args() { id, version }: VersionArgs, @CurrentViewer() viewer: SignedIn): Promise<Match> {
    return this.matches.decide(viewer, id, version, 'shortlist');
  }

  @Can('judge_match')
  @Mutation(() => Match)
  dismissMatch(
    @Args() { id, version, ...dismissal }: DismissArgs,
    @CurrentViewer() viewer: SignedIn,
  ): Promise<Match> {
    return this.matches.decide(viewer, id, version, 'dismiss', dismissal);
  }

  @Can('judge_match')
  @Mutation(() => Match, { description: 'Takes a shortlisting or a dismissal back.' })
  restoreMatch(@Args() { id, version }: VersionArgs, @CurrentViewer() viewer: SignedIn): Promise<Match> {
    return this.matches.decide(viewer, id, version, 'restore');
  }

  @Can('judge_match')
  @Mutation(() => Match, { description: 'The region that has the answer was asked about it.' })
  contactMatch(@Args() { id, version }: VersionArgs, @CurrentViewer() viewer: SignedIn): Promise<Match> {
    return this.matches.decide(viewer, id, version, 'contact');
  }

  @Can('judge_match')
  @Mutation(() => Match)
  judgeMatch(@Args() { id, useful, reason }: JudgeArgs, @CurrentViewer() viewer: SignedIn): Promise<Match> {
    return this.matches.judge(viewer, id, useful, reason);
  }

  @ResolveField(() => KnowledgeItem)
  async item(@Parent() match: Match, @GqlContext() context: Context) {
    return (await this.knowledge.loadMany(context, [match.itemId]))[0];
  }

  @ResolveField(() => KnowledgeRequest)
  async request(@Parent() match: Match, @GqlContext() context: Context) {
    return (await this.requests.loadMany(context, [match.requestId]))[0];
  }

  @ResolveField(() => [MatchFactor])
  async factors(@Parent() match: Match, @GqlContext() { loaders }: Context): Promise<MatchFactor[]> {
    const themes = await loaders.byId(Theme).loadMany(themeIdsIn(match));
    const names = new Map(
      themes.flatMap((theme) => (theme && 'id' in theme ? [[theme.id, theme.name] as const] : [])),
    );
    return factorsOf(match, names);
  }

  @ResolveField(() => [MatchDifference])
  differences(@Parent() match: Match): MatchDifference[] {
    return differencesOf(match);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'The viewer’s own judgement; null when none was given.',
  })
  async useful(@Parent() match: Match, @GqlContext() { loaders, viewer }: Context): Promise<boolean | null> {
    if (!viewer) return null;
    const [own] = await loaders.many<{ useful: boolean }>(FEEDBACK, FEEDBACK, [viewer.userId]).load(match.id);
    return own?.useful ?? null;
  }
}
