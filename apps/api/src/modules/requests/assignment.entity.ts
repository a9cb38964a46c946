import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentStatus } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import { AssignmentStatusEnum } from '../../platform/graphql/enums.js';

/** A question at an expert group; at most one per question is proposed or accepted (an index sees to it). */
@ObjectType()
@Entity('request_assignment')
export class RequestAssignment {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'request_id' }) requestId: string;
  @Column('uuid', { name: 'group_id' }) groupId: string;
  @Column('uuid', { name: 'expert_id', nullable: true }) expertId: string | null;
  @Field(() => AssignmentStatusEnum) @Column('text', { default: 'proposed' }) status: AssignmentStatus;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'due_on', nullable: true })
  dueOn: Date | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) reason: string | null;
  @Field() @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }) proposedAt: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

export const AssignmentConnection = Connection(() => RequestAssignment, 'Assignment');
