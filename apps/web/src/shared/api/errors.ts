import { ERROR_CODES, type ErrorCode } from '@samenwijs/domain';

const known = new Set<string>(ERROR_CODES);
const asCode = (code: unknown): ErrorCode =>
  typeof code === 'string' && known.has(code) ? (code as ErrorCode) : 'INTERNAL';

/** What a request to the API can fail with. `code` is from the catalogue; the sentence for it is in locales/errors.json. */
export class RequestError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'RequestError';
  }
}

type ErrorBody = {
  errors?: readonly { extensions?: { code?: unknown; details?: Record<string, unknown> } }[];
  error?: { code?: unknown; details?: Record<string, unknown> };
};

/** Of an answer that was not good: its own code when it has one, else what its HTTP status means. */
export function errorOf(body: unknown, status: number): RequestError {
  const { errors, error } = (body ?? {}) as ErrorBody;
  const given = errors?.[0]?.extensions ?? error;
  if (given?.code) return new RequestError(asCode(given.code), given.details);
  if (status === 429) return new RequestError('RATE_LIMITED');
  return new RequestError(status >= 500 || status === 0 ? 'UNAVAILABLE' : 'BAD_REQUEST');
}

export const hasCode = (error: unknown, ...codes: ErrorCode[]): error is RequestError =>
  error instanceof RequestError && codes.includes(error.code);

/** Which fields were refused and why, when the API says so: `details.fields` is a record of field to reason. */
export const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  hasCode(error, 'INVALID_INPUT') ? ((error.details.fields as Record<string, string> | undefined) ?? {}) : {};
