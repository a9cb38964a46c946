import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import { MatchIndex } from './match-index.js';
import { Thesaurus } from './thesaurus.js';
import type { IndexDocument, ListQuery } from './types.js';

const analyser = createAnalyser({
  thesaurus: new Thesaurus([{ id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'] }]),
  vocabulary: ['wijk', 'team', 'mandaat', 'zorg'],
});
const build = (documents: readonly IndexDocument[]) => {
  const index = new MatchIndex(analyser);
  documents.forEach((document) => index.upsert(document));
  return index;
};

const THEMES = ['geld', 'recht', 'data'];
const TYPES = ['guide', 'solution'];
const AUDIENCES = ['public', 'network', 'region:r1', 'region:r2'];
const anyDocument = fc.record({
  title: fc.constantFrom('Mandaat in de wijk', 'Geld voor het wijkteam', 'Mandaat en VVT', 'Iets anders'),
  audience: fc.constantFrom(...AUDIENCES),
  theme: fc.subarray(THEMES),
  type: fc.constantFrom(...TYPES),
  at: fc.integer({ min: 1, max: 5 }),
});
const anyDocuments = fc.array(anyDocument, { maxLength: 40 }).map((all) =>
  all.map(({ title, audience, theme, type, at }, i) => ({
    id: `d${i}`,
    title,
    text: '',
    attributes: { audience, facets: { theme, type: [type] }, order: { at } },
  })),
);
const anyQuery = fc.record({
  audiences: fc.option(fc.subarray(AUDIENCES)),
  filter: fc.record({ theme: fc.subarray(THEMES), type: fc.subarray(TYPES) }),
  text: fc.constantFrom('', 'mandaat', 'wijk'),
});
type Made = IndexDocument & {
  attributes: { audience: string; facets: Record<string, string[]>; order: { at: number } };
};
const passes = (document: Made, filter: Record<string, string[]>, except?: string) =>
  Object.entries(filter).every(
    ([name, values]) =>
      name === except || !values.length || document.attributes.facets[name]!.some((v) => values.includes(v)),
  );

describe('a list', () => {
  it('pages through exactly what may be found, in order, each once', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, fc.integer({ min: 1, max: 7 }), (documents, query, limit) => {
        const index = build(documents);
        const all = index.search({ ...query, limit: 100 });
        const ids: string[] = [];
        let after: ListQuery['after'] = null;
        for (let more = true; more;) {
          const page = index.search({ ...query, limit, after });
          ids.push(...page.hits.map(({ id }) => id));
          more = page.more;
          const last = page.hits.at(-1);
          after = last ? { value: last.score, id: last.id } : null;
          expect(page.total).toBe(all.total);
        }
        expect(ids).toEqual(all.hits.map(({ id }) => id));
        expect(new Set(ids).size).toBe(all.total);
        if (query.text) return;
        const expected = (documents as Made[]).filter(
          (d) =>
            (!query.audiences || query.audiences.includes(d.attributes.audience)) && passes(d, query.filter),
        );
        expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  it('counts what another choice would give, and only what may be found', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, { audiences, filter }) => {
        const index = build(documents);
        const { facets } = index.search({ audiences, filter, limit: 1, facets: ['theme', 'type'] });
        for (const name of ['theme', 'type'] as const) {
          const expected: Record<string, number> = {};
          for (const d of documents as Made[]) {
            if (audiences && !audiences.includes(d.attributes.audience)) continue;
            if (!passes(d, filter, name)) continue;
            for (const value of d.attributes.facets[name]!) expected[value] = (expected[value] ?? 0) + 1;
          }
          expect(facets[name]).toEqual(expected);
        }
      }),
    );
  });

  it('counts in a cross table what the list behind each cell holds', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, query) => {
        const index = build(documents);
        const cells = index.cross('theme', 'type', query);
        for (const theme of THEMES)
          for (const type of TYPES) {
            const both = { ...query.filter, theme: [theme], type: [type] };
            const wanted = (name: 'theme' | 'type', value: string) =>
              !query.filter[name].length || query.filter[name].includes(value);
            const { total } = index.search({ ...query, filter: both, limit: 1 });
            const counted = cells.find(({ row, column }) => row === theme && column === type)?.count ?? 0;
            if (wanted('theme', theme) && wanted('type', type)) expect(counted).toBe(total);
          }
      }),
    );
  });

  const titled = (id: string, title: string, at = 0, facets = {}): IndexDocument => ({
    id,
    title,
    text: '',
    attributes: { order: { at, title: title.length }, facets },
  });

  it('is sorted by relevance with a text, by time without, and by what is asked', () => {
    const index = build([
      titled('a', 'mandaat', 1),
      titled('b', 'mandaat voor het wijkteam', 3),
      titled('c', 'iets', 2),
    ]);
    const ids = (query: Partial<ListQuery>) =>
      index.search({ audiences: null, limit: 9, ...query }).hits.map(({ id }) => id);
    expect(ids({ text: 'mandaat' })).toEqual(['a', 'b']);
    expect(ids({})).toEqual(['b', 'c', 'a']);
    expect(ids({ text: 'mandaat', sort: { by: 'at', descending: true } })).toEqual(['b', 'a']);
    expect(ids({ sort: { by: 'title', descending: false } })).toEqual(['c', 'a', 'b']);
  });

  it('says what else was searched, unless only the words themselves are wanted', () => {
    const index = build([titled('a', 'Thuiszorg: verpleging, verzorging en thuiszorg'), titled('b', 'VVT')]);
    const { hits, also } = index.search({ text: 'vvt ', audiences: null, limit: 9 });
    expect(hits.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(also).toEqual(['verpleging, verzorging en thuiszorg']);
    const literal = index.search({ text: 'vvt ', audiences: null, limit: 9, literal: true });
    expect(literal.hits.map(({ id }) => id)).toEqual(['b']);
    expect(literal.also).toEqual([]);
  });

  it('gives documents that meet most of many words, the best first', () => {
    const index = build([
      titled('all', 'mandaat wijk zorg geld'),
      titled('some', 'mandaat wijk zorg'),
      titled('one', 'mandaat'),
    ]);
    const { hits } = index.search({ text: 'mandaat wijk zorg geld ', audiences: null, limit: 9 });
    expect(hits.map(({ id }) => id)).toEqual(['all', 'some']);
  });

  it('forgets the attributes of what was replaced or removed', () => {
    const index = build([titled('a', 'x', 1, { theme: ['geld'] }), titled('b', 'y', 1, { theme: ['geld'] })]);
    index.upsert(titled('a', 'x', 1, { theme: ['recht'] }));
    index.remove('b');
    expect(index.search({ audiences: null, limit: 9, facets: ['theme'] }).facets).toEqual({
      theme: { recht: 1 },
    });
  });
});

describe('a list that was made before', () => {
  it('is the same as a fresh one after every change, for every audience', () => {
    const steps = fc.array(
      fc.record({ add: fc.boolean(), document: fc.integer({ min: 0, max: 9 }), query: anyQuery }),
    );
    fc.assert(
      fc.property(anyDocuments, steps, (documents, all) => {
        const index = build([]);
        for (const { add, document, query } of all) {
          const one = documents[document];
          if (one && add) index.upsert(one);
          else index.remove(`d${document}`);
          const fresh = build(documents.filter(({ id }) => index.version(id) !== undefined));
          const list = { ...query, limit: 50, facets: ['theme', 'type'] };
          for (let again = 0; again < 2; again++) {
            const found = index.search(list);
            expect([found.hits, found.total, found.facets]).toEqual([
              fresh.search(list).hits,
              fresh.search(list).total,
              fresh.search(list).facets,
            ]);
            const sorted = (counts: ReturnType<MatchIndex['cross']>) =>
              counts.map((c) => JSON.stringify(c)).sort();
            expect(sorted(index.cross('theme', 'type', query))).toEqual(
              sorted(fresh.cross('theme', 'type', query)),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
