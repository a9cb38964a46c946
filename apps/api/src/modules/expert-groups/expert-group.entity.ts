import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType()
@Entity('expert_group')
export class ExpertGroup {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field() @Column('text', { unique: true }) key: string;
  @Field() @Column('text') name: string;
  @Field() @Column('text', { default: '' }) aim: string;
  @Field() @Column('boolean', { default: true }) provisional: boolean;
  @Column('integer', { default: 1 }) version: number;
}
