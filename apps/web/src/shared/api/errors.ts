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

/** A code and, beside it, what belongs to it: `version`, `fields`, `retryAfter` ... */
type Refusal = { code?: unknown } & Record<string, unknown>;
type ErrorBody = { errors?: readonly { extensions?: Refusal }[]; error?: Refusal };

/** Of an answer that was not good: its own code when it has one, else what its HTTP status means. */
export function errorOf(body: unknown, status: number): RequestError {
  const { errors, error } = (body ?? {}) as ErrorBody;
  const { code, ...details } = errors?.[0]?.extensions ?? error ?? {};
  if (code) return new RequestError(asCode(code), details);
  if (status === 429) return new RequestError('RATE_LIMITED');
  return new RequestError(status >= 500 || status === 0 ? 'UNAVAILABLE' : 'BAD_REQUEST');
}

export const hasCode = (error: unknown, ...codes: ErrorCode[]): error is RequestError =>
  error instanceof RequestError && codes.includes(error.code);

/** Which fields were refused and why, when the API says so. */
export const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  hasCode(error, 'INVALID_INPUT') ? ((error.details.fields as Record<string, string> | undefined) ?? {}) : {};
