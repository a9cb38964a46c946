import { errorOf, RequestError } from './errors';
import type { TypedDocumentString } from './gql/graphql';

async function send(url: string, init: RequestInit): Promise<{ body: unknown; status: number }> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'same-origin', ...init });
    return { body: await response.json().catch(() => null), status: response.status };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestError('UNAVAILABLE');
  }
}

type Arguments<Variables> =
  Variables extends Record<string, never>
    ? [variables?: undefined, signal?: AbortSignal]
    : [variables: Variables, signal?: AbortSignal];

/** Sends a document made with `graphql(...)`. Throws a RequestError; never returns half an answer. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables, signal]: Arguments<Variables>
): Promise<Result> {
  const { body, status } = await send('/graphql', {
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  });
  const { data, errors } = (body ?? {}) as { data?: Result; errors?: unknown[] };
  if (!data || errors?.length) throw errorOf(body, status);
  return data;
}

/** Sends a file. The answer is the endpoint's JSON. */
export async function upload<Result>(url: string, form: FormData, signal?: AbortSignal): Promise<Result> {
  const { body, status } = await send(url, { body: form, signal: signal ?? null });
  if (status < 200 || status >= 300) throw errorOf(body, status);
  return body as Result;
}
