import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config.js';

/** Reacts to changes in a process of its own; run main.js with WORKER=0 beside it. Needs DATABASE_URL, migrated by main.js. */
const config = readConfig();
if (!config.DATABASE_URL) {
  console.error(
    'The worker needs DATABASE_URL: an embedded Postgres belongs to the process that started it.',
  );
  process.exit(1);
}
const app = await NestFactory.createApplicationContext(
  AppModule.with({ ...config, DATABASE_URL: config.DATABASE_URL, WORKER: true }),
  { logger: ['error', 'warn'] },
);
app.enableShutdownHooks();
console.log('The worker is ready');
