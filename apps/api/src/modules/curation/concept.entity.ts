import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Concept } from '@samenwijs/matching';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';

/** One concept of a theme with its interchangeable names, by kind. It feeds the matching and the search box. */
@ObjectType('Concept')
@Entity('theme_concept')
export class ThemeConcept {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'theme_id' }) themeId: string;
  /** Its name in the index: never changes. */
  @Column('text', { unique: true }) key: string;
  @Field({ description: 'The name by which professionals know it.' }) @Column('text') preferred: string;
  @Field(() => [String]) @Column('text', { array: true, default: '{}' }) professional: string[];
  @Field(() => [String]) @Column('text', { array: true, default: '{}' }) abbreviations: string[];
  @Field(() => [String]) @Column('text', { array: true, default: '{}' }) lay: string[];
  @Field(() => [String], { description: 'Understood, and never shown to whoever searches.' })
  @Column('text', { array: true, default: '{}' })
  misspelt: string[];
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'changed_by_id', nullable: true }) changedById: string | null;
  @Field() @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}

/** The thesaurus as the matching reads it: each theme by id, the preferred name first. */
export const readConcepts = (manager: Pick<EntityManager, 'query'>): Promise<Concept[]> =>
  manager.query<Concept[]>(`
    select c.key as id, array[c.preferred] || c.abbreviations || c.professional || c.lay as labels, c.misspelt as hidden,
      c.theme_id as theme
    from theme_concept c join theme t on t.id = c.theme_id
    where t.status = 'active' and c.retired_at is null order by t.name, c.key`);
