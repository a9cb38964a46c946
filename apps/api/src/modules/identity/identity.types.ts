import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@samenwijs/domain';
import { RoleEnum } from '../../platform/graphql/enums.js';
import { Region } from '../regions/index.js';
import { MembershipRow } from './user.entity.js';

/** What the viewer may do somewhere: for menus, never for a decision. */
@ObjectType()
export class ViewerPermissions {
  @Field() draftRequest: boolean;
  @Field() postRequest: boolean;
  @Field() draftItem: boolean;
  @Field() answerAsExpert: boolean;
  @Field() routeRequest: boolean;
  @Field() curate: boolean;
  @Field() tuneMatching: boolean;
  @Field() administer: boolean;
  @Field() importDocument: boolean;
}

@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => String, { nullable: true }) function: string | null;
  @Field() language: string;
  @Field() colourScheme: string;
  @Field(() => [MembershipRow]) memberships: MembershipRow[];
  @Field(() => Region, { nullable: true }) region: Region | null;
  @Field(() => ViewerPermissions) can: ViewerPermissions;
}

/** An account of the demonstration content; never there without it. */
@ObjectType()
export class DemoAccount {
  @Field() email: string;
  @Field() password: string;
  @Field() name: string;
  @Field() description: string;
  @Field(() => RoleEnum) role: Role;
}
