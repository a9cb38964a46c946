import { EmbedderError } from './embedder.js';

const FIRST_WAIT_MS = 500;
/** Who must be left alone for longer gets a failure: the caller has a queue, and can wait better. */
const LONGEST_WAIT_MS = 20_000;

/** Tries again what may pass, waiting twice as long each time (with some chance, so that replicas spread) or as asked. */
export async function withRetries<T>(attempts: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof EmbedderError) || !error.passes || attempt >= attempts) throw error;
      const wait = error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
      if (wait > LONGEST_WAIT_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Seconds, or a date. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
