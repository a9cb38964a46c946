import { describe, expect, it } from '@jest/globals';
import { EmbedderError } from './embedder.js';
import { retryAfter, withRetries } from './retries.js';

describe('retries', () => {
  it('read how long a server asks to be left alone', () => {
    const now = Date.parse('2026-11-22T20:00:00Z');
    expect(retryAfter('7', now)).toBe(7_000);
    expect(retryAfter('Sun, 22 Nov 2026 20:00:05 GMT', now)).toBe(5_000);
    expect(retryAfter('Sun, 22 Nov 2026 19:00:00 GMT', now)).toBe(0);
    expect(retryAfter('soon', now)).toBeUndefined();
    expect(retryAfter(null, now)).toBeUndefined();
  });

  it('leave to the caller what takes too long', async () => {
    let tries = 0;
    const work = async () => {
      tries++;
      throw new EmbedderError('busy', 'full', 60_000);
    };
    await expect(withRetries(4, work)).rejects.toMatchObject({ retryAfterMs: 60_000 });
    expect(tries).toBe(1);
  });
});
