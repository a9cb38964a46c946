import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AdoptionResult, AdoptionStatus } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AdoptionResultEnum, AdoptionStatusEnum } from '../../platform/graphql/enums.js';

/** A region takes an item over: what it changed, and what came of it. From which question it came is no plain field. */
@ObjectType()
@Entity('adoption')
export class Adoption {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('uuid', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Field(() => AdoptionStatusEnum) @Column('text', { default: 'considering' }) status: AdoptionStatus;
  /** How it ended; kept when it is evaluated. */
  @Field(() => AdoptionResultEnum, { nullable: true })
  @Column('text', { nullable: true })
  result: AdoptionResult | null;
  /** In at most six words. */
  @Field() @Column('text', { default: '' }) changed: string;
  @Field() @Column('text', { default: '' }) adaptations: string;
  @Field() @Column('text', { default: '' }) outcome: string;
  /** The region and whoever asked agreed that visitors may read this story. */
  @Column('boolean', { default: false }) public: boolean;
  @Field() @Column('timestamptz', { name: 'started_at', default: () => 'now()' }) startedAt: Date;
  @Field() @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}

/** An adoption that everybody may read: a question, what answered it, and what came of it. */
@ObjectType()
export class Story {
  @Field(() => ID) id: string;
  @Field() questionTitle: string;
  @Field() askedAt: Date;
  askedById: string;
  itemId: string;
  @Field() changed: string;
  @Field(() => AdoptionStatusEnum) status: AdoptionStatus;
  @Field(() => AdoptionResultEnum, { nullable: true }) result: AdoptionResult | null;
  @Field() outcome: string;
}
