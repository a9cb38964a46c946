import { Context as GqlContext, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '../../platform/auth/viewer.js';
import { Theme } from '../curation/index.js';
import { Region } from '../regions/index.js';
import { Indicator, PlanBottleneck, PlanGoal, RegionPlan } from './plan.entity.js';
import { bottlenecksOf, goalsOf, planOf } from './plans.loaders.js';

@Resolver(() => Region)
export class RegionPlanResolver {
  @ResolveField(() => RegionPlan, {
    nullable: true,
    description: 'The adopted plan; to who works on it, before there is one, the newest draft.',
  })
  plan(@Parent() region: Region, @GqlContext() context: Context) {
    return planOf(context, region.id);
  }
}

@Resolver(() => RegionPlan)
export class PlanPartsResolver {
  @ResolveField(() => [PlanGoal])
  goals(@Parent() { id }: RegionPlan, @GqlContext() { loaders }: Context) {
    return goalsOf(loaders).load(id);
  }

  @ResolveField(() => [PlanBottleneck])
  bottlenecks(@Parent() { id }: RegionPlan, @GqlContext() { loaders }: Context) {
    return bottlenecksOf(loaders).load(id);
  }
}

@Resolver(() => PlanGoal)
export class PlanGoalResolver {
  @ResolveField(() => Theme, { nullable: true })
  theme(@Parent() { themeId }: PlanGoal, @GqlContext() { loaders }: Context) {
    return themeId ? loaders.byId(Theme).load(themeId) : null;
  }

  @ResolveField(() => Indicator, { nullable: true })
  indicator(@Parent() { indicatorDone: done, indicatorTotal: total, indicatorUnit: unit }: PlanGoal) {
    return unit === null ? null : { done, total, unit };
  }
}
