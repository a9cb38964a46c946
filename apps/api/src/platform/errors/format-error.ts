import { HttpException, Logger } from '@nestjs/common';
import { DomainError, type ErrorCode } from '@samenwijs/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const logger = new Logger('GraphQL');

// What Apollo itself refuses, in our words. Everything else that is no DomainError is ours to explain, not the client's.
const REFUSED: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** The one place where an error becomes what a client sees: a code of the catalogue, and nothing about our insides. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof DomainError)
    return {
      message: cause.message,
      path: formatted.path,
      extensions: { ...cause.details, code: cause.code },
    };
  const code = String(formatted.extensions?.['code']);
  if (REFUSED[code])
    return {
      message: formatted.message,
      locations: formatted.locations,
      extensions: { code: REFUSED[code] },
    };
  if (cause instanceof HttpException && cause.getStatus() < 500)
    return { message: cause.message, path: formatted.path, extensions: { code: 'BAD_REQUEST' } };
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    message: 'Something went wrong on our side',
    path: formatted.path,
    extensions: { code: 'INTERNAL' },
  };
}
