import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  subscribe,
  validate,
  type ValidationContext,
} from 'graphql';
import { formatError } from '../errors/format-error.js';
import { depthLimit, MAX_TOKENS, refuseCostly } from './limits.js';

/** Queries and mutations go over HTTP, where the limits, the origin check and the log are. */
const onlySubscriptions = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError('Only subscriptions go over a socket', { nodes: operation }));
  },
});

const formatted = (errors: readonly GraphQLError[]) =>
  errors.map((error) => formatError(error.toJSON(), error));

/** A socket's operations never reach Apollo's server: the same limits and the same errors, for graphql-ws. */
export const SOCKET_RULES = {
  /** Parsed here first: what graphql-ws itself cannot parse costs the client its socket. */
  onSubscribe(_: unknown, __: string, { query }: { query: string }) {
    try {
      parse(query, { maxTokens: MAX_TOKENS });
      return undefined;
    } catch (error) {
      return [error as GraphQLError];
    }
  },
  validate: (schema: GraphQLSchema, document: DocumentNode) =>
    validate(schema, document, [...specifiedRules, onlySubscriptions, depthLimit]),
  async subscribe(args: ExecutionArgs): ReturnType<typeof subscribe> {
    try {
      refuseCostly(args.schema, args.document, args.operationName, args.variableValues);
    } catch (error) {
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
    }
    return subscribe(args);
  },
  onNext: (_: unknown, __: string, ___: unknown, ____: unknown, { errors, ...result }: ExecutionResult) => ({
    ...result,
    ...(errors ? { errors: formatted(errors) } : {}),
  }),
  onError: (_: unknown, __: string, ___: unknown, errors: readonly GraphQLError[]) =>
    // What graphql itself finds wrong with the document is the client's mistake.
    errors.map(({ message, locations }) => ({ message, locations, extensions: { code: 'BAD_REQUEST' } })),
};
