export { PlanBottleneck, PlanGoal, RegionPlan } from './plan.entity.js';
export { PlansModule } from './plans.module.js';
