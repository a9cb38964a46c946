import { type Arrays, integers, under, within } from './arrays.js';
import { IntList } from './numbers.js';
import { Strings } from './strings.js';

/**
 * One attribute of all documents. Every set of values that some document has gets a number, 0 for none; a document then
 * costs one number, however many values it has, and counting many documents adds up numbers of sets.
 */
export class Facet {
  readonly values: Strings;
  /** Per slot: the number of its set. */
  readonly column: IntList;
  /** Values of the sets, from offset [set] to offset [set + 1]. */
  readonly #members: IntList;
  readonly #offsets: IntList;
  readonly #sets = new Map<string, number>([['', 0]]);
  /** Values of the sets as text, once they were asked. */
  readonly #texts: (readonly string[] | undefined)[] = [];

  constructor(kept: Arrays = {}) {
    this.values = new Strings(within('values', kept));
    this.column = IntList.of(integers(kept['column']));
    this.#members = IntList.of(integers(kept['members']));
    this.#offsets = IntList.of(kept['offsets'] ? integers(kept['offsets']) : Uint32Array.of(0, 0));
    for (let set = 1; set < this.sets; set++) this.#sets.set(this.of(set).join(), set);
  }

  arrays(): Arrays {
    return {
      ...under('values', this.values.arrays()),
      column: this.column.view(),
      members: this.#members.view(),
      offsets: this.#offsets.view(),
    };
  }

  get sets(): number {
    return this.#offsets.length - 1;
  }

  /** The values of a set. */
  of(set: number): Uint32Array {
    return this.#members.view(this.#offsets.at(set), this.#offsets.at(set + 1));
  }

  texts(slot: number): readonly string[] {
    const set = this.column.get(slot);
    return (this.#texts[set] ??= Array.from(this.of(set), (value) => this.values.text(value)).sort());
  }

  add(slot: number, values: readonly string[]): void {
    const ids = [...new Set(values.map((value) => this.values.add(value)))].sort((a, b) => a - b);
    const key = ids.join();
    let set = this.#sets.get(key);
    if (set === undefined) {
      set = this.sets;
      this.#sets.set(key, set);
      for (const id of ids) this.#members.push(id);
      this.#offsets.push(this.#members.length);
    }
    this.column.set(slot, set);
  }

  /** By set: 1 when it has one of `values`. */
  having(values: readonly string[]): Uint8Array {
    const wanted = new Set(values.map((value) => this.values.find(value)));
    return Uint8Array.from({ length: this.sets }, (_, set) =>
      this.of(set).some((value) => wanted.has(value)) ? 1 : 0,
    );
  }

  /** How many of the slots have each value. */
  count(slots: Uint32Array): Record<string, number> {
    const bySet = new Uint32Array(this.sets);
    const { data, length } = this.column;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      if (slot < length) bySet[data[slot]!]!++;
    }
    const counts = new Uint32Array(this.values.size);
    for (let set = 1; set < bySet.length; set++) {
      if (bySet[set] === 0) continue;
      for (const value of this.of(set)) counts[value]! += bySet[set]!;
    }
    const found: Record<string, number> = {};
    counts.forEach((count, value) => {
      if (count) found[this.values.text(value)] = count;
    });
    return found;
  }
}
