import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import { DomainError } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CurrentViewer, Public } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { KnowledgeService } from '../knowledge/index.js';
import { Attachment } from './attachment.entity.js';
import { MEDIA_TYPES } from './file-kind.js';
import { HttpErrorFilter } from './http-error.filter.js';

// What a browser may know. A page of somebody else's is never one of ours.
const SHOWN: readonly string[] = [MEDIA_TYPES.pdf, MEDIA_TYPES.docx];

/** RFC 5987: every character that is no attr-char is written as its bytes. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

@Controller('api/attachments')
@UseFilters(HttpErrorFilter)
export class AttachmentsController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly knowledge: KnowledgeService,
  ) {}

  @Public()
  @Get(':id')
  async download(@Param('id') id: string, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply) {
    const attachments = this.source.getRepository(Attachment);
    const attachment = isUUID(id) ? await attachments.findOneBy({ id }) : null;
    if (!attachment || !(await this.knowledge.find(viewer, attachment.itemId)))
      throw new DomainError('NOT_FOUND');
    const { content } = await attachments.findOneOrFail({ where: { id }, select: { content: true } });
    return reply
      .header(
        'content-type',
        SHOWN.includes(attachment.mediaType) ? attachment.mediaType : 'application/octet-stream',
      )
      .header('content-disposition', `attachment; filename*=UTF-8''${encoded(attachment.name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(content);
  }
}
