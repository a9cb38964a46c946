import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Inhabitants as [from, to); `to` is null for the highest band. */
@ObjectType()
export class Band {
  @Field(() => Int) from: number;
  @Field(() => Int, { nullable: true }) to: number | null;
}

@ObjectType()
export class RequestPermissions {
  @Field() edit: boolean;
  @Field() post: boolean;
  @Field() withdraw: boolean;
  @Field() close: boolean;
  @Field() resolve: boolean;
  @Field() reopen: boolean;
  @Field() markDuplicate: boolean;
  @Field() suggestGroup: boolean;
  @Field() route: boolean;
  @Field() claim: boolean;
  @Field() decline: boolean;
  @Field() transfer: boolean;
  @Field() answerAsExpert: boolean;
  @Field() answerAsPeer: boolean;
  @Field() acceptAnswer: boolean;
  @Field() askOn: boolean;
  @Field() join: boolean;
  @Field() leave: boolean;
  @Field() judgeMatch: boolean;
  @Field() revealAsker: boolean;
}

@ObjectType()
export class AnswerPermissions {
  @Field() edit: boolean;
  @Field() accept: boolean;
  @Field() askOn: boolean;
  @Field() turnIntoItem: boolean;
}
