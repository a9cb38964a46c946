import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Discipline, Role } from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DisciplineEnum, RoleEnum } from '../../platform/graphql/enums.js';
import { ExpertGroup } from '../expert-groups/index.js';
import { Region } from '../regions/index.js';

export type ColourScheme = 'system' | 'light' | 'dark';

/** A person as others see them. Contact details and settings are columns without `@Field`: they never leave. */
@ObjectType('Person')
@Entity('app_user')
export class User {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('citext', { unique: true }) email: string;
  @Field() @Column('text') name: string;
  /** Argon2id, in its own encoded form. Null: this account cannot sign in with a password. */
  @Column('text', { name: 'password_hash', nullable: true, select: false }) passwordHash: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) function: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) affiliation: string | null;
  @Field(() => [DisciplineEnum], { description: 'Nothing for visitors.' })
  @Column('text', { array: true, default: [] })
  disciplines: Discipline[];
  @Field(() => String, { nullable: true, description: 'Nothing for visitors.' })
  @Column('text', { nullable: true })
  expertise: string | null;
  @Field() @Column('boolean', { default: false }) fictitious: boolean;
  @Column('boolean', { default: false }) demo: boolean;
  @Column('boolean', { default: true }) active: boolean;
  @Column('text', { default: 'nl' }) language: string;
  @Column('text', { name: 'colour_scheme', default: 'system' }) colourScheme: ColourScheme;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}

@ObjectType('Membership')
@Entity('membership')
export class MembershipRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Field(() => RoleEnum) @Column('text') role: Role;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId: string | null;
  @Field(() => Region, { nullable: true }) region?: Region | null;
  @Field(() => ExpertGroup, { nullable: true }) group?: ExpertGroup | null;
}

@Entity('session')
export class Session {
  /** SHA-256 of the cookie's token: the table alone lets nobody in. */
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', default: () => 'now()' }) usedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
