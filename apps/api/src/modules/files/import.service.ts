import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { type KnowledgeItem, KnowledgeService, MAX_TEXT, MAX_TITLE } from '../knowledge/index.js';
import { Attachment } from './attachment.entity.js';
import { readDocument } from './document-reader.js';
import { displayName, kindOf, MEDIA_TYPES } from './file-kind.js';
import { proposedThemes } from './proposed-themes.js';

export type Upload = { name: string; bytes: Buffer };

@Injectable()
export class ImportService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly knowledge: KnowledgeService,
  ) {}

  /**
   * Makes a draft of a document, with the document attached. The same document sent again gives the same item.
   * @throws DomainError FORBIDDEN, or a FILE_ code that says what is wrong with the document.
   */
  async import(viewer: SignedIn, { name, bytes }: Upload, regionId?: string | null): Promise<KnowledgeItem> {
    const shown = displayName(name);
    const draft = await readDocument({ name: shown, bytes, limits: { title: MAX_TITLE, text: MAX_TEXT } });
    const sha256 = createHash('sha256').update(bytes).digest();
    return this.source.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        viewer.userId + sha256.toString('hex'),
      ]);
      const before = await this.importedBefore(manager, viewer, sha256, regionId);
      if (before) return before;
      const themeIds = await proposedThemes(
        manager,
        Object.values(draft)
          .filter((value) => typeof value === 'string')
          .join('\n'),
      );
      const item = await this.knowledge.draftFrom(manager, viewer, { ...draft, themeIds, regionId });
      await manager.insert(Attachment, {
        itemId: item.id,
        name: shown,
        mediaType: MEDIA_TYPES[kindOf(shown)],
        size: bytes.length,
        sha256,
        content: bytes,
      });
      return item;
    });
  }

  private importedBefore(
    manager: EntityManager,
    viewer: SignedIn,
    sha256: Buffer,
    regionId: string | null | undefined,
  ) {
    const query = this.knowledge
      .readable(viewer, manager)
      .andWhere(`item.owner_id = :me and item.status <> 'archived'`, { me: viewer.userId })
      .andWhere(
        'exists (select from attachment where attachment.item_id = item.id and attachment.sha256 = :sha256)',
        { sha256 },
      );
    if (regionId) query.andWhere('item.region_id = :regionId', { regionId });
    return query.orderBy('item.id').getOne();
  }
}
