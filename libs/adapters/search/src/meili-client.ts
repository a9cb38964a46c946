import {
  type EnqueuedTask,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchTaskTimeOutError,
  type Task,
} from 'meilisearch';

/** A server and a key that it takes: at run time never the master key. */
export interface Connection {
  readonly url: string;
  readonly key: string;
  /** How long an answer may take; 10 s unless told. */
  readonly answerMs?: number;
}

/** The search engine cannot be reached, is too slow, or is not well: try again later. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';

  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`the search engine does not answer as it should (${code})`, options);
  }
}

/** The search engine will not take this document or question, however often it is asked. */
export class EngineRejected extends Error {
  override readonly name = 'EngineRejected';
  readonly response = { status: 400 };

  constructor(
    readonly code: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`the search engine refuses: ${reason} (${code})`, options);
  }
}

/** An answer within this time, or none. */
const ANSWER_MS = 10_000;
/** A task waits for those before it: a rebuild is many. On a full disk it hangs for ever. */
const TASK_MS = 120_000;
const TASK_INTERVAL_MS = 10;

/** Faults of what was asked. Any other refusal may pass: on a full disk writes are answered by 400 as well. */
const REJECTIONS =
  /^(invalid_search_|invalid_document_(?!.*geo)|missing_document_id|index_primary_key_|max_fields_limit|document_fields_limit|invalid_multi_search|payload_too_large)/;

/** The client, with limits in time and errors that say whether to try again. */
export class MeiliClient {
  readonly client: Meilisearch;

  constructor({ url, key, answerMs = ANSWER_MS }: Connection) {
    this.client = new Meilisearch({
      host: url,
      apiKey: key,
      timeout: answerMs,
      // Compressing an answer costs it 45 ms.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
    });
  }

  async ask<T>(question: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await question(this.client);
    } catch (error) {
      throw typed(error);
    }
  }

  /** As `ask`; undefined when there is no such thing. */
  async find<T>(question: (client: Meilisearch) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.ask(question);
    } catch (error) {
      if (error instanceof EngineUnavailable && error.code.endsWith('_not_found')) return undefined;
      throw error;
    }
  }

  /** Asks for work and waits until it is done: not accepted, but succeeded. */
  async done(work: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<Task> {
    const { taskUid } = await this.ask(work);
    return this.settled(taskUid);
  }

  async settled(task: number): Promise<Task> {
    const done = await this.ask((client) =>
      client.tasks.waitForTask(task, { timeout: TASK_MS, interval: TASK_INTERVAL_MS }),
    );
    if (done.status === 'succeeded') return done;
    const { code = done.status, message = 'no reason given' } = done.error ?? {};
    throw failure(code, message, done.error);
  }
}

function failure(code: string, message: string, cause: unknown): Error {
  return REJECTIONS.test(code)
    ? new EngineRejected(code, message, { cause })
    : new EngineUnavailable(code, { cause });
}

function typed(error: unknown): unknown {
  if (error instanceof EngineUnavailable || error instanceof EngineRejected) return error;
  if (error instanceof MeilisearchApiError)
    return failure(error.cause?.code ?? `http_${error.response.status}`, error.message, error);
  if (error instanceof MeilisearchTaskTimeOutError)
    return new EngineUnavailable('task_hangs', { cause: error });
  return new EngineUnavailable('unreachable', { cause: error });
}
