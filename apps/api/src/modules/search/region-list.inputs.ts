import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Phase } from '@samenwijs/domain';
import { IsOptional, MaxLength } from 'class-validator';
import { PhaseEnum } from '../../platform/graphql/enums.js';

export enum RegionOrder {
  name = 'name',
  gap = 'gap',
  asked = 'asked',
  offered = 'offered',
  inhabitants = 'inhabitants',
}
registerEnumType(RegionOrder, {
  name: 'RegionOrder',
  description:
    'By name from A; by anything else the most first. To a visitor `gap` and `asked` are not known.',
});

export enum RegionSize {
  small = 'small',
  medium = 'medium',
  large = 'large',
}
registerEnumType(RegionSize, {
  name: 'RegionSize',
  description: 'Inhabitants: fewer than 75,000; up to 150,000; more.',
});

@InputType()
export class RegionFilter {
  @Field(() => String, { nullable: true, description: 'In its name or in that of a municipality.' })
  @IsOptional()
  @MaxLength(200)
  query?: string | null;
  @Field(() => PhaseEnum, { nullable: true }) phase?: Phase | null;
  @Field(() => RegionSize, { nullable: true }) size?: RegionSize | null;
  @Field(() => String, {
    nullable: true,
    description: 'Key of a theme on which it asks or offers something.',
  })
  @IsOptional()
  @MaxLength(100)
  theme?: string | null;
}

@ArgsType()
export class RegionListArgs {
  @Field(() => RegionFilter, { nullable: true }) filter?: RegionFilter | null;
  @Field(() => RegionOrder, { nullable: true, defaultValue: RegionOrder.name }) order?: RegionOrder | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
