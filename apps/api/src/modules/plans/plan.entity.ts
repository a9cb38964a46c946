import type { PlanStatus } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A region's own plan; each revision is a row with the next number. */
@Entity('region_plan')
export class RegionPlan {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('integer', { default: 1 }) number: number;
  @Column('text') title: string;
  @Column('text', { default: 'draft' }) status: PlanStatus;
  @Column('text', { default: '' }) approach: string;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('plan_goal')
export class PlanGoal {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') position: number;
  /** One of the six goals of the national vision for 2030. */
  @Column('integer', { name: 'vision_goal' }) visionGoal: number;
  @Column('uuid', { name: 'theme_id', nullable: true }) themeId: string | null;
  @Column('text') title: string;
  /** Percent, 0 to 100. */
  @Column('integer', { default: 0 }) progress: number;
  /** What is counted, when something is: 9 of 14 neighbourhoods. All three or none. */
  @Column('integer', { name: 'indicator_done', nullable: true }) indicatorDone: number | null;
  @Column('integer', { name: 'indicator_total', nullable: true }) indicatorTotal: number | null;
  @Column('text', { name: 'indicator_unit', nullable: true }) indicatorUnit: string | null;
  @Column('boolean', { name: 'on_course', nullable: true }) onCourse: boolean | null;
  @Column('text', { default: '' }) remark: string;
}

@Entity('plan_bottleneck')
export class PlanBottleneck {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') position: number;
  @Column('text') title: string;
  @Column('text', { default: '' }) description: string;
}
