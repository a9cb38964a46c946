import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength, Min } from 'class-validator';

export const MAX_KEYS = 50;

export enum RadarOrder {
  gap = 'gap',
  name = 'name',
  asked = 'asked',
  offered = 'offered',
}
registerEnumType(RadarOrder, { name: 'RadarOrder', description: 'Of themes and of regions.' });

export type RadarChoice = {
  regions?: readonly string[] | null | undefined;
  themes?: readonly string[] | null | undefined;
  order?: RadarOrder | null | undefined;
};

const Keys =
  (description: string): PropertyDecorator =>
  (target, property) => {
    Field(() => [String], { nullable: true, description })(target, property as string);
    IsOptional()(target, property);
    ArrayMaxSize(MAX_KEYS)(target, property);
    MaxLength(100, { each: true })(target, property);
  };

@ArgsType()
export class RadarArgs implements RadarChoice {
  @Keys('Keys of the regions to look at from close by; all of them unless told.') regions?: string[] | null;
  @Keys('Keys of the themes to count; all active ones unless told.') themes?: string[] | null;
  @Field(() => RadarOrder, { nullable: true }) order?: RadarOrder | null;
  @Field(() => Int, { defaultValue: 8, description: 'Regions on a page.' }) first: number;
  @Field(() => Int, { defaultValue: 0 }) @Min(0) offset: number;
}

@ObjectType({
  description: 'Questions that still wait for an answer, published knowledge, and how much more is asked.',
})
export class RadarCount {
  @Field(() => Int) asked: number;
  @Field(() => Int) offered: number;
  @Field(() => Int) gap: number;
}

@ObjectType()
export class RadarRegion extends RadarCount {
  @Field() key: string;
  @Field() name: string;
  @Field() fictitious: boolean;
}

@ObjectType()
export class RadarTheme extends RadarCount {
  @Field() key: string;
  @Field() name: string;
  @Field(() => [RadarCount], { description: 'One for each region of `Radar.columns`.' }) cells: RadarCount[];
  @Field(() => RadarCount, { description: 'Of no region that may be named.' }) elsewhere: RadarCount;
  @Field(() => [Int], { description: 'One number for each region of `Radar.regions`.' }) asks: number[];
  @Field(() => [Int], { description: 'One number for each region of `Radar.regions`.' }) offers: number[];
}

@ObjectType({
  description:
    'Theme by region: what is asked, what is offered. Every number is the length of the list with the same filters, so a question of two themes counts in both rows and once in a sum.',
})
export class Radar {
  @Field(() => RadarCount) total: RadarCount;
  @Field(() => RadarCount, {
    description: 'Asked anonymously, or asked or offered by the consortium: of no region that may be named.',
  })
  elsewhere: RadarCount;
  @Field(() => [RadarRegion], { description: 'All regions, in order.' }) regions: RadarRegion[];
  @Field(() => [RadarRegion], { description: 'This page of the chosen regions.' }) columns: RadarRegion[];
  @Field(() => Int, { description: 'How many regions there are to page through.' }) columnCount: number;
  @Field(() => [RadarTheme]) themes: RadarTheme[];
}
