import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { AnswerKind, Discipline, HelpKind, RequestStatus, Scope, Urgency } from '@samenwijs/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import {
  AnswerKindEnum,
  DisciplineEnum,
  HelpKindEnum,
  RequestStatusEnum,
  ScopeEnum,
  UrgencyEnum,
} from '../../platform/graphql/enums.js';

const TEXT = 20_000;
const BODY = 50_000;
const REASON = 2_000;
/** Not blank and at most 140 characters, counted as Postgres does. */
const TITLE = /^(?=.*\S).{1,140}$/su;
const WRITTEN = /\S/;

export enum RequestOrder {
  newest = 'newest',
  oldest = 'oldest',
}
registerEnumType(RequestOrder, { name: 'RequestOrder' });

@InputType()
export class RequestFilter {
  @Field(() => [RequestStatusEnum], { nullable: true }) status?: RequestStatus[] | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() regionId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() themeId?: string | null;
  @Field(() => Boolean, { nullable: true }) mine?: boolean | null;
  @Field(() => Boolean, { nullable: true }) joined?: boolean | null;
  @Field(() => Boolean, { nullable: true }) unrouted?: boolean | null;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean | null;
}

@InputType({
  description: '`key` is a UUID made by the client: sending the same post twice gives the same question.',
})
export class RequestInput {
  @Field(() => ID) @IsUUID() key: string;
  @Field(() => Int, { nullable: true }) version?: number | null;
  @Field() @Matches(TITLE) title: string;
  @Field(() => String, { nullable: true, defaultValue: '' }) @IsOptional() @MaxLength(TEXT) bottleneck?:
    string | null;
  @Field(() => String, { nullable: true, defaultValue: '' }) @IsOptional() @MaxLength(TEXT) tried?:
    string | null;
  @Field(() => String, { nullable: true, defaultValue: '' }) @IsOptional() @MaxLength(TEXT) helpWanted?:
    string | null;
  @Field(() => [HelpKindEnum], { nullable: true, defaultValue: [] }) helpKinds?: HelpKind[] | null;
  @Field(() => UrgencyEnum, { nullable: true, defaultValue: 'normal' }) urgency?: Urgency | null;
  @Field(() => [ID], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  themeIds?: string[] | null;
  @Field(() => [DisciplineEnum], { nullable: true, defaultValue: [] }) disciplines?: Discipline[] | null;
  @Field(() => ScopeEnum, { nullable: true }) scope?: Scope | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) anonymous?: boolean | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() regionId?: string | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID) @IsUUID() key: string;
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => AnswerKindEnum) kind: AnswerKind;
  @Field() @Matches(WRITTEN) @MaxLength(BODY) body: string;
  @Field(() => [ID], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  citedItemIds?: string[] | null;
}

@ArgsType()
export class OneArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class VersionArgs extends OneArgs {
  @Field(() => Int) version: number;
}

@ArgsType()
export class ReasonArgs extends VersionArgs {
  @Field() @Matches(WRITTEN) @MaxLength(REASON) reason: string;
}

@ArgsType()
export class DuplicateArgs extends VersionArgs {
  @Field(() => ID) @IsUUID() ofId: string;
}

@ArgsType()
export class SuggestGroupArgs extends OneArgs {
  @Field(() => ID) @IsUUID() groupId: string;
}

@ArgsType()
export class RouteArgs extends VersionArgs {
  @Field(() => ID) @IsUUID() groupId: string;
  @Field(() => Date, { nullable: true }) dueOn?: Date | null;
}

@ArgsType()
export class TransferArgs extends ReasonArgs {
  @Field(() => ID) @IsUUID() groupId: string;
}

@ArgsType()
export class RevealArgs extends OneArgs {
  @Field() @Matches(WRITTEN) @MinLength(10) @MaxLength(REASON) reason: string;
}

@ArgsType()
export class EditAnswerArgs extends VersionArgs {
  @Field() @Matches(WRITTEN) @MaxLength(BODY) body: string;
  @Field(() => [ID], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  citedItemIds?: string[] | null;
}

@ArgsType()
export class AskOnArgs {
  @Field(() => ID) @IsUUID() answerId: string;
  @Field(() => ID) @IsUUID() key: string;
  @Field() @Matches(WRITTEN) @MaxLength(TEXT) body: string;
}

@ArgsType()
export class PageArgs {
  /** An explicit null is refused with the page size's own error. */
  @Field(() => Int, { nullable: true, defaultValue: 20 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
