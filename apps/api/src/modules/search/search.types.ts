import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TextPart } from '@samenwijs/matching';
import { PageInfo } from '../../platform/graphql/connection.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { User } from '../identity/index.js';
import { KnowledgeItem } from '../knowledge/index.js';
import { Region } from '../regions/index.js';
import { KnowledgeRequest } from '../requests/index.js';

@ObjectType('TextPart', { description: 'A piece of a text; `hit` when it is what was searched for.' })
class TextPartType {
  @Field() text: string;
  @Field() hit: boolean;
}

@ObjectType()
export class ItemHit {
  @Field(() => KnowledgeItem) item: KnowledgeItem;
  @Field(() => [TextPartType]) title: TextPart[];
  @Field(() => [TextPartType]) excerpt: TextPart[];
}

@ObjectType()
export class RequestHit {
  @Field(() => KnowledgeRequest) request: KnowledgeRequest;
  @Field(() => [TextPartType]) title: TextPart[];
  @Field(() => [TextPartType]) excerpt: TextPart[];
}

@ObjectType()
export class FacetValue {
  @Field(() => ID) value: string;
  @Field(() => String, { nullable: true, description: 'The name of a theme or region.' }) name: string | null;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many one would get by choosing each value, with all filters but its own.' })
export class Facet {
  @Field() key: string;
  @Field(() => [FacetValue]) values: FacetValue[];
}

@ObjectType()
class ItemHitEdge {
  @Field() cursor: string;
  @Field(() => ItemHit) node: ItemHit;
}
@ObjectType()
export class ItemSearch {
  @Field(() => [ItemHitEdge]) edges: ItemHitEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
  @Field(() => [Facet]) facets: Facet[];
  @Field(() => [String], { description: 'What was searched besides the typed words.' }) also: string[];
  @Field({ description: 'The search engine is away; found in the index that stands by.' }) standby: boolean;
}

@ObjectType()
class RequestHitEdge {
  @Field() cursor: string;
  @Field(() => RequestHit) node: RequestHit;
}
@ObjectType()
export class RequestSearch {
  @Field(() => [RequestHitEdge]) edges: RequestHitEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
  @Field(() => [Facet]) facets: Facet[];
  @Field(() => [String]) also: string[];
  @Field() standby: boolean;
}

@ObjectType({ description: 'A few of everything, for the search box in the header.' })
export class Suggestions {
  @Field(() => [ItemHit]) items: ItemHit[];
  @Field(() => [RequestHit]) requests: RequestHit[];
  @Field(() => [Region]) regions: Region[];
  @Field(() => [ExpertGroup]) groups: ExpertGroup[];
  @Field(() => [User]) people: User[];
}
