import type { ListQuery, MatchQuery } from '@samenwijs/matching';
import type { FindOptions, SearchDocument, SearchEngine } from './search-engine.js';

export type SearchState = {
  /** Reads come from the standby. */
  readonly degraded: boolean;
  /** It does not answer in time, has not heard of the latest changes yet, or is being filled with other words. */
  readonly reason: 'unreachable' | Lack | null;
  readonly since: Date | null;
};
/** What an engine that answers may lack, of which its standby has all. */
export type Lack = 'behind' | 'renewing';

export type GuardOptions = {
  /** A real search of the engine: its own word that it is well is not enough. */
  readonly probe: () => Promise<unknown>;
  /** Whether the engine has all changes but those of the last moments. */
  readonly lack: () => Promise<Lack | null>;
  /** What the engine may take, from the start of a read; the standby then needs the rest of the second. */
  readonly limitMs?: number;
  readonly everyMs?: number;
  readonly onState?: (state: SearchState, cause?: unknown) => void;
};

const LIMIT_MS = 500;
const EVERY_MS = 1_000;

/** The engine refused this one question, and would answer another. */
const isRefusal = (error: unknown) =>
  (error as { response?: { status?: number } } | undefined)?.response?.status === 400;

/**
 * Knows whether an engine can be asked. The first read that it does not answer in time opens the circuit: those after it
 * go to the standby at once, until the engine finds again and has caught up.
 */
export class EngineGuard {
  /** Until it was looked at, nobody knows. */
  #state: SearchState = { degraded: true, reason: 'behind', since: new Date() };
  #timer: NodeJS.Timeout | undefined;
  #check: Promise<void> | undefined;
  readonly #options: Required<GuardOptions>;

  constructor(options: GuardOptions) {
    this.#options = { limitMs: LIMIT_MS, everyMs: EVERY_MS, onState: () => undefined, ...options };
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Looks now, and from now on. */
  async start(): Promise<void> {
    await this.check();
    this.#timer = setInterval(() => void this.check(), this.#options.everyMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** One look at a time, however slow the engine is. */
  check(): Promise<void> {
    this.#check ??= this.#look().finally(() => (this.#check = undefined));
    return this.#check;
  }

  /** What the engine answers, else what the standby does. */
  async read<T>(
    engine: () => Promise<T>,
    standby: () => Promise<T>,
  ): Promise<{ answer: T; standby: boolean }> {
    if (!this.#state.degraded) {
      try {
        return { answer: await this.#inTime(engine), standby: false };
      } catch (error) {
        if (!isRefusal(error)) this.#become('unreachable', error);
        else this.#options.onState(this.#state, error);
      }
    }
    return { answer: await standby(), standby: true };
  }

  async #look(): Promise<void> {
    try {
      await this.#inTime(this.#options.probe);
      // Without the database nobody knows.
      this.#become(await this.#options.lack().catch(() => 'behind' as const));
    } catch (error) {
      this.#become('unreachable', error);
    }
  }

  #become(reason: SearchState['reason'], cause?: unknown): void {
    if (reason === this.#state.reason) return;
    const since = reason && (this.#state.since ?? new Date());
    this.#state = { degraded: reason !== null, reason, since };
    this.#options.onState(this.#state, cause);
  }

  async #inTime<T>(ask: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`no answer within ${this.#options.limitMs} ms`)),
        this.#options.limitMs,
      );
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * Reads of an engine that may be away, with the embedded index of this process as its standby. Writes go to the standby
 * alone: the engine itself is brought up to date by a queue that waits for it.
 */
export class FallbackSearch implements SearchEngine {
  constructor(
    private readonly engine: SearchEngine,
    private readonly standby: SearchEngine,
    private readonly guard: EngineGuard,
  ) {}

  put(documents: readonly SearchDocument[]) {
    return this.standby.put(documents);
  }

  remove(ids: readonly string[]) {
    return this.standby.remove(ids);
  }

  versions() {
    return this.standby.versions();
  }

  match(question: MatchQuery, options: FindOptions) {
    return this.#read((engine) => engine.match(question, options));
  }

  async search(query: ListQuery) {
    const { answer, standby } = await this.guard.read(
      () => this.engine.search(query),
      () => this.standby.search(query),
    );
    return { ...answer, standby };
  }

  cross(rows: string, columns: string, query: Omit<ListQuery, 'limit'>) {
    return this.#read((engine) => engine.cross(rows, columns, query));
  }

  suggestThemes(text: string, options: Pick<FindOptions, 'limit' | 'audiences'>) {
    return this.#read((engine) => engine.suggestThemes(text, options));
  }

  async #read<T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> {
    const { answer } = await this.guard.read(
      () => ask(this.engine),
      () => ask(this.standby),
    );
    return answer;
  }
}
