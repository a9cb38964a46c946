import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { originOf } from './origin.js';
import { type PageHeads, withHead } from './page-head.js';

/** Every address that is no file and no API call is a page of the web app, which decides what to show there. */
@Catch(NotFoundException)
export class PageFilter implements ExceptionFilter {
  constructor(
    private readonly config: Config,
    private readonly web: string,
    private readonly heads: PageHeads,
  ) {}

  async catch(_: NotFoundException, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const address = request.url.split('?')[0]!;
    const page =
      ['GET', 'HEAD'].includes(request.method) &&
      !/^\/(api|graphql|assets)\b/.test(address) &&
      !path.extname(address);
    const html = page && (await readFile(path.join(this.web, 'index.html'), 'utf8').catch(() => null));
    if (!html) return reply.code(404).send({ error: { code: 'NOT_FOUND' } });
    // Without a database there is still a page, which says so.
    const head = await this.heads.headOf(address).catch(() => null);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(head ? withHead(html, head, originOf(this.config, request)) : html);
  }
}
