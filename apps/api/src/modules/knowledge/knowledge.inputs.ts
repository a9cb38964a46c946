import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  BuildingBlock,
  Discipline,
  EvidenceLevel,
  ItemStatus,
  ItemType,
  Scope,
  Visibility,
} from '@samenwijs/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import {
  BuildingBlockEnum,
  DisciplineEnum,
  EvidenceLevelEnum,
  ItemStatusEnum,
  ItemTypeEnum,
  ScopeEnum,
  VisibilityEnum,
} from '../../platform/graphql/enums.js';

export const MAX_TITLE = 200;
export const MAX_TEXT = 50_000;

const Text = () =>
  applyDecorators(
    Field(() => String, { nullable: true, defaultValue: '' }),
    IsOptional(),
    MaxLength(MAX_TEXT),
  );

@InputType()
export class ItemInput {
  /** A UUID made by the client: the item's id. Sending the same new item twice gives one item. */
  @Field(() => ID) @IsUUID() key: string;
  @Field(() => Int, { nullable: true }) version?: number | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() regionId?: string | null;
  @Field(() => ItemTypeEnum) type: ItemType;
  @Field(() => VisibilityEnum, { nullable: true, defaultValue: 'network' }) visibility?: Visibility | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100) neighbourhood?: string | null;
  @Field() @Length(1, MAX_TITLE) @Matches(/\S/) title: string;
  @Text() summary?: string | null;
  @Text() context?: string | null;
  @Text() approach?: string | null;
  @Text() activeIngredients?: string | null;
  @Text() outcomesShort?: string | null;
  @Text() outcomesLong?: string | null;
  @Text() whatDidNotWork?: string | null;
  @Text() conditions?: string | null;
  @Text() costs?: string | null;
  @Text() remainder?: string | null;
  @Field(() => [ID], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  themeIds?: string[] | null;
  @Field(() => [DisciplineEnum], { nullable: true, defaultValue: [] }) disciplines?: Discipline[] | null;
  @Field(() => [BuildingBlockEnum], { nullable: true, defaultValue: [] }) buildingBlocks?:
    BuildingBlock[] | null;
  @Field(() => ScopeEnum, { nullable: true }) scope?: Scope | null;
  @Field(() => EvidenceLevelEnum, { nullable: true, defaultValue: 'described' })
  evidenceLevel?: EvidenceLevel | null;
  @Field(() => Date, { nullable: true }) reviewOn?: Date | null;
}

@InputType()
export class ItemFilter {
  @Field(() => [ItemStatusEnum], { nullable: true }) status?: ItemStatus[] | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() regionId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() themeId?: string | null;
  @Field(() => [ItemTypeEnum], { nullable: true }) type?: ItemType[] | null;
  @Field(() => Boolean, { nullable: true }) mine?: boolean | null;
  @Field(() => Boolean, { nullable: true }) reviewDue?: boolean | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) query?: string | null;
}
