import {
  Args,
  ArgsType,
  Context as GqlContext,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Can } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { Profile } from '../profiles/index.js';
import { Comparison, ComparisonResult } from './comparison.entity.js';
import { ComparisonsService } from './comparisons.service.js';

@ArgsType()
class CompareArgs {
  @Field(() => ID) @IsUUID() baseId: string;
  @Field(() => ID) @IsUUID() otherId: string;
}

const LATEST = Symbol('latest comparisons');

@Resolver(() => Comparison)
export class ComparisonsResolver {
  constructor(private readonly service: ComparisonsService) {}

  @Can('tune_matching')
  @Mutation(() => Comparison, {
    description: 'Has both profiles rank anew what people judged: at most the latest 500 questions.',
  })
  compareProfiles(@Args() { baseId, otherId }: CompareArgs): Promise<Comparison> {
    return this.service.start(baseId, otherId);
  }

  @ResolveField(() => Int)
  questions(@Parent() { questionIds }: Comparison): number {
    return questionIds.length;
  }

  @ResolveField(() => Profile)
  base(@Parent() { baseId }: Comparison, @GqlContext() { loaders }: Context) {
    return loaders.byId(Profile).load(baseId);
  }

  @ResolveField(() => ComparisonResult, { nullable: true, description: 'Null until it is done.' })
  result(@Parent() { status, result }: Comparison): ComparisonResult | null {
    return status === 'done' ? result : null;
  }
}

/** What comparing adds to a profile. */
@Resolver(() => Profile)
export class ProfileComparisonResolver {
  constructor(private readonly service: ComparisonsService) {}

  @ResolveField(() => Comparison, { nullable: true, description: 'The newest of it with another profile.' })
  comparison(@Parent() { id }: Profile, @GqlContext() { loaders }: Context): Promise<Comparison | null> {
    return loaders
      .batch<Comparison | null>(LATEST, async (ids) => {
        const rows = await this.service.latestOf(ids);
        return ids.map((profileId) => rows.find((row) => row.otherId === profileId) ?? null);
      })
      .load(id);
  }
}
