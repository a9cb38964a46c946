import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SearchCollection } from '../search.inputs.js';
import type { RebuildReason } from './rebuild.service.js';

export enum EngineKind {
  embedded = 'embedded',
  meilisearch = 'meilisearch',
}
registerEnumType(EngineKind, { name: 'EngineKind' });
export enum EngineLack {
  unreachable = 'unreachable',
  behind = 'behind',
  renewing = 'renewing',
}
registerEnumType(EngineLack, { name: 'EngineLack' });
export enum RebuildReasonEnum {
  first = 'first',
  asked = 'asked',
  command = 'command',
  thesaurus = 'thesaurus',
  release = 'release',
}
registerEnumType(RebuildReasonEnum, { name: 'RebuildReason' });

@ObjectType('SearchState', { description: 'What finds at this moment.' })
export class SearchStateType {
  @Field(() => EngineKind) engine: EngineKind;
  @Field({ description: 'The engine is away; the index that stands by answers.' }) degraded: boolean;
  @Field(() => Date, { nullable: true }) since: Date | null;
}

@ObjectType('SearchRebuild')
export class RebuildType {
  @Field(() => ID) id: string;
  @Field(() => RebuildReasonEnum) reason: RebuildReason;
  @Field() askedAt: Date;
  @Field(() => Date, { nullable: true }) startedAt: Date | null;
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it does not work out, or not yet.' })
  error: string | null;
}

@ObjectType()
export class EngineCollection {
  @Field(() => SearchCollection) collection: SearchCollection;
  @Field(() => Int, { description: 'In Postgres, to be found.' }) records: number;
  @Field(() => Int, { nullable: true, description: 'In the engine; null when it does not say.' })
  indexed: number | null;
  @Field(() => Int) waiting: number;
  @Field(() => Int) setAside: number;
}

@ObjectType({ description: 'A record that the engine refuses.' })
export class SetAsideRecord {
  @Field(() => SearchCollection) collection: SearchCollection;
  @Field(() => ID) id: string;
  @Field() since: Date;
  @Field() error: string;
}

@ObjectType({ description: 'How the search engine is.' })
export class EngineReport {
  @Field(() => EngineKind) engine: EngineKind;
  @Field(() => EngineLack, { nullable: true, description: 'Why the index that stands by answers.' })
  lack: EngineLack | null;
  @Field(() => Date, { nullable: true }) since: Date | null;
  @Field({ description: 'The version of the text analysis.' }) analyser: string;
  @Field({ description: 'The ranking profile.' }) profile: string;
  @Field(() => String, { nullable: true, description: 'Of the engine; null when it does not say.' })
  version: string | null;
  @Field(() => [EngineCollection]) collections: EngineCollection[];
  @Field(() => Int, { description: 'Seconds.' }) oldestWaits: number;
  @Field(() => [SetAsideRecord], { description: 'The last fifty.' }) setAside: SetAsideRecord[];
  @Field(() => RebuildType, { nullable: true, description: 'The one that runs or waits, else the last.' })
  rebuild: RebuildType | null;
}
