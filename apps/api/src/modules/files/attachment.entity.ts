import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that belongs to an item, kept as it came. Whoever may read the item may have it. */
@ObjectType()
@Entity('attachment')
export class Attachment {
  @Field(() => ID) @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Field() @Column('text') name: string;
  @Field() @Column('text', { name: 'media_type' }) mediaType: string;
  @Field(() => Int) @Column('integer') size: number;
  @Column('bytea') sha256: Buffer;
  @Column('bytea', { select: false }) content: Buffer;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Field() url?: string;
}
