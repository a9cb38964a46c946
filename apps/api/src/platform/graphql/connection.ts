import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { DomainError } from '@samenwijs/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export type Page<T> = {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Counted only when it is read. */
  readonly totalCount: Promise<number>;
};

/** Relay's connection and edge types for a node. */
export function Connection<T>(node: () => Type<T>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field() cursor: string;
    @Field(() => node()) node: T;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int) totalCount: number;
  }
  return ConnectionType;
}

export const MAX_PAGE = 100;

/** @throws DomainError INVALID_INPUT for a page size outside 1..100. */
export function checkPageSize(first: number): void {
  if (first >= 1 && first <= MAX_PAGE) return;
  throw new DomainError('INVALID_INPUT', `first must be 1 to ${MAX_PAGE}`, { field: 'first', max: MAX_PAGE });
}

/** A sort key: SQL over the query's aliases, with a type so that a cursor's text compares as the column does. */
export type SortKey = {
  sql: string;
  type: 'timestamptz' | 'text' | 'float8' | 'uuid' | 'int';
  desc?: boolean;
};

export const encodeCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
/** @throws DomainError INVALID_INPUT for a cursor of another list. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length) return values;
  } catch {
    // falls through: a cursor that is no cursor is the caller's mistake
  }
  throw new DomainError('INVALID_INPUT', 'This cursor is not one of ours', { field: 'after' });
}

/**
 * One page by key set: constant work however deep. The last sort key must be unique and no key may be null.
 * @throws DomainError INVALID_INPUT for a page size outside 1..100 or a foreign cursor.
 */
export async function paginate<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { first, after }: { first: number; after?: string | null },
  keys: SortKey[],
): Promise<Page<T>> {
  checkPageSize(first);
  const counted = query.clone();
  if (after) {
    const values = decodeCursor(after, keys.length);
    const parameters = Object.fromEntries(values.map((value, i) => [`cursor${i}`, value]));
    // (a, b) after (x, y): a beyond x, or a = x and b beyond y. Written out because the directions may differ.
    const beyond = keys.map((key, i) => {
      const equal = keys.slice(0, i).map((k, j) => `${k.sql} = :cursor${j}::${k.type}`);
      return [...equal, `${key.sql} ${key.desc ? '<' : '>'} :cursor${i}::${key.type}`].join(' and ');
    });
    query.andWhere(`(${beyond.map((b) => `(${b})`).join(' or ')})`, parameters);
  }
  keys.forEach((key, i) => {
    query.addSelect(`(${key.sql})::text`, `key${i}`);
    query.addOrderBy(key.sql, key.desc ? 'DESC' : 'ASC');
  });
  const { entities, raw } = await query.limit(first + 1).getRawAndEntities<Record<string, string>>();
  const edges = entities.slice(0, first).map((node, i) => ({
    node,
    cursor: encodeCursor(keys.map((_, k) => raw[i]![`key${k}`])),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: entities.length > first,
      hasPreviousPage: !!after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return counted.getCount();
    },
  };
}
