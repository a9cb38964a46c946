import { Controller, HttpCode, Inject, Post, Req, UseFilters } from '@nestjs/common';
import { DomainError } from '@samenwijs/domain';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { SignedIn } from '../../platform/auth/viewer.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { HttpErrorFilter } from './http-error.filter.js';
import { ImportService, type Upload } from './import.service.js';

@Controller('api/import')
@UseFilters(HttpErrorFilter)
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Can('draft_item')
  @Post()
  @HttpCode(201)
  async import(@Req() request: FastifyRequest, @CurrentViewer() viewer: SignedIn) {
    const { file, regionId } = await this.read(request);
    const { id } = await this.imports.import(viewer, file, regionId);
    return { itemId: id };
  }

  /** The parts of the upload. Never more than the limit is held: the rest is not read. */
  private async read(request: FastifyRequest): Promise<{ file: Upload; regionId: string | null }> {
    const max = this.config.UPLOAD_MAX_MB * 1_000_000;
    const tooLarge = () =>
      new DomainError('FILE_TOO_LARGE', 'This file is too large', {
        maxMegabytes: this.config.UPLOAD_MAX_MB,
      });
    if (!request.isMultipart()) throw new DomainError('BAD_REQUEST', 'Send a form with a file');
    // Somebody who says beforehand how much it is, hears at once that it is too much.
    if (Number(request.headers['content-length'] ?? 0) > max + 100_000) throw tooLarge();
    let file: Upload | undefined;
    let regionId: string | null = null;
    try {
      for await (const part of request.parts()) {
        if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
        else if (part.fieldname === 'regionId' && typeof part.value === 'string')
          regionId = part.value || null;
      }
    } catch (error) {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
      throw new DomainError('BAD_REQUEST', (error as Error).message);
    }
    if (!file) throw new DomainError('INVALID_INPUT', 'There is no file', { fields: { file: 'required' } });
    if (regionId && !isUUID(regionId))
      throw new DomainError('INVALID_INPUT', 'No such region', { fields: { regionId: 'isUuid' } });
    return { file, regionId };
  }
}
