import type { ApolloServerPlugin } from '@apollo/server';
import { DomainError } from '@samenwijs/domain';
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  GraphQLError,
  Kind,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';

export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 12;
export const MAX_COST = 20_000;

/** Refuses a document that is nested deeper than `MAX_DEPTH` fields, fragments included. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  const depthOf = (set: SelectionSetNode | undefined, visiting: ReadonlySet<string>): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        // Introspection's own tree is deep and harmless.
        if (!selection.name.value.startsWith('__'))
          deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, visiting));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(selection.selectionSet, visiting));
      } else {
        const fragment = context.getFragment(selection.name.value);
        if (!fragment || visiting.has(selection.name.value)) continue;
        const known =
          depths.get(fragment) ??
          depthOf(fragment.selectionSet, new Set([...visiting, selection.name.value]));
        depths.set(fragment, known);
        deepest = Math.max(deepest, known);
      }
    }
    return deepest;
  };
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, new Set()) > MAX_DEPTH)
        context.reportError(
          new GraphQLError(`A query may be ${MAX_DEPTH} fields deep`, { nodes: operation }),
        );
    },
  };
}

/** A field costs 1, and a list its `first` times what is asked of each. */
const cost = ({ args, childComplexity }: ComplexityEstimatorArgs) =>
  1 + childComplexity * (typeof args['first'] === 'number' ? Math.min(Math.max(args['first'], 1), 1_000) : 1);

function estimate(
  schema: GraphQLSchema,
  query: DocumentNode,
  name: string | null | undefined,
  variables: object,
) {
  try {
    return getComplexity({
      schema,
      query,
      ...(name ? { operationName: name } : {}),
      variables,
      estimators: [cost],
    });
  } catch (error) {
    // Variables that do not fit: the executor says so, in its own words.
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** @throws DomainError QUERY_TOO_COMPLEX for an operation that asks for more than `MAX_COST`. */
export function refuseCostly(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
) {
  const complexity = estimate(schema, query, operationName, variables ?? {});
  if (complexity > MAX_COST)
    throw new DomainError('QUERY_TOO_COMPLEX', 'Ask for less at a time', { complexity, max: MAX_COST });
}

/** Refuses a costly operation before anything is resolved. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operationName }) =>
      refuseCostly(schema, document, operationName, request.variables),
  }),
};
