import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { originOf } from './origin.js';
import { outlineOf, type PageFiles, queriesOf, withAnswers, withFiles, withOutline } from './page-files.js';
import { type PageHeads, withHead } from './page-head.js';

/** The answer to a GraphQL query, as whoever has this cookie would get it. */
export type Ask = (query: object, cookie: string | undefined) => Promise<Record<string, unknown>>;

/** Every address that is no file and no API call is a page of the web app, which decides what to show there. */
@Catch(NotFoundException)
export class PageFilter implements ExceptionFilter {
  constructor(
    private readonly config: Config,
    private readonly web: string,
    private readonly heads: PageHeads,
    private readonly ask: Ask,
  ) {}

  async catch(_: NotFoundException, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const address = request.url.split('?')[0]!;
    const page =
      ['GET', 'HEAD'].includes(request.method) &&
      !/^\/(api|graphql|assets)\b/.test(address) &&
      !path.extname(address);
    const html = page && (await this.read('index.html'));
    if (!html) return reply.code(404).send({ error: { code: 'NOT_FOUND' } });
    const files = JSON.parse((await this.read('page-files.json')) ?? 'null') as PageFiles | null;
    // Without a database there is still a page, which says so.
    const head = await this.heads.headOf(address).catch(() => null);
    const answers = files ? await this.answers(files, request.url, request.headers.cookie) : [];
    const viewer = answers.find(({ key }) => key === 'Viewer {}')?.data['viewer'] as {
      language: string;
    } | null;
    const language = viewer?.language ?? 'nl';
    let shown = files ? withFiles(html, files, address, language) : html;
    // Whoever signed in has other pages at some addresses.
    shown = withOutline(shown, outlineOf(answers) ?? (viewer ? null : head?.outline));
    if (answers.length) shown = withAnswers(shown, answers);
    return reply
      .header('cache-control', 'private, no-cache')
      .type('text/html; charset=utf-8')
      .send(head ? withHead(shown, head, originOf(this.config, request)) : shown);
  }

  /** What the web app would ask first, answered; what cannot be answered it asks itself, and says so. */
  private async answers(files: PageFiles, url: string, cookie: string | undefined) {
    const answered = await Promise.all(
      queriesOf(files, url, !cookie).map(async ({ key, ...query }) => ({
        key,
        data: await this.ask(query, cookie).catch(() => null),
      })),
    );
    return answered.flatMap(({ key, data }) => (data ? [{ key, data }] : []));
  }

  /** A file that the web app's build wrote, null when there is none. */
  private read(name: string): Promise<string | null> {
    return readFile(path.join(this.web, name), 'utf8').catch(() => null);
  }
}
