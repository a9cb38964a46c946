import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/access.js';
import { type Config, CONFIG } from '../../platform/config.js';
import { originOf } from '../../platform/http/origin.js';
import { escapeHtml } from '../../platform/http/page-head.js';
import { PagesService } from './pages.service.js';

/** For search engines. */
@Controller()
export class PagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly pages: PagesService,
  ) {}

  @Public()
  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(@Req() request: FastifyRequest) {
    return `User-agent: *\nDisallow: /api/\nDisallow: /graphql\n\nSitemap: ${originOf(this.config, request)}/sitemap.xml\n`;
  }

  @Public()
  @Get('sitemap.xml')
  @Header('content-type', 'application/xml; charset=utf-8')
  async sitemap(@Req() request: FastifyRequest) {
    const origin = escapeHtml(originOf(this.config, request));
    const urls = (await this.pages.addresses()).map(
      ({ path, changed }) =>
        `<url><loc>${origin}${path}</loc>${changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : ''}</url>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  }
}
