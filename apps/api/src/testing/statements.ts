import type { DataSource } from 'typeorm';

type Query = (this: unknown, ...args: unknown[]) => unknown;
type Pool = { Client: { prototype: { query: Query } } };

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: string } | undefined)?.text ?? '');

/** The SQL that the application sends while `work` runs. One at a time: it listens to every connection. */
export async function statementsOf(source: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const { prototype } = (source.driver as unknown as { master: Pool }).master.Client;
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function (...args) {
    sent.push(textOf(args[0]));
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
}
