import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import { register } from '../../platform/graphql/enums.js';

const KINDS = ['match_found', 'question_for_you', 'question_routed', 'question_answered'] as const;
export type NotificationKind = (typeof KINDS)[number];
const NotificationKindEnum = register('NotificationKind', KINDS);

/** Something that one person is told, once. It holds no text: what it is about is read with what the reader may see now. */
@ObjectType()
@Entity('notification')
export class Notification {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Field(() => NotificationKindEnum) @Column('text') kind: NotificationKind;
  @Column('uuid', { name: 'request_id' }) requestId: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
}

export const NotificationConnection = Connection(() => Notification, 'Notification');
