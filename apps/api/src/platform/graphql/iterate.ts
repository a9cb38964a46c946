import type { Observable } from 'rxjs';

/**
 * An observable as GraphQL wants it. Unlike a generator it ends at once, also while it waits for the next value:
 * a reader who left is not kept subscribed until something happens.
 */
export function iterate<T>(source: Observable<T>): AsyncIterableIterator<T> {
  const ready: T[] = [];
  const waiting: PromiseWithResolvers<IteratorResult<T>>[] = [];
  let failed: Error | undefined;
  let ended = false;
  const end = (error?: Error) => {
    ended = true;
    failed = error;
    for (const one of waiting.splice(0))
      if (error) one.reject(error);
      else one.resolve({ done: true, value: undefined });
  };
  const subscription = source.subscribe({
    next: (value) => {
      const first = waiting.shift();
      if (first) first.resolve({ done: false, value });
      else ready.push(value);
    },
    error: end,
    complete: end,
  });
  return {
    next() {
      if (ready.length) return Promise.resolve({ done: false, value: ready.shift()! });
      if (failed) return Promise.reject(failed);
      if (ended) return Promise.resolve({ done: true, value: undefined });
      const one = Promise.withResolvers<IteratorResult<T>>();
      waiting.push(one);
      return one.promise;
    },
    return() {
      subscription.unsubscribe();
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
