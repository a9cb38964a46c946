import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { GqlContextType, GqlExceptionFilter } from '@nestjs/graphql';
import { DomainError, type ErrorCode } from '@samenwijs/domain';
import type { FastifyReply } from 'fastify';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CROSS_SITE_REQUEST: 403,
  NOT_FOUND: 404,
  VERSION_CONFLICT: 409,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_UNKNOWN: 415,
  FILE_TYPE_MISMATCH: 415,
  FILE_EMPTY: 422,
  FILE_BROKEN: 422,
  FILE_ENCRYPTED: 422,
  FILE_NO_TEXT: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/** A refusal is an answer, not an accident: it is not logged. GraphQL words it in format-error.ts, REST here. */
@Catch(DomainError)
export class DomainErrorFilter implements GqlExceptionFilter {
  catch(error: DomainError, host: ArgumentsHost) {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.code(STATUS[error.code] ?? 400).send({ error: { ...error.details, code: error.code } });
  }
}
