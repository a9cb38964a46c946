import { IntList } from './numbers.js';
import type { DocumentAttributes } from './types.js';

/** One attribute of all documents: the values as small integers, each slot's from `starts[slot]` to `starts[slot + 1]`. */
class Facet {
  readonly values: string[] = [];
  readonly ids = new Map<string, number>();
  readonly list = new IntList();
  readonly starts = new IntList();

  /** The next slot's values; slots in between (of before this attribute was first seen) have none. */
  add(slot: number, values: readonly string[]): void {
    while (this.starts.length < slot) this.starts.push(this.list.length);
    this.starts.push(this.list.length);
    for (const value of new Set(values)) {
      let id = this.ids.get(value);
      if (id === undefined) this.ids.set(value, (id = this.values.push(value) - 1));
      this.list.push(id);
    }
  }

  start(slot: number): number {
    return slot < this.starts.length ? this.starts.at(slot) : this.list.length;
  }
}

/** What documents are filtered, counted and sorted by. Like the collection's entries it only grows: an update takes a new slot. */
export class Attributes {
  readonly #audience = new Facet();
  readonly #facets = new Map<string, Facet>();
  readonly #order = new Map<string, number[]>();

  add(slot: number, { audience = 'public', facets = {}, order = {} }: DocumentAttributes): void {
    this.#audience.add(slot, [audience]);
    for (const name of Object.keys(facets)) this.#facet(name);
    for (const [name, facet] of this.#facets) facet.add(slot, facets[name] ?? []);
    for (const [name, value] of Object.entries(order)) {
      let values = this.#order.get(name);
      if (!values) this.#order.set(name, (values = []));
      values[slot] = value;
    }
  }

  /** Tells of a slot whether one of `audiences` may find it; null: all may. */
  audible(audiences: readonly string[] | null): (slot: number) => boolean {
    if (!audiences) return () => true;
    const { ids, list } = this.#audience;
    const allowed = new Uint8Array(ids.size);
    for (const audience of audiences) {
      const id = ids.get(audience);
      if (id !== undefined) allowed[id] = 1;
    }
    return (slot) => allowed[list.at(slot)] === 1;
  }

  /** Tells of a slot whether it has one of `values` of the facet. */
  having(name: string, values: readonly string[]): (slot: number) => boolean {
    const facet = this.#facet(name);
    const wanted = new Uint8Array(facet.values.length);
    for (const value of values) {
      const id = facet.ids.get(value);
      if (id !== undefined) wanted[id] = 1;
    }
    return (slot) => {
      for (let i = facet.start(slot), end = facet.start(slot + 1); i < end; i++)
        if (wanted[facet.list.at(i)] === 1) return true;
      return false;
    };
  }

  /** Counts the values of slots given to `add`. */
  counter(name: string): { add(slot: number): void; counts(): Record<string, number> } {
    const facet = this.#facet(name);
    const counts = new Uint32Array(facet.values.length);
    return {
      add: (slot) => {
        for (let i = facet.start(slot), end = facet.start(slot + 1); i < end; i++)
          counts[facet.list.at(i)]!++;
      },
      counts: () =>
        Object.fromEntries(facet.values.flatMap((value, id) => (counts[id] ? [[value, counts[id]]] : []))),
    };
  }

  /** Counts pairs of values, of two facets, of slots given to `add`. */
  pairs(rows: string, columns: string): { add(slot: number): void; counts(): CrossCount[] } {
    const [row, column] = [this.#facet(rows), this.#facet(columns)];
    const width = column.values.length;
    const counts = new Uint32Array(row.values.length * width);
    return {
      add: (slot) => {
        const [from, to] = [column.start(slot), column.start(slot + 1)];
        for (let i = row.start(slot), end = row.start(slot + 1); i < end; i++) {
          const base = row.list.at(i) * width;
          for (let j = from; j < to; j++) counts[base + column.list.at(j)]!++;
        }
      },
      counts: () => {
        const found: CrossCount[] = [];
        counts.forEach((count, at) => {
          if (count)
            found.push({
              row: row.values[Math.floor(at / width)]!,
              column: column.values[at % width]!,
              count,
            });
        });
        return found;
      },
    };
  }

  /** The number that documents are sorted by; 0 for those without it. */
  order(name: string): (slot: number) => number {
    const values = this.#order.get(name) ?? [];
    return (slot) => values[slot] ?? 0;
  }

  #facet(name: string): Facet {
    let facet = this.#facets.get(name);
    if (!facet) this.#facets.set(name, (facet = new Facet()));
    return facet;
  }
}

/** How many documents have both values. */
export type CrossCount = { row: string; column: string; count: number };
