import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Discipline, HelpKind, RequestStatus, Scope, Urgency } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import {
  DisciplineEnum,
  HelpKindEnum,
  RequestStatusEnum,
  ScopeEnum,
  UrgencyEnum,
} from '../../platform/graphql/enums.js';

/** A region's question. Who asks is no plain field: an anonymous asker is only known to its own region. */
@ObjectType()
@Entity('knowledge_request')
export class KnowledgeRequest {
  /** Made by the client, so that posting twice is posting once. */
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Field(() => RequestStatusEnum) @Column('text', { default: 'draft' }) status: RequestStatus;
  @Column('text', { default: 'network' }) visibility: 'network' | 'region';
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'asker_id' }) askerId: string;
  @Field() @Column('text') title: string;
  @Field() @Column('text', { default: '' }) bottleneck: string;
  @Field() @Column('text', { default: '' }) tried: string;
  @Field() @Column('text', { name: 'help_wanted', default: '' }) helpWanted: string;
  @Field(() => [HelpKindEnum])
  @Column('text', { name: 'help_kinds', array: true, default: [] })
  helpKinds: HelpKind[];
  @Field(() => UrgencyEnum) @Column('text', { default: 'normal' }) urgency: Urgency;
  @Field(() => [DisciplineEnum]) @Column('text', { array: true, default: [] }) disciplines: Discipline[];
  @Field(() => ScopeEnum, { nullable: true }) @Column('text', { nullable: true }) scope: Scope | null;
  @Field() @Column('boolean', { default: false }) anonymous: boolean;
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: string | null;
  @Column('uuid', { name: 'duplicate_of_id', nullable: true }) duplicateOfId: string | null;
  @Column('uuid', { name: 'suggested_group_id', nullable: true }) suggestedGroupId: string | null;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'posted_at', nullable: true })
  postedAt: Date | null;
}

export const KnowledgeRequestConnection = Connection(() => KnowledgeRequest, 'KnowledgeRequest');
