import { type Arrays, under, within } from './arrays.js';
import { Facet } from './facet.js';
import { grown } from './numbers.js';
import type { IndexDocument } from './types.js';

/** What documents are filtered, counted and sorted by, in columns: one number per slot each. */
export class Attributes {
  /** Of a slot that holds no document it is 0. */
  readonly #audience: Facet;
  readonly #region: Facet;
  readonly #themes: Facet;
  readonly #facets = new Map<string, Facet>();
  readonly #order = new Map<string, Float64Array>();

  constructor(kept: Arrays = {}) {
    this.#audience = new Facet(within('audience', kept));
    this.#region = new Facet(within('region', kept));
    this.#themes = new Facet(within('themes', kept));
    for (const [key, array] of Object.entries(within('order', kept)))
      if (array instanceof Float64Array) this.#order.set(key, array);
    const facets = within('facets', kept);
    const names = Object.keys(facets).filter((key) => key.endsWith('.column'));
    for (const name of names.map((key) => key.slice(0, -'.column'.length)))
      this.#facets.set(name, new Facet(within(name, facets)));
  }

  arrays(): Arrays {
    const arrays = {
      ...under('audience', this.#audience.arrays()),
      ...under('region', this.#region.arrays()),
      ...under('themes', this.#themes.arrays()),
      ...under('order', Object.fromEntries(this.#order)),
    };
    for (const [name, facet] of this.#facets) Object.assign(arrays, under(`facets.${name}`, facet.arrays()));
    return arrays;
  }

  add(slot: number, { region, themes = [], attributes = {} }: IndexDocument): void {
    const { audience = 'public', facets = {}, order = {} } = attributes;
    this.#audience.add(slot, [audience]);
    this.#region.add(slot, region ? [region] : []);
    this.#themes.add(slot, themes);
    for (const [name, values] of Object.entries(facets)) this.#facet(name).add(slot, values);
    for (const [name, value] of Object.entries(order)) {
      const values = grown(this.#order.get(name) ?? new Float64Array(0), slot + 1);
      values[slot] = value;
      this.#order.set(name, values);
    }
  }

  /** From now on nobody may find what was in the slot. */
  remove(slot: number): void {
    this.#audience.column.set(slot, 0);
  }

  /** By slot its audience, and by audience whether one of `audiences` may find it; null: all may. */
  audible(audiences: readonly string[] | null): { audience: Uint32Array; allowed: Uint8Array } {
    const allowed = audiences
      ? this.#audience.having(audiences)
      : new Uint8Array(this.#audience.sets).fill(1, 1);
    return { audience: this.#audience.column.data, allowed };
  }

  /** By slot its region, and the number of `region` there; -1 when no document is of it. */
  regions(region: string | null | undefined): { regions: Uint32Array; except: number } {
    const having = region ? this.#region.having([region]) : undefined;
    return { regions: this.#region.column.data, except: having ? having.indexOf(1) : -1 };
  }

  themesOf(slot: number): readonly string[] {
    return this.#themes.texts(slot);
  }

  facet(name: string): Facet | undefined {
    return this.#facets.get(name);
  }

  /** Counts pairs of values, of two facets. */
  cross(rows: string, columns: string, slots: Uint32Array): CrossCount[] {
    const [row, column] = [this.#facets.get(rows), this.#facets.get(columns)];
    if (!row || !column) return [];
    const width = column.values.size;
    const counts = new Uint32Array(row.values.size * width);
    for (let i = 0; i < slots.length; i++) {
      const others = column.of(column.column.get(slots[i]!));
      for (const value of row.of(row.column.get(slots[i]!)))
        for (let j = 0; j < others.length; j++) counts[value * width + others[j]!]!++;
    }
    const found: CrossCount[] = [];
    counts.forEach((count, at) => {
      if (count)
        found.push({
          row: row.values.text(Math.floor(at / width)),
          column: column.values.text(at % width),
          count,
        });
    });
    return found;
  }

  /** The number that documents are sorted by; 0 for those without it. */
  order(name: string): (slot: number) => number {
    const values = this.#order.get(name) ?? new Float64Array(0);
    return (slot) => values[slot] ?? 0;
  }

  /** Slot `kept[i]` becomes slot i. */
  renumber(kept: Uint32Array): void {
    for (const { column } of [this.#audience, this.#region, this.#themes, ...this.#facets.values()]) {
      for (let i = 0; i < kept.length; i++) column.set(i, column.get(kept[i]!));
      column.data.fill(0, kept.length);
      column.length = kept.length;
    }
    for (const [name, values] of this.#order)
      this.#order.set(
        name,
        Float64Array.from(kept, (slot) => values[slot] ?? 0),
      );
  }

  #facet(name: string): Facet {
    let facet = this.#facets.get(name);
    if (!facet) this.#facets.set(name, (facet = new Facet()));
    return facet;
  }
}

/** How many documents have both values. */
export type CrossCount = { row: string; column: string; count: number };
