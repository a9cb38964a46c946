import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { BuildingBlock, ThemeStatus } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType()
@Entity('theme')
export class Theme {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field() @Column('text', { unique: true }) key: string;
  @Field() @Column('text') name: string;
  @Field() @Column('text', { default: '' }) description: string;
  @Column('text', { default: 'active' }) status: ThemeStatus;
  @Column('text', { name: 'building_block', nullable: true }) buildingBlock: BuildingBlock | null;
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
  @Column('integer', { default: 1 }) version: number;
}
