import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { testApp, type TestApp } from '../../testing/test-app.js';
import { ACCESS, AccessGuard } from './access.js';

let t: TestApp;
beforeAll(async () => void (t = await testApp()));
afterAll(() => t.close());

const HANDLER = ['graphql:resolver_type', 'path'] as const;

/** Every query, mutation, subscription and REST handler of the application, as `Class.method`. */
function handlers(): { name: string; handler: object }[] {
  const classes = [...t.app.get(ModulesContainer).values()].flatMap((module) => [
    ...[...module.providers.values()].map((wrapper) => wrapper.metatype),
    ...[...module.controllers.values()].map((wrapper) => wrapper.metatype),
  ]);
  return classes.flatMap((type) => {
    if (typeof type !== 'function' || !type.prototype) return [];
    const prototype = type.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype)
      .filter((method) => method !== 'constructor')
      .flatMap((method) => {
        const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
        if (typeof handler !== 'function') return [];
        const kind = Reflect.getMetadata(HANDLER[0], handler) as string | undefined;
        const operation = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
        return operation || Reflect.hasMetadata(HANDLER[1], handler)
          ? [{ name: `${type.name}.${method}`, handler }]
          : [];
      });
  });
}

describe('access', () => {
  it('is declared by every handler', () => {
    const all = handlers();
    const { schema } = t.app.get(GraphQLSchemaHost);
    const operations = [
      schema.getQueryType(),
      schema.getMutationType(),
      schema.getSubscriptionType(),
    ].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(all.length).toBeGreaterThanOrEqual(operations.length);
    expect(
      all.filter(({ handler }) => Reflect.getMetadata(ACCESS, handler) === undefined).map(({ name }) => name),
    ).toEqual([]);
  });

  it('is denied by a handler that declares none', () => {
    @Controller('planted')
    class Planted {
      @Get()
      handler() {
        return 'secret';
      }
    }
    const planted = new Planted();
    const context = new ExecutionContextHost([{ viewer: null }], Planted, planted.handler);
    expect(() => new AccessGuard(new Reflector()).canActivate(context)).toThrow('declares no access');
  });

  it('refuses a visitor everything but what is public', async () => {
    const { schema } = t.app.get(GraphQLSchemaHost);
    const id = t.uuid();
    const open = ['viewer', 'demoAccounts', 'themes', 'item', 'items', 'stories'].concat([
      'region',
      'regions',
      'regionMap',
      'expertGroups',
      'expertGroup',
      'searchItems',
      'suggest',
      'searchState',
    ]);
    for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) {
      const args = field.args
        .filter((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined)
        .map((arg) => `${arg.name}: ${String(arg.type) === 'SimilarInput!' ? '{ title: "x" }' : `"${id}"`}`);
      const selection =
        'getFields' in (schema.getType(String(field.type).replace(/[[\]!]/g, '')) ?? {})
          ? '{ __typename }'
          : '';
      const { code } = await t.graphql(
        `{ ${name}${args.length ? `(${args.join(', ')})` : ''} ${selection} }`,
      );
      expect([name, code]).toEqual([name, open.includes(name) ? undefined : 'UNAUTHENTICATED']);
    }
  });
});
