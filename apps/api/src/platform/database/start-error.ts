/** Why the application cannot start, in one sentence that can be shown as it is. */
export class StartError extends Error {
  override name = 'StartError';
}
