/**
 * The closed catalogue of what can go wrong. A code is a promise to the client: it never changes its meaning,
 * and the web app has a Dutch and an English sentence for each one.
 */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'ILLEGAL_TRANSITION',
  'VERSION_CONFLICT',
  'ALREADY_DONE',
  'CONCEPT_FORM_REFUSED',
  'BAD_CREDENTIALS',
  'RATE_LIMITED',
  'CROSS_SITE_REQUEST',
  'QUERY_TOO_COMPLEX',
  'BAD_REQUEST',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_UNKNOWN',
  'FILE_TYPE_MISMATCH',
  'FILE_BROKEN',
  'FILE_ENCRYPTED',
  'FILE_NO_TEXT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is thrown for anything a user may be told. `details` reaches the client: never put content or identities in it. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
