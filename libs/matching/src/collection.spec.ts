import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import type { Arrays } from './arrays.js';
import { Collection } from './collection.js';
import { gather } from './gather.js';
import { MatchIndex } from './match-index.js';
import { PROFILE } from './profile.js';
import { planQuery } from './query.js';
import { Thesaurus } from './thesaurus.js';
import type { Concept, IndexDocument, MatchOptions } from './types.js';

const CONCEPTS: Concept[] = [
  { id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'] },
  { id: 'wsv', labels: ['hecht wijkverband', 'WSV'], hidden: ['wijkvreband'] },
  { id: 'risico', labels: ['eigen risico'] },
  { id: 'post', labels: ['huisartsenpost'] },
];
const vocabulary = ['wijk', 'team', 'zorg', 'huisarts', 'post', 'mandaat'];
const WORDS =
  `wijkteam wijkteams wijk huisarts huisartsenpost mandaat mandaten VVT verpleging verzorging thuiszorg zorg nacht
  ouderenzorg de eigen risico post coöperatie hecht wijkverband wijkvreband zorgpad zorgpost 24 nachtzuster`.split(
    /\s+/,
  );
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const AUDIENCES = ['public', 'network', 'region:r1', 'region:r2'];
/** Ids that a careless key or query would trip over. */
const IDS = ['a', 'b.c', '', '#vvt', 'é\0"', '__proto__', '👩‍⚕️', 'x'.repeat(300)];
const document = fc.record({
  id: fc.constantFrom(...IDS),
  title: phrase,
  text: phrase,
  version: fc.integer({ min: 0, max: 2 ** 40 }),
  region: fc.constantFrom('r1', 'r2', null),
  themes: fc.subarray(['geld', 'recht']),
  attributes: fc.record({
    audience: fc.constantFrom(...AUDIENCES),
    facets: fc.record({ theme: fc.subarray(['geld', 'recht', 'data']) }, { requiredKeys: [] }),
    order: fc.record({ at: fc.integer() }, { requiredKeys: [] }),
  }),
});
const change = fc.record({ document, remove: fc.boolean(), keep: fc.nat(4) });

const analyserOf = (concepts: Concept[]) =>
  createAnalyser({ thesaurus: new Thesaurus(concepts), vocabulary });
const analyser = analyserOf(CONCEPTS);
const build = (documents: Iterable<IndexDocument>, by = analyser) => {
  const index = new MatchIndex(by);
  for (const one of documents) index.upsert(one);
  return index;
};
/** As when it was written to a file and read again. */
const again = (index: MatchIndex): MatchIndex => {
  const arrays: Arrays = Object.fromEntries(
    Object.entries(index.arrays()).map(([name, array]) => [name, array.slice()]),
  );
  return new MatchIndex(index.analyser, PROFILE, undefined, arrays);
};
/** All that an index says, but for the numbers that it gives to terms. */
const said = (index: MatchIndex, text: string, options: Partial<MatchOptions> = {}) => {
  const list = { limit: 20, audiences: options.audiences ?? null, facets: ['theme'] };
  const { terms: _, ...typed } = index.search({ ...list, text });
  return {
    found: index.match({ text }, { limit: 20, ...options }),
    typed,
    listed: index.search(list).hits,
    crossed: index
      .cross('theme', 'theme', list)
      .sort((a, b) => (a.row + a.column < b.row + b.column ? -1 : 1)),
    versions: [...index.versions()].sort(),
    themes: IDS.map((id) => index.themesOf(id)),
  };
};

describe('a collection', () => {
  it('is the same however it came about: changed, kept and read again, or built at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), phrase, (changes, text) => {
        let index = build([]);
        const documents = new Map<string, IndexDocument>();
        for (const { document: one, remove, keep } of changes) {
          documents.delete(one.id);
          if (remove) index.remove(one.id);
          else {
            index.upsert(one);
            documents.set(one.id, one);
          }
          if (keep === 0) index = again(index);
        }
        expect(said(index, text)).toEqual(said(build(documents.values()), text));
        expect(said(again(index), text)).toEqual(said(build(documents.values()), text));
      }),
    );
  });

  it('shows nobody what is for others, or of the region that is left out', () => {
    const some = fc.array(document, { maxLength: 20 });
    fc.assert(
      fc.property(some, phrase, fc.subarray(AUDIENCES), (documents, text, audiences) => {
        const kept = new Map(documents.map((one) => [one.id, one]));
        const index = build(documents);
        const exceptRegion = 'r1';
        const { found, typed, listed } = said(index, text, { audiences, exceptRegion, exceptId: 'a' });
        for (const { id } of [...found, ...typed.hits, ...listed])
          expect(audiences).toContain(kept.get(id)!.attributes.audience);
        for (const { id } of found) expect(kept.get(id)).not.toMatchObject({ region: 'r1' });
        expect(found.map(({ id }) => id)).not.toContain('a');
      }),
    );
  });

  it('reads anew what another thesaurus changes, and then equals one that was made with it', () => {
    const LABELS = [
      'VVT',
      'zorgpad',
      'eigen risico',
      'nacht',
      'huisarts',
      'wijkteam',
      'hecht wijkverband',
      'zorg',
    ];
    const concepts = fc.array(
      fc.record({
        id: fc.constantFrom('vvt', 'wsv', 'other'),
        labels: fc.subarray(LABELS, { minLength: 1 }),
        hidden: fc.subarray(['wijkvreband', 'mandaten']),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(document, { maxLength: 12 }), concepts, phrase, (documents, other, text) => {
        const kept = new Map(documents.map((one) => [one.id, one]));
        const index = build(documents);
        const goal = analyserOf([...new Map(other.map((one) => [one.id, one])).values()]);
        const steps = index.relearn(goal);
        let step = steps.next();
        while (!step.done) {
          index.match({ text }, { limit: 5 });
          step = steps.next();
        }
        for (const id of step.value) index.retext(id, kept.get(id)!);
        expect(said(index, text)).toEqual(said(build(documents, goal), text));
        expect(said(again(index), text)).toEqual(said(build(documents, goal), text));
      }),
      { numRuns: 60 },
    );
  });

  it('takes empty slots out when there are many', () => {
    const one = (i: number): IndexDocument => ({
      id: `d${i % 50}`,
      title: 'mandaat',
      text: WORDS[i % WORDS.length]!,
    });
    const all = Array.from({ length: 3_000 }, (_, i) => one(i));
    const collection = new Collection(analyser, PROFILE);
    for (const each of all) collection.upsert(each);
    expect(collection.slots).toBeLessThan(1_100);
    expect(said(build(all), 'mandaat wijk')).toEqual(said(build(all.slice(-50)), 'mandaat wijk'));
  });

  it('holds nothing, an empty document, and one that is very long', () => {
    expect(said(build([]), 'mandaat').found).toEqual([]);
    const long = {
      id: 'long',
      title: '',
      text: `${'mandaat '.repeat(70_000)}${'wijk '.repeat(2_000)}zorg`,
    };
    const index = again(
      build([{ id: 'empty', title: '', text: '' }, long, { id: 'b', title: 'zorg', text: '' }]),
    );
    expect(index.match({ text: 'mandaat' }, { limit: 5 }).map(({ id }) => id)).toEqual(['long']);
    expect(index.match({ text: 'zorg' }, { limit: 5 }).map(({ id }) => id)).toEqual(['b', 'long']);
    expect(index.search({ audiences: null, limit: 5 }).total).toBe(3);
    index.remove('long');
    expect(index.match({ text: 'mandaat wijk' }, { limit: 5 })).toEqual([]);
  });
});

describe('candidates', () => {
  it('are the same whether common terms are read or looked up', () => {
    let pruned = 0;
    const words = Array.from(
      { length: 60 },
      (_, i) => `w${'abcdefghij'[i % 10]}${'klmnop'[Math.floor(i / 10)]}q`,
    );
    // The first are in most documents, the last in few.
    const word = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((x) => words[Math.min(59, Math.floor(60 * x ** 3))]!);
    const text = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 60 }), text, (texts, question) => {
        const collection = new Collection(analyser, { ...PROFILE, smallCandidates: 4, candidates: 4 });
        texts.forEach((one, i) => collection.upsert({ id: `${i}`, title: '', text: one.join(' ') }));
        const plan = planQuery({ text: question.join(' ') }, collection);
        const options = { accept: (id: string) => id !== '3' };
        const all = gather(collection, plan, options, { lookUp: Infinity, contend: Infinity });
        const reads = collection.norms;
        const some = gather(collection, plan, options, { lookUp: 0, contend: 0 });
        expect(reads).toBe(collection.norms);
        expect(some).toEqual(all);
        if (all.length < texts.length / 2) pruned++;
        // Nothing stays behind for the next question.
        expect(collection.sums.words.some((sum) => sum !== 0)).toBe(false);
      }),
    );
    expect(pruned).toBeGreaterThan(20);
  });
});
