import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { readConfig } from './platform/config.js';

/** Prints the schema of the application's resolvers, without starting any of it. */
type Part = Type | DynamicModule;
const seen = new Set<Type>();
const isResolver = (provider: unknown): provider is Type =>
  typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);

function resolversOf(part: Part): Type[] {
  const type = 'module' in part ? part.module : part;
  if (seen.has(type)) return [];
  seen.add(type);
  const listed = (key: 'imports' | 'providers'): unknown[] => [
    ...((Reflect.getMetadata(key, type) as unknown[] | undefined) ?? []),
    ...('module' in part ? ((part[key] as unknown[] | undefined) ?? []) : []),
  ];
  return [
    ...listed('providers').filter(isResolver),
    ...listed('imports').flatMap((imported) =>
      typeof imported === 'function' || (imported && typeof imported === 'object' && 'module' in imported)
        ? resolversOf(imported as Part)
        : [],
    ),
  ];
}

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const config = { ...readConfig({}), DATABASE_URL: 'postgres://nowhere' };
const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(AppModule.with(config)));
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
