import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerKind } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import { AnswerKindEnum } from '../../platform/graphql/enums.js';

@ObjectType()
@Entity('answer')
export class Answer {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'request_id' }) requestId: string;
  @Field(() => AnswerKindEnum) @Column('text') kind: AnswerKind;
  @Field() @Column('text') body: string;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  @Field() @Column('boolean', { default: false }) accepted: boolean;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;
}

export const AnswerConnection = Connection(() => Answer, 'Answer');

@ObjectType()
@Entity('reply')
export class Reply {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'answer_id' }) answerId: string;
  /** Null in what is shown to whom it may not be known, never in the table. */
  @Column('uuid', { name: 'author_id' }) authorId: string | null;
  @Field() @Column('text') body: string;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
