import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, MaxLength } from 'class-validator';
import type { ColourScheme } from './user.entity.js';

@InputType()
export class SignInInput {
  @Field() @IsEmail() @MaxLength(254) email: string;
  @Field() @MaxLength(256) password: string;
}

@InputType()
export class PreferencesInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['nl', 'en']) language?: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(['system', 'light', 'dark'])
  colourScheme?: ColourScheme;
}
