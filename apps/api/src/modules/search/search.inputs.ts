import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Discipline, EvidenceLevel, ItemType, Phase, RequestStatus, Scope } from '@samenwijs/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  DisciplineEnum,
  EvidenceLevelEnum,
  ItemTypeEnum,
  PhaseEnum,
  RequestStatusEnum,
  ScopeEnum,
} from '../../platform/graphql/enums.js';

const MAX_QUERY = 500;
const MAX_VALUES = 50;

export enum SearchOrder {
  relevance = 'relevance',
  newest = 'newest',
  oldest = 'oldest',
  evidence = 'evidence',
}
registerEnumType(SearchOrder, { name: 'SearchOrder' });

/** Keys of themes and regions. */
const Keys = (): PropertyDecorator => (target, property) => {
  Field(() => [String], { nullable: true })(target, property as string);
  IsOptional()(target, property);
  ArrayMaxSize(MAX_VALUES)(target, property);
  MaxLength(100, { each: true })(target, property);
};

@InputType({ description: 'Values of one field are alternatives; the fields narrow each other.' })
export class ItemSearchFilter {
  @Keys() theme?: string[] | null;
  @Keys() region?: string[] | null;
  @Field(() => [ItemTypeEnum], { nullable: true }) type?: ItemType[] | null;
  @Field(() => [EvidenceLevelEnum], { nullable: true }) evidence?: EvidenceLevel[] | null;
  @Field(() => [DisciplineEnum], { nullable: true }) discipline?: Discipline[] | null;
  @Field(() => [ScopeEnum], { nullable: true }) scope?: Scope[] | null;
  @Field(() => [PhaseEnum], { nullable: true }) phase?: Phase[] | null;
}

@InputType()
export class RequestSearchFilter {
  @Keys() theme?: string[] | null;
  @Keys() region?: string[] | null;
  @Field(() => [RequestStatusEnum], { nullable: true }) status?: RequestStatus[] | null;
  @Field(() => [DisciplineEnum], { nullable: true }) discipline?: Discipline[] | null;
  @Field(() => [ScopeEnum], { nullable: true }) scope?: Scope[] | null;
}

@ArgsType()
class SearchArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(MAX_QUERY) query?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only the words themselves.' }) literal?:
    boolean | null;
  @Field(() => SearchOrder, { nullable: true }) order?: SearchOrder | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
@ArgsType()
export class ItemSearchArgs extends SearchArgs {
  @Field(() => ItemSearchFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ItemSearchFilter)
  filter?: ItemSearchFilter | null;
}
@ArgsType()
export class RequestSearchArgs extends SearchArgs {
  @Field(() => RequestSearchFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RequestSearchFilter)
  filter?: RequestSearchFilter | null;
}
export enum SearchCollection {
  items = 'items',
  requests = 'requests',
}
registerEnumType(SearchCollection, { name: 'SearchCollection' });

@ArgsType()
export class NoteSearchArgs {
  @Field() @MaxLength(MAX_QUERY) query: string;
  @Field(() => SearchCollection) collection: SearchCollection;
}
@ArgsType()
export class SuggestArgs {
  @Field() @MaxLength(MAX_QUERY) text: string;
}
