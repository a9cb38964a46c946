import { scoreTyped } from './search.js';
import type { Collection } from './collection.js';
import type { CrossCount } from './attributes.js';
import type { ListPage, ListQuery } from './types.js';

/** Of the words that any document meets together, a document must meet at least this share. */
const MET = 0.6;

/** Walks the documents that a query finds, newest slot first; `failed` is the one filter that a document does not pass. */
function walk(
  collection: Collection,
  { text, literal, audiences, filter = {} }: Omit<ListQuery, 'limit'>,
  visit: (slot: number, score: number, failed: string | null) => void,
): Partial<ReturnType<typeof scoreTyped>> {
  const { entries, attributes } = collection;
  const audible = attributes.audible(audiences);
  const typed = text?.trim() ? scoreTyped(collection, text, !!literal) : undefined;
  let least = 0;
  if (typed) {
    let most = 1;
    for (let slot = 0; slot < entries.length; slot++)
      if (typed.met[slot]! > most && entries[slot] && audible(slot)) most = typed.met[slot]!;
    least = Math.max(1, Math.ceil(most * MET));
  }
  const filters = Object.entries(filter).flatMap(([name, values]) =>
    values.length ? [{ name, passes: attributes.having(name, values) }] : [],
  );
  for (let slot = entries.length - 1; slot >= 0; slot--) {
    if (typed && typed.met[slot]! < least) continue;
    if (!entries[slot] || !audible(slot)) continue;
    let failed: string | null = null;
    let fails = 0;
    for (const { name, passes } of filters) {
      if (passes(slot)) continue;
      failed = name;
      if (++fails > 1) break;
    }
    if (fails < 2) visit(slot, typed ? typed.scores[slot]! : 0, failed);
  }
  return typed ?? {};
}

type Ranked = { slot: number; value: number; id: string };

/** The first `limit` of what is offered, best first, without keeping the rest. */
class Best {
  readonly kept: Ranked[] = [];

  constructor(
    readonly limit: number,
    readonly sign: 1 | -1,
  ) {}

  before(a: Omit<Ranked, 'slot'>, b: Omit<Ranked, 'slot'>): boolean {
    return a.value === b.value ? a.id < b.id : (a.value - b.value) * this.sign < 0;
  }

  offer(one: Ranked): void {
    const { kept, limit } = this;
    const worst = kept.at(-1);
    if (kept.length === limit && (!worst || !this.before(one, worst))) return;
    let at = kept.length;
    while (at > 0 && this.before(one, kept[at - 1]!)) at--;
    kept.splice(at, 0, one);
    if (kept.length > limit) kept.pop();
  }
}

/**
 * One page of documents, with counts. A document has one of the values of every filtered facet; a facet's own filter does
 * not narrow its own counts, so that they say what one would get by choosing another value.
 */
export function listDocuments(collection: Collection, query: ListQuery): ListPage {
  const { entries, attributes } = collection;
  const { limit, after, facets = [] } = query;
  const sort = query.sort ?? (query.text?.trim() ? null : { by: 'at', descending: true });
  const value = sort && attributes.order(sort.by);
  const best = new Best(limit, !sort || sort.descending ? -1 : 1);
  const counters = facets.map((name) => ({ name, counter: attributes.counter(name) }));
  let total = 0;
  let passed = 0;
  const { terms, also } = walk(collection, query, (slot, score, failed) => {
    for (const { name, counter } of counters) if (failed === null || failed === name) counter.add(slot);
    if (failed !== null) return;
    total++;
    const one = { slot, value: value ? value(slot) : score, id: entries[slot]!.id };
    if (after && !best.before(after, one)) return;
    passed++;
    best.offer(one);
  });
  return {
    total,
    more: passed > best.kept.length,
    also: also ?? [],
    facets: Object.fromEntries(counters.map(({ name, counter }) => [name, counter.counts()])),
    hits: best.kept.map(({ id, value: score }) => ({ id, score })),
    terms: terms ?? null,
  };
}

/** How many of what a query finds have each pair of values of two facets. */
export function crossCount(
  collection: Collection,
  rows: string,
  columns: string,
  query: Omit<ListQuery, 'limit'>,
): CrossCount[] {
  const pairs = collection.attributes.pairs(rows, columns);
  walk(collection, query, (slot, _score, failed) => failed === null && pairs.add(slot));
  return pairs.counts();
}
