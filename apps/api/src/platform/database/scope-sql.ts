import type { Clause, ReadScope } from '@samenwijs/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** SQL for each condition of a read scope, over the query's own aliases. */
export type ScopeColumns = {
  status: string;
  visibility: string;
  regionId: string;
  ownerId: string;
  /** A condition that holds when the record has one of the groups in the array parameter. */
  groups: (parameter: string) => string;
};

/** Adds a read scope (see libs/domain/src/scopes.ts) to a query: nobody gets a row that the policy would refuse. */
export function withinScope<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  scope: ReadScope,
  columns: ScopeColumns,
): SelectQueryBuilder<T> {
  const parameters: Record<string, unknown> = {};
  const bind = (value: unknown) => {
    // With the alias in it, so that one query can hold two scopes.
    const name = `${query.alias}Scope${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `:${name}`;
  };
  const condition = (clause: Clause) =>
    [
      clause.status && `${columns.status} = any(${bind(clause.status)})`,
      clause.visibility && `${columns.visibility} = any(${bind(clause.visibility)})`,
      clause.regionId && `${columns.regionId} = any(${bind(clause.regionId)})`,
      clause.groupIds && columns.groups(bind(clause.groupIds)),
      clause.ownerId && `${columns.ownerId} = ${bind(clause.ownerId)}`,
    ]
      .filter(Boolean)
      .join(' and ') || 'true';
  const sql = scope.map((clause) => `(${condition(clause)})`).join(' or ') || 'false';
  return query.andWhere(`(${sql})`, parameters);
}
