import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanStatus } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanStatusEnum } from '../../platform/graphql/enums.js';

/** A region's own plan; each revision is a row with the next number. */
@ObjectType()
@Entity('region_plan')
export class RegionPlan {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Field(() => Int) @Column('integer', { default: 1 }) number: number;
  @Field() @Column('text') title: string;
  @Field(() => PlanStatusEnum) @Column('text', { default: 'draft' }) status: PlanStatus;
  @Field() @Column('text', { default: '' }) approach: string;
  @Column('integer', { default: 1 }) version: number;
}

/** What is counted, when something is: 9 of 14 neighbourhoods. */
@ObjectType()
export class Indicator {
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field() unit: string;
}

@ObjectType()
@Entity('plan_goal')
export class PlanGoal {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') position: number;
  /** One of the six goals of the national vision for 2030. */
  @Field(() => Int) @Column('integer', { name: 'vision_goal' }) visionGoal: number;
  @Column('uuid', { name: 'theme_id', nullable: true }) themeId: string | null;
  @Field() @Column('text') title: string;
  /** Percent, 0 to 100. */
  @Field(() => Int) @Column('integer', { default: 0 }) progress: number;
  /** All three or none. */
  @Column('integer', { name: 'indicator_done', nullable: true }) indicatorDone: number | null;
  @Column('integer', { name: 'indicator_total', nullable: true }) indicatorTotal: number | null;
  @Column('text', { name: 'indicator_unit', nullable: true }) indicatorUnit: string | null;
  @Field(() => Boolean, { nullable: true })
  @Column('boolean', { name: 'on_course', nullable: true })
  onCourse: boolean | null;
  @Field() @Column('text', { default: '' }) remark: string;
}

@ObjectType()
@Entity('plan_bottleneck')
export class PlanBottleneck {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') position: number;
  @Field() @Column('text') title: string;
  @Field() @Column('text', { default: '' }) description: string;
}
