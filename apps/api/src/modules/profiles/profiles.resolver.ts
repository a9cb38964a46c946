import {
  Args,
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { Profile } from './profile.entity.js';
import { numbersOf, type ProfileNumber as Numbered } from './profile-numbers.js';
import { ProfilesService, weightsOf } from './profiles.service.js';

@ObjectType({ description: 'A weight that a person may change in a draft.' })
class ProfileNumber implements Numbered {
  @Field(() => ID) key: string;
  @Field(() => Float) value: number;
  @Field(() => Float) min: number;
  @Field(() => Float) max: number;
}

@InputType()
class ProfileNumberInput {
  @Field(() => ID) @MaxLength(60) key: string;
  @Field(() => Float) value: number;
}

@InputType()
class ProfileDraftInput {
  @Field(() => ID) @IsUUID() fromId: string;
  @Field() @MaxLength(500) note: string;
  @Field(() => [ProfileNumberInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ProfileNumberInput)
  numbers: ProfileNumberInput[];
}

@ArgsType()
class ProfileVersionArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int) version: number;
}

@ArgsType()
class ChoiceArgs extends ProfileVersionArgs {
  @Field(() => ID, { description: 'The profile that is current as far as the viewer knows.' })
  @IsUUID()
  insteadOf: string;
}

@Resolver(() => Profile)
export class ProfilesResolver {
  constructor(private readonly service: ProfilesService) {}

  @Can('tune_matching')
  @Query(() => [Profile], { description: 'The current one first, then the newest; at most fifty.' })
  profiles(): Promise<Profile[]> {
    return this.service.list();
  }

  @Can('tune_matching')
  @Mutation(() => Profile)
  draftProfile(@CurrentViewer() viewer: SignedIn, @Args('input') input: ProfileDraftInput) {
    return this.service.draft(viewer, input.fromId, input.note, input.numbers);
  }

  @Can('tune_matching')
  @Mutation(() => Profile, { description: 'Ranks from now on; also the way back to an earlier one.' })
  makeProfileCurrent(@CurrentViewer() viewer: SignedIn, @Args() { id, version, insteadOf }: ChoiceArgs) {
    return this.service.makeCurrent(viewer, id, version, insteadOf);
  }

  @Can('tune_matching')
  @Mutation(() => Boolean)
  discardProfile(@CurrentViewer() viewer: SignedIn, @Args() { id, version }: ProfileVersionArgs) {
    return this.service.discard(viewer, id, version);
  }

  @ResolveField(() => [ProfileNumber])
  numbers(@Parent() profile: Profile): Numbered[] {
    return numbersOf(weightsOf(profile));
  }

  @ResolveField(() => Boolean, { description: 'It came with a release; nobody made it.' })
  released(@Parent() profile: Profile): boolean {
    return profile.createdById === null;
  }
}
