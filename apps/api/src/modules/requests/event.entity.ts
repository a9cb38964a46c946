import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can happen to a question, as its timeline tells it. */
export type EventKind =
  | 'posted'
  | 'routed'
  | 'claimed'
  | 'declined'
  | 'transferred'
  | 'answered'
  | 'asked_on'
  | 'accepted'
  | 'resolved'
  | 'reopened'
  | 'duplicate'
  | 'withdrawn'
  | 'closed';

@ObjectType()
@Entity('request_event')
export class RequestEvent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'request_id' }) requestId: string;
  @Field(() => String) @Column('text') kind: EventKind;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  @Field() @Column('timestamptz', { default: () => 'now()' }) at: Date;
  /** Whoever it concerns was notified. */
  @Column('boolean', { default: false }) told: boolean;
}
