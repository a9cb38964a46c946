import type { CrossCount } from './attributes.js';
import type { Collection } from './collection.js';
import { type Typed, withTyped } from './search.js';
import type { ListPage, ListQuery } from './types.js';

/** Of the words that any document meets together, a document must meet at least this share. */
const MET = 0.6;

type Query = Omit<ListQuery, 'limit'>;

/** What a query finds. */
interface Selection {
  slots: Uint32Array;
  /** What it would find without its filter on one facet. */
  without: (facet: string) => Uint32Array;
  typed?: Typed;
}

/** Gives `use` the slots that a query finds. */
function select<T>(collection: Collection, query: Query, use: (selection: Selection) => T): T {
  const { text, literal, filter = {} } = query;
  const filters = Object.entries(filter).filter(([, values]) => values.length > 0);
  const filtered = (audible: Uint32Array, typed?: Typed): T =>
    use({
      slots: narrow(collection, audible, filters),
      without: (facet) =>
        narrow(
          collection,
          audible,
          filters.filter(([name]) => name !== facet),
        ),
      ...(typed && { typed }),
    });
  if (!text?.trim()) return filtered(audibleSlots(collection, query));
  return withTyped(collection, text, !!literal, (typed) =>
    filtered(meeting(audibleSlots(collection, query, typed), typed), typed),
  );
}

/** Slots that whoever looks may find; of what was typed, those that meet any of it. */
function audibleSlots({ attributes, slots }: Collection, { audiences }: Query, typed?: Typed): Uint32Array {
  const { audience, allowed } = attributes.audible(audiences);
  const found = new Uint32Array(slots);
  let count = 0;
  for (let slot = 0; slot < slots; slot++)
    if (allowed[audience[slot]!] === 1 && (!typed || typed.met[slot]! > 0)) found[count++] = slot;
  return found.subarray(0, count);
}

/** Those that meet as many of the typed words as can be asked for. */
function meeting(slots: Uint32Array, { met }: Typed): Uint32Array {
  let most = 1;
  for (let i = 0; i < slots.length; i++) most = Math.max(most, met[slots[i]!]!);
  const least = Math.ceil(most * MET);
  if (least === 1) return slots;
  let count = 0;
  for (let i = 0; i < slots.length; i++) if (met[slots[i]!]! >= least) slots[count++] = slots[i]!;
  return slots.subarray(0, count);
}

/** Those that have one of the values of every filtered facet. */
function narrow(
  { attributes }: Collection,
  slots: Uint32Array,
  filters: readonly (readonly [name: string, values: readonly string[]])[],
): Uint32Array {
  let left = slots;
  for (const [name, values] of filters) {
    const facet = attributes.facet(name);
    if (!facet) return new Uint32Array(0);
    const having = facet.having(values);
    const { data, length } = facet.column;
    const passed = new Uint32Array(left.length);
    let count = 0;
    for (let i = 0; i < left.length; i++) {
      const slot = left[i]!;
      if (slot < length && having[data[slot]!] === 1) passed[count++] = slot;
    }
    left = passed.subarray(0, count);
  }
  return left;
}

type Ranked = { value: number; id: string };

/** The first `limit` of what is offered, best first, without keeping the rest. */
class Best {
  readonly kept: Ranked[] = [];

  constructor(
    readonly limit: number,
    readonly sign: 1 | -1,
  ) {}

  /** Whether a slot comes after `mark`. */
  follows(slot: number, value: number, mark: Ranked, collection: Collection): boolean {
    if (value !== mark.value) return (value - mark.value) * this.sign > 0;
    return collection.idOf(slot)! > mark.id;
  }

  offer(slot: number, value: number, collection: Collection): void {
    const { kept, limit } = this;
    const worst = kept.at(-1);
    if (kept.length === limit && (!worst || this.follows(slot, value, worst, collection))) return;
    const id = collection.idOf(slot)!;
    let at = kept.length;
    while (at > 0 && !this.follows(slot, value, kept[at - 1]!, collection)) at--;
    kept.splice(at, 0, { value, id });
    if (kept.length > limit) kept.pop();
  }
}

/**
 * One page of documents, with counts. A document has one of the values of every filtered facet; a facet's own filter does
 * not narrow its own counts, so that they say what one would get by choosing another value.
 */
export function listDocuments(collection: Collection, query: ListQuery): ListPage {
  const { attributes } = collection;
  const { limit, after, facets = [], filter = {} } = query;
  const sort = query.sort ?? (query.text?.trim() ? null : { by: 'at', descending: true });
  const order = sort && attributes.order(sort.by);
  return select(collection, query, ({ slots, without, typed }) => {
    const best = new Best(limit, !sort || sort.descending ? -1 : 1);
    let passed = 0;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      const value = order ? order(slot) : (typed?.scores[slot] ?? 0);
      if (after && !best.follows(slot, value, after, collection)) continue;
      passed++;
      best.offer(slot, value, collection);
    }
    const counts = facets.map((name) => {
      const counted = filter[name]?.length ? without(name) : slots;
      return [name, attributes.facet(name)?.count(counted) ?? {}] as const;
    });
    return {
      total: slots.length,
      more: passed > best.kept.length,
      also: typed?.also ?? [],
      facets: Object.fromEntries(counts),
      hits: best.kept.map(({ id, value: score }) => ({ id, score })),
      terms: typed?.terms ?? null,
    };
  });
}

/** How many of what a query finds have each pair of values of two facets. */
export function crossCount(
  collection: Collection,
  rows: string,
  columns: string,
  query: Query,
): CrossCount[] {
  return select(collection, query, ({ slots }) => collection.attributes.cross(rows, columns, slots));
}
