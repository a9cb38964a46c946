import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { KnowledgeRequest } from '../requests/index.js';
import { MatchConfidenceEnum } from '../matching/index.js';
import type { Confidence } from '@samenwijs/matching';
import { SearchCollection } from '../search/index.js';

@ArgsType()
export class QualityArgs {
  @Field(() => String, { nullable: true, description: 'Name of a profile; without it, all of them.' })
  @IsOptional()
  @MaxLength(60)
  profile?: string | null;
}

/** How questions fared. */
@ObjectType({ isAbstract: true })
class Fared {
  @Field(() => Int) questions: number;
  @Field(() => Int, { description: 'Of those, with at least one strong match.' }) strong: number;
  @Field(() => Int, { description: 'With a match that is called strong or possible.' }) good: number;
}
/** What people thought of matches. */
@ObjectType({ isAbstract: true })
class Judged {
  @Field(() => Int) judged: number;
  @Field(() => Int) right: number;
  @Field(() => Float, { nullable: true, description: 'right / judged; null below five: that says nothing.' })
  precision: number | null;
}

@ObjectType()
export class QualityTotal extends Fared {
  @Field(() => Int) judged: number;
  @Field(() => Int) right: number;
  @Field(() => Float, { nullable: true }) precision: number | null;
}
@ObjectType()
export class QualityOfProfile extends QualityTotal {
  @Field() profile: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of 1 / the first rank that somebody kept; null below five questions.',
  })
  reciprocalRank: number | null;
}
@ObjectType()
export class QualityOfTheme extends QualityTotal {
  @Field(() => ID) key: string;
  @Field() name: string;
}
@ObjectType()
export class QualityOfRank {
  @Field(() => Int) rank: number;
  @Field(() => Int) shown: number;
  @Field(() => Int) kept: number;
  @Field(() => Int) refused: number;
}
@ObjectType()
export class QualityOfConfidence extends Judged {
  @Field(() => MatchConfidenceEnum) confidence: Confidence;
  @Field(() => Float, { description: 'The chance from which the current profile says so.' }) stated: number;
}
@ObjectType()
export class PoorQuestion {
  @Field(() => ID) requestId: string;
  @Field(() => KnowledgeRequest) request: KnowledgeRequest;
  @Field(() => MatchConfidenceEnum) confidence: Confidence;
  @Field(() => Int) found: number;
  @Field(() => Int) dismissed: number;
}
@ObjectType()
export class EmptySearch {
  @Field() query: string;
  @Field(() => SearchCollection) collection: SearchCollection;
  @Field(() => Int) times: number;
  @Field() lastDay: Date;
}
@ObjectType()
export class SearchQuality {
  @Field(() => Int) searches: number;
  @Field(() => Int) empty: number;
  @Field(() => [EmptySearch]) emptySearches: EmptySearch[];
}

@ObjectType({
  description: 'How well matching and searching do, from what people did; of what the viewer may read.',
})
export class Quality {
  @Field(() => QualityTotal) total: QualityTotal;
  @Field(() => [QualityOfProfile]) profiles: QualityOfProfile[];
  @Field(() => [QualityOfTheme]) themes: QualityOfTheme[];
  @Field(() => [QualityOfRank]) ranks: QualityOfRank[];
  @Field(() => [QualityOfConfidence]) calibration: QualityOfConfidence[];
  @Field(() => [PoorQuestion]) poorest: Omit<PoorQuestion, 'request'>[];
  @Field(() => SearchQuality) search: SearchQuality;
}
