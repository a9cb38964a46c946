import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DismissReason, MatchStatus } from '@samenwijs/domain';
import type { Confidence, Difference, Factor } from '@samenwijs/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import { DismissReasonEnum, MatchStatusEnum, register } from '../../platform/graphql/enums.js';

export const MatchConfidenceEnum = register('MatchConfidence', ['strong', 'possible', 'resembles', 'none']);

/** How an item may answer a question: as it was found, with what people decided about it. */
@ObjectType()
@Entity('match')
export class Match {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'request_id' }) requestId: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Field(() => MatchStatusEnum) @Column('text', { default: 'suggested' }) status: MatchStatus;
  @Field(() => Float) @Column('double precision') score: number;
  @Field(() => MatchConfidenceEnum) @Column('text') confidence: Confidence;
  @Column('jsonb') factors: Factor[];
  @Column('jsonb') differences: Difference[];
  @Field() @Column('text', { name: 'profile_version' }) profileVersion: string;
  @Field(() => DismissReasonEnum, { nullable: true })
  @Column('text', { name: 'dismiss_reason', nullable: true })
  dismissReason: DismissReason | null;
  @Column('text', { name: 'dismiss_note', nullable: true }) dismissNote: string | null;
  /** False once a later run no longer finds it; kept when somebody judged it. */
  @Column('boolean', { default: true }) current: boolean;
  @Column('timestamptz', { name: 'found_at', default: () => 'now()' }) foundAt: Date;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt: Date | null;
}

export const MatchConnection = Connection(() => Match, 'Match');
