import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Discipline,
  GrantKind,
  LegalForm,
  OrganisationModel,
  Partnership,
  PartyKind,
  Phase,
  Urbanity,
} from '@samenwijs/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import {
  DisciplineEnum,
  GrantKindEnum,
  LegalFormEnum,
  OrganisationModelEnum,
  PartnershipEnum,
  PartyKindEnum,
  PhaseEnum,
  UrbanityEnum,
} from '../../platform/graphql/enums.js';
import { Connection } from '../../platform/graphql/connection.js';

/** Its place on the tile map: columns from west to east, rows from north to south. */
@ObjectType()
export class Tile {
  @Field(() => Int) column: number;
  @Field(() => Int) row: number;
}

const Words = () => Field(() => String, { nullable: true });
/** How a region presents itself: strengths, challenges, plan, and how it wants to learn together. */
@ObjectType()
export class Poster {
  @Words() strengths: string | null;
  @Words() challenges: string | null;
  @Words() plan: string | null;
  @Words() learning: string | null;
}

@ObjectType()
@Entity('region')
export class Region {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field() @Column('text', { unique: true }) key: string;
  @Field() @Column('text') name: string;
  @Field() @Column('text', { unique: true }) code: string;
  @Field() @Column('boolean', { default: false }) fictitious: boolean;
  @Column('text', { default: 'resv' }) type: string;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) inhabitants: number | null;
  @Field(() => [String]) @Column('text', { array: true, default: [] }) municipalities: string[];
  @Field(() => UrbanityEnum, { nullable: true })
  @Column('text', { nullable: true })
  urbanity: Urbanity | null;
  @Field(() => LegalFormEnum, { nullable: true })
  @Column('text', { name: 'legal_form', nullable: true })
  legalForm: LegalForm | null;
  @Field(() => OrganisationModelEnum, { nullable: true })
  @Column('text', { name: 'organisation_model', nullable: true })
  organisationModel: OrganisationModel | null;
  @Field(() => PhaseEnum, { nullable: true }) @Column('text', { nullable: true }) phase: Phase | null;
  @Field(() => [DisciplineEnum]) @Column('text', { array: true, default: [] }) disciplines: Discipline[];
  @Field(() => Poster, { nullable: true }) @Column('jsonb', { nullable: true }) poster: Poster | null;
  @Column('smallint', { name: 'tile_column', nullable: true }) tileColumn: number | null;
  @Column('smallint', { name: 'tile_row', nullable: true }) tileRow: number | null;
  @Column('integer', { default: 1 }) version: number;
}

export const RegionConnection = Connection(() => Region, 'Region');

@ObjectType()
@Entity('neighbourhood')
export class Neighbourhood {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') key: string;
  @Field() @Column('text') name: string;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) inhabitants: number | null;
  @Field(() => PartnershipEnum, { nullable: true })
  @Column('text', { nullable: true })
  partnership: Partnership | null;
}

@ObjectType()
@Entity('region_grant')
export class RegionGrant {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Field(() => GrantKindEnum) @Column('text') kind: GrantKind;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) round: number | null;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) year: number | null;
}

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text', { unique: true }) name: string;
  @Column('boolean', { default: false }) fictitious: boolean;
}

/** An organisation's part in a region: as what, in which role, with a mandate or not (null: unknown). */
@ObjectType()
@Entity('party')
export class Party {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>;
  /** The organisation's. */
  @Field() name: string;
  @Field(() => PartyKindEnum) @Column('text') kind: PartyKind;
  @Field() @Column('text', { default: '' }) role: string;
  @Field(() => Boolean, { nullable: true }) @Column('boolean', { nullable: true }) mandate: boolean | null;
}

/** A required kind of party, and how many of it a region still lacks. */
@ObjectType()
export class MissingParty {
  @Field(() => PartyKindEnum) kind: PartyKind;
  @Field(() => Int) missing: number;
}
