import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanBottleneck, PlanGoal, RegionPlan } from './plan.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegionPlan, PlanGoal, PlanBottleneck])],
  exports: [TypeOrmModule],
})
export class PlansModule {}
