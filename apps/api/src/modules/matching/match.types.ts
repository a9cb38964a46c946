import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Confidence, FactorKey, MeetVia } from '@samenwijs/matching';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { Scope } from '@samenwijs/domain';
import { register, ScopeEnum } from '../../platform/graphql/enums.js';
import { Theme } from '../curation/index.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { KnowledgeItem } from '../knowledge/index.js';
import { KnowledgeRequest } from '../requests/index.js';
import { MatchConfidenceEnum } from './match.entity.js';

const FactorKeyEnum = register('FactorKey', [
  'words',
  'likeness',
  'meaning',
  'theme',
  'discipline',
  'scope',
  'scale',
  'urbanity',
  'phase',
  'legalForm',
  'organisationModel',
  'evidence',
  'adoptions',
  'freshness',
] satisfies FactorKey[]);
const WordViaEnum = register('WordVia', ['same', 'stem', 'part', 'concept', 'fuzzy'] satisfies MeetVia[]);

@ObjectType({ description: 'Two words or phrases that met, each as its author wrote it.' })
export class WordPair {
  @Field() question: string;
  @Field() item: string;
  @Field(() => WordViaEnum) via: MeetVia;
}

@ObjectType()
export class MatchFactor {
  @Field(() => FactorKeyEnum) key: FactorKey;
  @Field(() => Float, { description: 'Share of the score, 0 to 1. The contributions add up to the score.' })
  contribution: number;
  @Field(() => [WordPair]) words: WordPair[];
  @Field(() => String, {
    nullable: true,
    description: 'What the two sides have, as codes, names or numbers: the client words it.',
  })
  mine: string | null;
  @Field(() => String, { nullable: true }) theirs: string | null;
}

@ObjectType()
export class MatchDifference {
  @Field(() => FactorKeyEnum) key: FactorKey;
  @Field(() => String, { nullable: true }) mine: string | null;
  @Field(() => String, { nullable: true }) theirs: string | null;
}

@ObjectType()
export class GroupSuggestion {
  @Field(() => ExpertGroup) group: ExpertGroup;
  @Field(() => [String], { description: 'Words of the question that led here.' }) because: string[];
  @Field(() => [Theme]) themes: Theme[];
  @Field() suggestedByFacilitator: boolean;
}

const SHARED = 'Themes that both have; none while a question is being typed.';

@ObjectType()
export class SimilarItem {
  @Field(() => KnowledgeItem) item: KnowledgeItem;
  @Field(() => MatchConfidenceEnum) confidence: Confidence;
  @Field(() => [WordPair]) words: WordPair[];
  @Field(() => Float, { description: 'How far the bridge reaches, 0 to 1.' }) score: number;
  @Field(() => [Theme], { description: SHARED }) themes: Theme[];
}

@ObjectType()
export class SimilarRequest {
  @Field(() => KnowledgeRequest) request: KnowledgeRequest;
  @Field(() => MatchConfidenceEnum) confidence: Confidence;
  @Field(() => [WordPair]) words: WordPair[];
  @Field(() => Float) score: number;
  @Field(() => [Theme], { description: SHARED }) themes: Theme[];
}

@ObjectType({ description: 'Somebody who helped with something like it before.' })
export class Helper {
  @Field(() => User) person: User;
  @Field({ description: 'Of a group that is suggested for the question, or has it.' }) member: boolean;
  @Field(() => [KnowledgeRequest], { description: 'Questions like it that this person answered.' })
  answered: KnowledgeRequest[];
  @Field(() => [KnowledgeItem], {
    description: 'Items that may answer it and that this person is asked about.',
  })
  items: KnowledgeItem[];
}

@ObjectType()
export class ThemeSuggestion {
  @Field(() => Theme) theme: Theme;
  @Field(() => [String]) because: string[];
}

@ObjectType()
export class ScopeSuggestion {
  @Field(() => ScopeEnum) scope: Scope;
  @Field(() => [String]) because: string[];
}

@ObjectType({ description: 'What is found while a question is being typed.' })
export class Similar {
  @Field(() => [SimilarItem]) items: SimilarItem[];
  @Field(() => [SimilarRequest]) requests: SimilarRequest[];
  @Field(() => [ThemeSuggestion]) themes: ThemeSuggestion[];
  @Field(() => ScopeSuggestion, { nullable: true }) scope: ScopeSuggestion | null;
  @Field(() => [GroupSuggestion]) groups: GroupSuggestion[];
}

@InputType()
export class SimilarInput {
  @Field() @MaxLength(500) title: string;
  @Field(() => String, { nullable: true, defaultValue: '' }) @IsOptional() @MaxLength(60_000) text: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() excludeRequestId?: string;
}
