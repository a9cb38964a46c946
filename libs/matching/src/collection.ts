import type { Analyser } from './analyser.js';
import { type Arrays, under, within } from './arrays.js';
import { Attributes } from './attributes.js';
import { grown, IntList } from './numbers.js';
import { MOST_SLOTS, pack, Postings } from './postings.js';
import type { RankingProfile } from './profile.js';
import { type Analysed, type Held, type Reading, Statistics } from './statistics.js';
import { Strings } from './strings.js';
import type { DocumentText, IndexDocument } from './types.js';
import { Words } from './words.js';

/** So many slots may be empty before they are taken out, and at most this share of all. */
const EMPTY = 1_000;
const EMPTY_SHARE = 0.2;

/** Numbers per slot that a search adds up; they are 0 between searches. */
export interface Sums {
  words: Float64Array;
  lead: Float64Array;
}

/**
 * Documents as numbers, with their postings and statistics, kept exact on every change: a collection that was changed
 * step by step equals one built at once. An update takes a new slot, so that slots stand in the order of the last change.
 */
export class Collection extends Statistics {
  /** Undefined where the document was replaced or removed. */
  #ids: (string | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  #versions: Float64Array;
  #words: Words;
  /** Per slot the number of its words' 4-grams, once it was asked; 0 before. */
  #gramCounts = new IntList();
  readonly attributes: Attributes;
  /** Of terms in the whole document, and in its lead. */
  readonly whole: Postings;
  readonly lead: Postings;
  #norms: Sums | undefined;
  #sums: Sums = { words: new Float64Array(0), lead: new Float64Array(0) };

  constructor(analyser: Analyser, profile: RankingProfile, kept: Arrays = {}) {
    super(analyser, profile, within('statistics', kept));
    this.#words = new Words(within('words', kept));
    this.attributes = new Attributes(within('attributes', kept));
    this.whole = new Postings(within('whole', kept));
    this.lead = new Postings(within('lead', kept));
    this.#versions = kept['versions'] instanceof Float64Array ? kept['versions'] : new Float64Array(0);
    const ids = new Strings(within('ids', kept));
    for (let slot = 0; slot < this.slots; slot++) {
      this.#ids.push(ids.text(slot));
      this.#slots.set(ids.text(slot), slot);
    }
  }

  /** All of it, to be kept: the constructor takes it back. */
  override arrays(): Arrays {
    this.#close();
    const ids = new Strings();
    for (const id of this.#ids) ids.add(id!);
    return {
      ...under('statistics', super.arrays()),
      ...under('words', this.#words.arrays()),
      ...under('attributes', this.attributes.arrays()),
      ...under('whole', this.whole.arrays()),
      ...under('lead', this.lead.arrays()),
      ...under('ids', ids.arrays()),
      versions: this.#versions.subarray(0, this.slots),
    };
  }

  /** Slots that were given out, also those that are empty again. */
  get slots(): number {
    return this.#words.slots;
  }

  idOf(slot: number): string | undefined {
    return this.#ids[slot];
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  versionOf(slot: number): number {
    return this.#versions[slot]!;
  }

  /** Id and version of all documents. */
  versions(): Map<string, number> {
    return new Map(Array.from(this.#slots, ([id, slot]) => [id, this.versionOf(slot)]));
  }

  /** The document in a slot, as words. */
  at(slot: number): Analysed {
    const { lexicon } = this;
    const words = this.#words.of(slot);
    const titleWords = this.#words.titleWords(slot);
    let grams = this.#gramCounts.get(slot);
    if (grams === 0) {
      for (let i = 0; i < words.length; i++)
        grams += lexicon.gramStart(words[i]! + 1) - lexicon.gramStart(words[i]!);
      this.#gramCounts.set(slot, grams);
    }
    return { id: this.#ids[slot]!, words, titleWords, ...this.lengths(words.length, titleWords), grams };
  }

  /** By its postings: its words need not be read again. */
  override heldBy(document: Analysed): Held {
    const slot = this.#slots.get(document.id)!;
    return (term) => this.whole.frequency(term, slot);
  }

  /** By slot BM25's length norm, of the whole document and of its lead. */
  get norms(): Sums {
    if (this.#norms) return this.#norms;
    const { slots, means } = this;
    const { k1, b, titleBoost, leadWords } = this.profile;
    const norms = { words: new Float64Array(slots), lead: new Float64Array(slots) };
    for (let slot = 0; slot < slots; slot++) {
      const words = this.#words.count(slot);
      const titleWords = this.#words.titleWords(slot);
      const length = titleWords * titleBoost + words - titleWords;
      norms.words[slot] = k1 * (1 - b + (b * length) / means.length);
      norms.lead[slot] = k1 * (1 - b + (b * Math.min(words, leadWords)) / means.lead);
    }
    return (this.#norms = norms);
  }

  /** To add up in; whoever takes them leaves zeros. */
  get sums(): Sums {
    if (this.#sums.words.length < this.slots) {
      const length = Math.ceil(this.slots * 1.25);
      this.#sums = { words: new Float64Array(length), lead: new Float64Array(length) };
    }
    return this.#sums;
  }

  upsert(document: IndexDocument): void {
    this.remove(document.id);
    const analysed = this.analyse(document);
    const slot = this.#words.add(analysed.words, analysed.titleWords);
    if (slot >= MOST_SLOTS) throw new RangeError(`An index holds at most ${MOST_SLOTS} documents.`);
    this.#ids[slot] = document.id;
    this.#slots.set(document.id, slot);
    this.#versions = grown(this.#versions, slot + 1);
    this.#versions[slot] = document.version ?? 0;
    this.attributes.add(slot, document);
    this.#enter(slot, analysed);
  }

  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#leave(slot);
    this.attributes.remove(slot);
    this.#ids[slot] = undefined;
    this.#slots.delete(id);
    const empty = this.slots - this.size;
    if (empty > EMPTY && empty > this.slots * EMPTY_SHARE) this.#close();
    return true;
  }

  /** Reads a document's words from its text again, and leaves all else as it is. */
  retext(id: string, text: DocumentText): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const before = this.at(slot);
    const after = this.analyse({ id, ...text });
    if (before.titleWords === after.titleWords && before.words.join() === after.words.join()) return;
    this.#leave(slot);
    this.#words.set(slot, after.words, after.titleWords);
    this.#gramCounts.set(slot, 0);
    this.#enter(slot, after);
  }

  #enter(slot: number, document: Analysed): void {
    this.eachTerm(document, (term, frequency, lead) => {
      this.whole.put(term, pack(slot, frequency));
      if (lead > 0) this.lead.put(term, pack(slot, lead));
      this.countTerm(term, 1);
    });
    this.countWords(document, 1);
    this.#norms = undefined;
  }

  #leave(slot: number): void {
    const document = this.at(slot);
    this.eachTerm(document, (term, _, lead) => {
      this.whole.delete(term, slot);
      if (lead > 0) this.lead.delete(term, slot);
      this.countTerm(term, -1);
    });
    this.countWords(document, -1);
    this.#norms = undefined;
  }

  /** Counts the terms of the document in a slot anew, as `reading` has them. */
  reread(slot: number, reading: Reading): void {
    const document = this.at(slot);
    const before = this.termsOf(document);
    const after = this.termsOf(document, reading);
    for (const [term, { lead }] of before) {
      if (after.has(term)) continue;
      this.whole.delete(term, slot);
      if (lead > 0) this.lead.delete(term, slot);
      this.countTerm(term, -1);
    }
    for (const [term, { frequency, lead }] of after) {
      const known = before.get(term);
      if (!known) this.countTerm(term, 1);
      if (known?.frequency !== frequency) this.whole.put(term, pack(slot, frequency));
      if ((known?.lead ?? 0) === lead) continue;
      if (lead > 0) this.lead.put(term, pack(slot, lead));
      else this.lead.delete(term, slot);
    }
  }

  /** Takes empty slots out: those that follow move up. */
  #close(): void {
    if (this.slots === this.size) return;
    const kept = Uint32Array.from(this.#slots.values()).sort();
    const moved = new Uint32Array(this.slots);
    const words = new Words();
    kept.forEach((slot, i) => {
      moved[slot] = i;
      words.add(this.#words.of(slot), this.#words.titleWords(slot));
      this.#slots.set(this.#ids[slot]!, i);
    });
    this.whole.renumber(moved);
    this.lead.renumber(moved);
    this.attributes.renumber(kept);
    this.#ids = Array.from(kept, (slot) => this.#ids[slot]);
    this.#versions = Float64Array.from(kept, (slot) => this.#versions[slot]!);
    this.#words = words;
    this.#gramCounts = new IntList();
    this.#norms = undefined;
  }
}
