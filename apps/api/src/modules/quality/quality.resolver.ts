import { Args, Context as GqlContext, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { KnowledgeRequest, RequestsService } from '../requests/index.js';
import { PoorQuestion, Quality, QualityArgs } from './quality.types.js';
import { QualityService } from './quality.service.js';

@Resolver(() => PoorQuestion)
export class QualityResolver {
  constructor(
    private readonly service: QualityService,
    private readonly requests: RequestsService,
  ) {}

  @Can('tune_matching')
  @Query(() => Quality)
  matchQuality(@CurrentViewer() viewer: SignedIn, @Args() { profile }: QualityArgs): Promise<Quality> {
    return this.service.quality(viewer, profile);
  }

  @ResolveField(() => KnowledgeRequest)
  async request(@Parent() { requestId }: PoorQuestion, @GqlContext() context: Context) {
    return (await this.requests.loadMany(context, [requestId]))[0];
  }
}
