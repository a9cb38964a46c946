import { can } from '@samenwijs/domain';
import type { Context } from '../../platform/auth/viewer.js';
import type { Loaders } from '../../platform/graphql/loaders.js';
import type { PlanBottleneck, PlanGoal, RegionPlan } from './plan.entity.js';

/** $2: the regions whose plan in the making may be read, null for all. */
const PLANS = `
  select distinct on (region_id) id, number, title, status, approach, region_id as group_key
  from region_plan
  where region_id = any($1) and (status = 'adopted'
    or status in ('draft', 'submitted') and ($2::uuid[] is null or region_id = any($2)))
  order by region_id, status = 'adopted' desc, number desc`;
const GOALS = `
  select id, vision_goal as "visionGoal", theme_id as "themeId", title, progress, indicator_done as "indicatorDone",
    indicator_total as "indicatorTotal", indicator_unit as "indicatorUnit", on_course as "onCourse", remark,
    plan_id as group_key
  from plan_goal where plan_id = any($1) order by position`;
const BOTTLENECKS = `
  select id, title, description, plan_id as group_key
  from plan_bottleneck where plan_id = any($1) order by position`;

/** The adopted plan of a region; for its own people and coordinators, while there is none, the newest that is being made. */
export async function planOf({ loaders, viewer }: Context, regionId: string): Promise<RegionPlan | null> {
  const mine = can(viewer, 'edit_region', {}) ? null : (viewer?.regionIds ?? []);
  const [plan] = await loaders.many<RegionPlan>(PLANS, PLANS, [mine]).load(regionId);
  return plan ?? null;
}
export const goalsOf = (loaders: Loaders) => loaders.many<PlanGoal>(GOALS, GOALS);
export const bottlenecksOf = (loaders: Loaders) => loaders.many<PlanBottleneck>(BOTTLENECKS, BOTTLENECKS);
