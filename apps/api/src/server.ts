import path from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { SessionsService } from './modules/identity/index.js';
import { PagesService } from './modules/pages/index.js';
import { type Config, webFolder } from './platform/config.js';
import { isOurOrigin } from './platform/http/origin.js';
import { type Ask, PageFilter } from './platform/http/page.filter.js';

const BODY_LIMIT = 1_000_000;
const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** The web app's pages are one file; what looks like a file or an API call and is none, is not found. */
function serveWeb(server: FastifyInstance, root: string) {
  void server.register(fastifyStatic, {
    root,
    wildcard: false,
    // Pages go through PageFilter, which gives each its own head.
    index: false,
    globIgnore: ['index.html', 'pages.json', 'page-files.json', '**/*.{br,gz}'],
    // Made by the build, smaller than what could be made at every request.
    preCompressed: true,
    setHeaders: (reply, file) =>
      void reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
}

function protect(server: FastifyInstance, config: Config) {
  void server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.PUBLIC_URL?.startsWith('https:') ?? false,
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (!isOurOrigin(config, request.headers))
      await reply
        .code(403)
        .send({ errors: [{ message: 'Not from this site', extensions: { code: 'CROSS_SITE_REQUEST' } }] });
  });
}

/** GraphQL within this process, through the same checks as over HTTP. */
const ask =
  (server: FastifyInstance): Ask =>
  async (payload, cookie) => {
    const headers = cookie ? { cookie } : {};
    const reply = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { data, errors } = reply.json<{ data?: Record<string, unknown>; errors?: unknown[] }>();
    if (!data || errors?.length) throw new Error('Refused: the page itself asks, and shows why');
    return data;
  };

/** The whole application on one origin, not yet listening. */
export async function createServer(
  config: Config & { DATABASE_URL: string },
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: true,
  });
  const level = config.LOG_LEVEL === 'info' ? 'log' : config.LOG_LEVEL;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    abortOnError: false,
    logger: new ConsoleLogger({
      logLevels: level === 'silent' ? [] : LEVELS.slice(0, LEVELS.indexOf(level) + 1),
    }),
  });
  const server = adapter.getInstance<FastifyInstance>();
  protect(server, config);
  await app.register(cookie);
  await app.register(compress, { threshold: 1_024 });
  await app.register(multipart, {
    limits: { fileSize: config.UPLOAD_MAX_MB * 1_000_000, files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
  });
  const sessions = app.get(SessionsService);
  server.addHook('preHandler', async (request) => {
    if (request.url.startsWith('/api/'))
      Object.assign(request, { viewer: await sessions.viewerOf(request.headers) });
  });
  serveWeb(server, webFolder(config));
  app.useGlobalFilters(new PageFilter(config, webFolder(config), app.get(PagesService), ask(server)));
  await app.init();
  return app;
}
