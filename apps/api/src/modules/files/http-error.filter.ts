import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError, type ErrorCode } from '@samenwijs/domain';
import type { FastifyReply } from 'fastify';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_UNKNOWN: 415,
  FILE_TYPE_MISMATCH: 415,
  FILE_EMPTY: 422,
  FILE_BROKEN: 422,
  FILE_ENCRYPTED: 422,
  FILE_NO_TEXT: 422,
};

/** An error of the catalogue as REST says it. */
@Catch(DomainError)
export class HttpErrorFilter implements ExceptionFilter<DomainError> {
  catch({ code, details }: DomainError, host: ArgumentsHost) {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.code(STATUS[code] ?? 400).send({ error: { ...details, code } });
  }
}
