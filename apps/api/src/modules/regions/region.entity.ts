import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Discipline,
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
  LegalFormEnum,
  OrganisationModelEnum,
  PartnershipEnum,
  PhaseEnum,
  UrbanityEnum,
} from '../../platform/graphql/enums.js';
import { Connection } from '../../platform/graphql/connection.js';

/** How a region presents itself: strengths, challenges, plan, and how it wants to learn together. */
export type Poster = { strengths: string; challenges: string; plan: string; learning: string };

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
  @Column('jsonb', { nullable: true }) poster: Poster | null;
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

@Entity('region_grant')
export class RegionGrant {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') kind: 'preparation' | 'implementation';
  @Column('integer', { nullable: true }) round: number | null;
  @Column('integer', { nullable: true }) year: number | null;
}

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text', { unique: true }) name: string;
  @Column('boolean', { default: false }) fictitious: boolean;
}

/** An organisation's part in a region: as what, in which role, with a mandate or not (null: unknown). */
@Entity('party')
export class Party {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>;
  @Column('text') kind: PartyKind;
  @Column('text', { default: '' }) role: string;
  @Column('boolean', { nullable: true }) mandate: boolean | null;
}
