import type { Analyser } from './analyser.js';
import type { Collection } from './collection.js';
import type { Reading } from './statistics.js';
import { STOP_WORDS } from './stop-words.js';
import type { Thesaurus } from './thesaurus.js';

/** After so many forms or documents others get their turn. */
const FORMS = 2_000;
const DOCUMENTS = 50;

/**
 * Brings a collection to another analyser with another thesaurus: forms that it splits otherwise, and documents that hold
 * those or the words of a changed name, are read anew from their words, while the collection answers as before. Nothing
 * else may change it between the steps. Gives the ids of documents that have to be read from their texts: of some names
 * the stop words count, and an index holds none.
 */
export function* relearn(collection: Collection, analyser: Analyser): Generator<void, string[]> {
  const { analyser: before } = collection;
  const parts = yield* changedParts(collection, analyser);
  const names = changedNames(before.thesaurus, analyser.thesaurus);
  const affected = new Uint8Array(collection.slots);
  const mark = (postings: Uint32Array): void => {
    for (const posting of postings) affected[posting >>> 8] = 1;
  };
  for (const form of parts.keys()) mark(collection.whole.of(collection.lexicon.stemOf(form)));
  const written = new Set<number>();
  for (const name of names) {
    for (const one of [before, analyser]) {
      const forms = one.content(name).map(({ form }) => form);
      const slots = holding(
        collection,
        forms.filter((form) => !STOP_WORDS.has(form)),
      );
      for (const slot of slots) affected[slot] = 1;
      if (forms.some((form) => STOP_WORDS.has(form))) for (const slot of slots) written.add(slot);
    }
  }
  const reading: Reading = {
    concepts: (stems) => analyser.concepts(stems),
    partsOf: (form) => parts.get(form) ?? collection.lexicon.partsOf(form),
  };
  let turn = 0;
  for (let slot = 0; slot < affected.length; slot++) {
    if (affected[slot] === 0 || collection.idOf(slot) === undefined) continue;
    collection.reread(slot, reading);
    if (++turn % DOCUMENTS === 0) yield;
  }
  collection.relearn(analyser, parts);
  return [...written].flatMap((slot) => collection.idOf(slot) ?? []);
}

/** Forms whose parts are others: only those that hold a word which is known since, or no longer. */
function* changedParts(
  collection: Collection,
  analyser: Analyser,
): Generator<void, Map<number, Uint32Array>> {
  const { analyser: before, lexicon } = collection;
  const words = new Set<string>();
  for (const word of [...before.thesaurus.words, ...analyser.thesaurus.words])
    if (before.knows(word) !== analyser.knows(word)) words.add(word);
  const changed = new Map<number, Uint32Array>();
  if (words.size === 0) return changed;
  const lengths = [...new Set(Array.from(words, ({ length }) => length))];
  for (let form = 0; form < lexicon.formCount; form++) {
    if (form % FORMS === 0) yield;
    const text = lexicon.formText(form);
    if (!holdsOne(text, words, lengths)) continue;
    const parts = Uint32Array.from(analyser.parts(text), (part) => lexicon.addTerm(part));
    if (parts.join() !== lexicon.partsOf(form).join()) changed.set(form, parts);
  }
  return changed;
}

function holdsOne(text: string, words: ReadonlySet<string>, lengths: readonly number[]): boolean {
  for (const length of lengths)
    for (let at = 0; at + length <= text.length; at++)
      if (words.has(text.slice(at, at + length))) return true;
  return false;
}

/** Names that name something else than before, or not the same. */
function changedNames(before: Thesaurus, after: Thesaurus): Set<string> {
  const pairs = (thesaurus: Thesaurus): Map<string, string> =>
    new Map(
      thesaurus
        .concepts()
        .flatMap(({ id, labels, hidden = [] }) =>
          [
            ...labels.map((name) => ['shown', name] as const),
            ...hidden.map((name) => ['hidden', name] as const),
          ].map(([kind, name]) => [JSON.stringify([id, kind, name]), name] as const),
        ),
    );
  const [old, fresh] = [pairs(before), pairs(after)];
  const changed = new Set<string>();
  for (const [pair, name] of old) if (!fresh.has(pair)) changed.add(name);
  for (const [pair, name] of fresh) if (!old.has(pair)) changed.add(name);
  return changed;
}

/** Slots of documents that hold the stems of all these forms. */
function holding({ lexicon, whole, analyser, slots }: Collection, forms: readonly string[]): number[] {
  const lists: Uint32Array[] = [];
  for (const form of forms) {
    const term = lexicon.termId(analyser.stem(form));
    if (term === undefined || whole.size(term) === 0) return [];
    lists.push(whole.of(term));
  }
  if (lists.length === 0) return Array.from({ length: slots }, (_, slot) => slot);
  const [first, ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(Array.from(list, (posting) => posting >>> 8)));
  return Array.from(first!, (posting) => posting >>> 8).filter((slot) => sets.every((set) => set.has(slot)));
}
