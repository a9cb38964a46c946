import path from 'node:path';
import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Every address that is no file and no API call is a page of the web app, which decides what to show there. */
@Catch(NotFoundException)
export class PageFilter implements ExceptionFilter {
  catch(_: NotFoundException, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const address = request.url.split('?')[0]!;
    const page =
      request.method === 'GET' && !/^\/(api|graphql|assets)\b/.test(address) && !path.extname(address);
    return page
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.code(404).send({ error: { code: 'NOT_FOUND' } });
  }
}
