import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './auth/access.js';
import { CONFIG, type Config } from './config.js';
import { DomainErrorFilter } from './errors/domain-error.filter.js';
import { InputPipe } from './graphql/input.pipe.js';
import { HealthDetails } from './health/health-details.js';
import { HealthController } from './health/health.controller.js';
import { ChangeFeed } from './outbox/change-feed.js';
import { Worker } from './outbox/worker.js';

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        HealthDetails,
        ChangeFeed,
        Worker,
      ],
      exports: [CONFIG, HealthDetails, ChangeFeed, Worker],
    };
  }
}
