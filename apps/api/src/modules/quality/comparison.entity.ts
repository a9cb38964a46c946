import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { register } from '../../platform/graphql/enums.js';

export const COMPARISON_STATUSES = ['waiting', 'running', 'done'] as const;
const ComparisonStatusEnum = register('ComparisonStatus', COMPARISON_STATUSES);

@ObjectType({ description: 'How one profile ranks what people judged; means over the questions.' })
export class ProfileScore {
  @Field(() => Float) ndcg10: number;
  @Field(() => Float) reciprocalRank: number;
  @Field(() => Float, { description: 'Share of what people kept that is among the first ten.' })
  recall10: number;
  @Field(() => Int, { description: 'Matches among the first three that people had put aside.' })
  refusedOnTop: number;
}

@ObjectType()
export class ComparisonResult {
  @Field(() => ProfileScore) base: ProfileScore;
  @Field(() => ProfileScore) other: ProfileScore;
  @Field(() => Int, { description: 'Questions that `other` ranks better.' }) better: number;
  @Field(() => Int) worse: number;
}

/** Two profiles on what people decided: each ranks the questions anew, nothing of it is stored but the figures. */
@ObjectType('ProfileComparison')
@Entity('profile_comparison')
export class Comparison {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field(() => ID) @Column('uuid', { name: 'base_id' }) baseId: string;
  @Field(() => ID) @Column('uuid', { name: 'other_id' }) otherId: string;
  @Field(() => ComparisonStatusEnum)
  @Column('text', { default: 'waiting' })
  status: (typeof COMPARISON_STATUSES)[number];
  @Column('uuid', { name: 'question_ids', array: true, default: '{}' }) questionIds: string[];
  @Field(() => Int) @Column('integer', { default: 0 }) done: number;
  /** While it runs the sums, once done the means. */
  @Column('jsonb', { nullable: true }) result: ComparisonResult | null;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
