import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AdoptionsModule } from './modules/adoptions/index.js';
import { CurationModule } from './modules/curation/index.js';
import { ExpertGroupsModule } from './modules/expert-groups/index.js';
import { FilesModule } from './modules/files/index.js';
import { IdentityModule, SessionsService } from './modules/identity/index.js';
import { InsightsModule } from './modules/insights/index.js';
import { KnowledgeModule } from './modules/knowledge/index.js';
import { MatchingModule } from './modules/matching/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { PagesModule } from './modules/pages/index.js';
import { PlansModule } from './modules/plans/index.js';
import { ProfilesModule } from './modules/profiles/index.js';
import { QualityModule } from './modules/quality/index.js';
import { RegionsModule } from './modules/regions/index.js';
import { RequestsModule } from './modules/requests/index.js';
import { ThesaurusModule } from './modules/thesaurus/index.js';
import type { Context } from './platform/auth/viewer.js';
import { type Config } from './platform/config.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { formatError } from './platform/errors/format-error.js';
import { costLimit, depthLimit, MAX_TOKENS } from './platform/graphql/limits.js';
import { Loaders } from './platform/graphql/loaders.js';
import { SOCKET_RULES } from './platform/graphql/socket.js';
import { isOurOrigin } from './platform/http/origin.js';
import { PlatformModule } from './platform/platform.module.js';

type Socket = { extra: { request: { headers: Record<string, string | undefined> } } };

const graphql = (config: Config) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [SessionsService, getDataSourceToken()],
    useFactory: (sessions: SessionsService, source: DataSource): ApolloDriverConfig => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      graphiql: false,
      introspection: config.NODE_ENV !== 'production',
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: [depthLimit],
      plugins: [costLimit],
      formatError,
      subscriptions: {
        'graphql-ws': {
          path: '/graphql',
          ...SOCKET_RULES,
          // The cookie comes with any page's socket: only our own pages may open one.
          onConnect: ({ extra }) => isOurOrigin(config, (extra as Socket['extra']).request.headers),
        },
      },
      context: async (request: FastifyRequest | Socket, reply?: FastifyReply): Promise<Context> => {
        const loaders = new Loaders(source);
        if ('extra' in request) {
          const renew = () => sessions.viewerOf(request.extra.request.headers);
          return { viewer: await renew(), renew, loaders };
        }
        return { viewer: await sessions.viewerOf(request.headers), loaders, request, reply: reply! };
      },
    }),
  });

/** The composition root: the only place where adapters are chosen. */
@Module({})
export class AppModule {
  static with(config: Config & { DATABASE_URL: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.DATABASE_URL),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        PlatformModule.with(config),
        graphql(config),
        CurationModule,
        RegionsModule,
        PlansModule,
        ExpertGroupsModule,
        IdentityModule,
        KnowledgeModule,
        FilesModule,
        ProfilesModule,
        NotificationsModule,
        MatchingModule,
        QualityModule,
        RequestsModule,
        ThesaurusModule,
        AdoptionsModule,
        PagesModule,
        InsightsModule,
      ],
    };
  }
}
