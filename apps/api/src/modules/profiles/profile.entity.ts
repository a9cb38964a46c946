import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RankingProfile as Weights } from '@samenwijs/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { register } from '../../platform/graphql/enums.js';

export const PROFILE_STATUSES = ['draft', 'current', 'retired'] as const;
export type ProfileStatus = (typeof PROFILE_STATUSES)[number];
const ProfileStatusEnum = register('ProfileStatus', PROFILE_STATUSES);

/** Every weight of the ranking under one name; drafts are measured before one of them is made current. */
@ObjectType('RankingProfile')
@Entity('ranking_profile')
export class Profile {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  /** What matches are logged with. */
  @Field() @Column('text', { unique: true }) name: string;
  @Column('jsonb') weights: Weights;
  @Field() @Column('text', { default: '' }) note: string;
  @Field(() => ProfileStatusEnum) @Column('text', { default: 'draft' }) status: ProfileStatus;
  /** Null: it came with a release. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdById: string | null;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'current_since', nullable: true })
  currentSince: Date | null;
  /** Somebody made it current: a release then leaves it so. */
  @Column('boolean', { default: false }) chosen: boolean;
}
