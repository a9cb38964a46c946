import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanBottleneck, PlanGoal, RegionPlan } from './plan.entity.js';
import { PlanGoalResolver, PlanPartsResolver, RegionPlanResolver } from './plans.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegionPlan, PlanGoal, PlanBottleneck])],
  providers: [RegionPlanResolver, PlanPartsResolver, PlanGoalResolver],
  exports: [TypeOrmModule],
})
export class PlansModule {}
