import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MAX_FORMS } from '@samenwijs/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Connection } from '../../platform/graphql/connection.js';
import { ThemeConcept } from '../curation/index.js';

@ObjectType()
export class ConceptConnection extends Connection(() => ThemeConcept, 'Concept') {}

@InputType()
export class ConceptFilter {
  @Field(() => String, { nullable: true, description: 'Part of any of its names.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() themeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that were retired; otherwise those in use.' })
  retired?: boolean | null;
}

@ArgsType()
export class ConceptsArgs {
  @Field(() => ConceptFilter, { nullable: true }) filter?: ConceptFilter | null;
  @Field(() => Int, { defaultValue: 25 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

/** One more than fits: too many is refused with a reason, not as a broken request. */
const FORMS = MAX_FORMS + 1;

@InputType({
  description: '`key` is a UUID made by the client: sending the same twice gives the same concept.',
})
export class ConceptInput {
  @Field(() => ID) @IsUUID() key: string;
  @Field(() => Int, { nullable: true, description: 'Of the concept that is changed; a new one has none.' })
  version?: number | null;
  @Field(() => ID) @IsUUID() themeId: string;
  @Field() @Matches(/\S/) @MaxLength(200) preferred: string;
  @Field(() => [String]) @ArrayMaxSize(FORMS) @MaxLength(200, { each: true }) abbreviations: string[];
  @Field(() => [String]) @ArrayMaxSize(FORMS) @MaxLength(200, { each: true }) professional: string[];
  @Field(() => [String]) @ArrayMaxSize(FORMS) @MaxLength(200, { each: true }) lay: string[];
  @Field(() => [String]) @ArrayMaxSize(FORMS) @MaxLength(200, { each: true }) misspelt: string[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The coordinator knows that one of the names is also that of another concept.',
  })
  sharing: boolean;
}

@ArgsType()
export class ConceptVersionArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) version: number;
}

@ArgsType()
export class SentenceArgs {
  @Field() @MaxLength(2_000) text: string;
}

@ObjectType({ description: 'A concept that a text names, with the words that name it.' })
export class ConceptFound {
  @Field(() => ThemeConcept) concept: ThemeConcept;
  @Field() words: string;
}
