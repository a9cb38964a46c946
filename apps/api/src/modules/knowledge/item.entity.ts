import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  BuildingBlock,
  Discipline,
  EvidenceLevel,
  ItemStatus,
  ItemType,
  Scope,
  Visibility,
} from '@samenwijs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Connection } from '../../platform/graphql/connection.js';
import {
  BuildingBlockEnum,
  DisciplineEnum,
  EvidenceLevelEnum,
  ItemStatusEnum,
  ItemTypeEnum,
  ScopeEnum,
  VisibilityEnum,
} from '../../platform/graphql/enums.js';

/** What a region or the consortium (no region) shares. Its texts are Markdown; an empty one was left open by the writer. */
@ObjectType()
@Entity('knowledge_item')
export class KnowledgeItem {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Field(() => Int) @Column('integer', { default: 1 }) version: number;
  @Field(() => ItemTypeEnum) @Column('text') type: ItemType;
  @Field(() => ItemStatusEnum) @Column('text', { default: 'draft' }) status: ItemStatus;
  @Field(() => VisibilityEnum) @Column('text', { default: 'network' }) visibility: Visibility;
  @Field() @Column('text', { default: 'nl' }) language: string;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) neighbourhood: string | null;
  @Field() @Column('text') title: string;
  @Field() @Column('text', { default: '' }) summary: string;
  @Field() @Column('text', { default: '' }) context: string;
  @Field() @Column('text', { default: '' }) approach: string;
  @Field() @Column('text', { name: 'active_ingredients', default: '' }) activeIngredients: string;
  @Field() @Column('text', { name: 'outcomes_short', default: '' }) outcomesShort: string;
  @Field() @Column('text', { name: 'outcomes_long', default: '' }) outcomesLong: string;
  @Field() @Column('text', { name: 'what_did_not_work', default: '' }) whatDidNotWork: string;
  @Field() @Column('text', { default: '' }) conditions: string;
  @Field() @Column('text', { default: '' }) costs: string;
  /** Text of an imported document that no section claimed. */
  @Field() @Column('text', { default: '' }) remainder: string;
  @Field(() => [DisciplineEnum]) @Column('text', { array: true, default: [] }) disciplines: Discipline[];
  @Field(() => [BuildingBlockEnum])
  @Column('text', { name: 'building_blocks', array: true, default: [] })
  buildingBlocks: BuildingBlock[];
  @Field(() => ScopeEnum, { nullable: true }) @Column('text', { nullable: true }) scope: Scope | null;
  @Field(() => EvidenceLevelEnum)
  @Column('text', { name: 'evidence_level', default: 'described' })
  evidenceLevel: EvidenceLevel;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId: string | null;
  @Column('uuid', { name: 'source_answer_id', nullable: true, unique: true }) sourceAnswerId: string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'review_on', nullable: true })
  reviewOn: Date | null;
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'return_reason', nullable: true })
  returnReason: string | null;
  @Field() @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field() @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;
  /** Only where an earlier published version is shown: the themes of that version. */
  themeIds?: string[];
}

export const KnowledgeItemConnection = Connection(() => KnowledgeItem, 'KnowledgeItem');

/** Every published version is kept; while the next one is written and reviewed, readers see the last of them. */
@Entity('knowledge_item_version')
export class KnowledgeItemVersion {
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId: string;
  @PrimaryColumn('integer') number: number;
  /** Under the names of the item's columns, so that SQL can read it as an item. */
  @Column('jsonb') content: Record<string, unknown>;
  @Column('timestamptz', { name: 'published_at', default: () => 'now()' }) publishedAt: Date;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
}

const CONTENT = [
  'type',
  'visibility',
  'language',
  'neighbourhood',
  'title',
  'summary',
  'context',
  'approach',
  'activeIngredients',
  'outcomesShort',
  'outcomesLong',
  'whatDidNotWork',
  'conditions',
  'costs',
  'remainder',
  'disciplines',
  'buildingBlocks',
  'scope',
  'evidenceLevel',
] as const;

/** What its writers write: everything of an item that belongs to a version. */
export type ItemContent = Pick<KnowledgeItem, (typeof CONTENT)[number]> & { themeIds: string[] };

export const contentOf = (item: KnowledgeItem, themeIds: string[]): ItemContent => ({
  ...(Object.fromEntries(CONTENT.map((field) => [field, item[field]])) as Omit<ItemContent, 'themeIds'>),
  themeIds,
});

const COLUMNS = [...CONTENT, 'themeIds'].map(
  (field) => [field, field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] as const,
);

export const toColumns = (content: ItemContent): Record<string, unknown> =>
  Object.fromEntries(COLUMNS.map(([field, column]) => [column, content[field as keyof ItemContent]]));

export const fromColumns = (row: Record<string, unknown>) =>
  Object.fromEntries(COLUMNS.map(([field, column]) => [field, row[column]])) as ItemContent;
