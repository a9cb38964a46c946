import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Analyser, createAnalyser, type ListQuery, type TextPart, Thesaurus } from '@samenwijs/matching';
import type { SearchDocument, SearchEngine } from './search-engine.js';

type Make = (analyser?: Analyser) => Promise<SearchEngine>;

const ALL = { audiences: null, limit: 100 };

const document = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  version: 1,
  title,
  text: '',
  themes: [],
  regionId: null,
  attributes: {},
  ...more,
});

const idsOf = async (engine: SearchEngine, query: Partial<ListQuery>) =>
  (await engine.search({ ...ALL, ...query })).hits.map(({ id }) => id);
const textOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('');
const hitsOf = (parts: readonly TextPart[]) => parts.flatMap(({ text, hit }) => (hit ? [text] : []));

/** The lists and the search box of every search engine. */
export function itListsAndSearches(make: Make) {
  itPages(make);
  itFilters(make);
  itSearches(make);
}

function itPages(make: Make) {
  describe('a long list', () => {
    const COUNT = 250;
    // Times and evidence are equal for many, so that a page often ends between equals.
    const documents = Array.from({ length: COUNT }, (_, n) =>
      document(`d-${String((n * 7) % COUNT).padStart(3, '0')}`, `Wijkteam ${n % 5} van de streek`, {
        text: 'Samen in de wijk.',
        attributes: { order: { at: Math.floor(n / 9), evidence: (n % 6) - 1 }, facets: { n: [`v${n % 3}`] } },
      }),
    );
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await make();
      await engine.put(documents);
    });

    const page = async (query: Partial<ListQuery>) => {
      const found: { id: string; score: number }[] = [];
      for (let after: ListQuery['after'] = null; ;) {
        const { hits, total, more } = await engine.search({ ...ALL, limit: 17, ...query, after });
        found.push(...hits);
        expect(total).toBe(COUNT);
        expect(more).toBe(found.length < COUNT);
        if (!more) return found;
        after = { value: hits.at(-1)!.score, id: hits.at(-1)!.id };
      }
    };

    it.each([
      ['newest first', null, 'at', -1],
      ['oldest first', { by: 'at', descending: false }, 'at', 1],
      ['by evidence', { by: 'evidence', descending: true }, 'evidence', -1],
    ])('goes page by page, %s, equals in the order of their ids', async (_, sort, by, sign) => {
      const expected = documents
        .map(({ id, attributes }) => ({ id, score: attributes.order![by]! }))
        .sort((a, b) => (a.score - b.score) * sign || (a.id < b.id ? -1 : 1));
      expect((await page({ sort })).map(({ id, score }) => ({ id, score }))).toEqual(expected);
    });

    it('goes page by page by relevance, each document once', async () => {
      const found = await page({ text: 'wijkteam streek' });
      expect(new Set(found.map(({ id }) => id)).size).toBe(COUNT);
      expect(found.length).toBe(COUNT);
    });

    it('counts all of it', async () => {
      const { facets } = await engine.search({ ...ALL, limit: 1, text: 'wijkteam', facets: ['n'] });
      expect(facets).toEqual({ n: { v0: 84, v1: 83, v2: 83 } });
    });
  });
}

function itFilters(make: Make) {
  describe('filters and counts', () => {
    const ODD = [
      'a"b',
      "it's",
      '[x]',
      'x, y',
      'x) OR (audience = public',
      '" OR audience EXISTS OR facets.f = "',
      'Zorg',
      'zorg',
      'ZÓRG',
      ' zorg ',
      '2024',
      'back\\slash',
      '~7a',
      'é',
      '漢字',
      'null',
    ];
    const audience = 'region:"] OR [x';
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await make();
      await engine.put([
        ...ODD.map((value, n) =>
          document(`o${n}`, 'Iets', { attributes: { facets: { f: [value], g: [n % 2 ? 'odd' : 'even'] } } }),
        ),
        document('hidden', 'Iets', {
          attributes: { audience, facets: { f: ['hidden'], g: ['odd', 'even'] } },
        }),
      ]);
    });

    it('takes a value as it is, whatever is in it', async () => {
      for (const [n, value] of ODD.entries())
        expect([value, await idsOf(engine, { filter: { f: [value] } })]).toEqual([value, [`o${n}`]]);
      expect(await idsOf(engine, { filter: { f: ['nowhere', 'it', 'x'] } })).toEqual([]);
    });

    it('takes an audience as it is', async () => {
      expect(await idsOf(engine, { audiences: [audience] })).toEqual(['hidden']);
      for (const other of ['region:', 'x', '"', '" OR id EXISTS', audience.toUpperCase()])
        expect(await idsOf(engine, { audiences: [other] })).toEqual([]);
      expect(await idsOf(engine, { audiences: [] })).toEqual([]);
      expect(await idsOf(engine, { audiences: ['public'] })).toHaveLength(ODD.length);
    });

    it('counts a facet without its own filter, and with those of others', async () => {
      const query = { ...ALL, audiences: ['public'], facets: ['f', 'g', 'none'] };
      expect((await engine.search(query)).facets).toEqual({
        f: Object.fromEntries(ODD.map((value) => [value, 1])),
        g: { even: 8, odd: 8 },
        none: {},
      });
      const chosen = await engine.search({ ...query, filter: { g: ['odd'], f: [], none: [] } });
      expect(chosen.total).toBe(8);
      expect(chosen.facets.g).toEqual({ even: 8, odd: 8 });
      expect(Object.keys(chosen.facets.f!)).toHaveLength(8);
      const both = await engine.search({ ...query, filter: { g: ['odd'], f: [ODD[0]!, ODD[1]!] } });
      expect(both.facets).toEqual({
        g: { even: 1, odd: 1 },
        f: Object.fromEntries(ODD.flatMap((value, n) => (n % 2 ? [[value, 1]] : []))),
        none: {},
      });
    });

    it('counts pairs, of what may be read and was chosen', async () => {
      const sorted = async (rows: string, columns: string, query: Omit<ListQuery, 'limit'>) =>
        (await engine.cross(rows, columns, query)).sort((a, b) =>
          a.row + a.column < b.row + b.column ? -1 : 1,
        );
      const filter = { f: [ODD[0]!, ODD[1]!] };
      const expected = [
        { row: 'even', column: ODD[0], count: 1 },
        { row: 'odd', column: ODD[1], count: 1 },
      ];
      expect(await sorted('g', 'f', { audiences: ['public'], filter })).toEqual(expected);
      expect(await sorted('f', 'g', { audiences: ['public'], filter })).toHaveLength(2);
      expect(await sorted('g', 'g', { audiences: [audience] })).toEqual([
        { row: 'even', column: 'even', count: 1 },
        { row: 'even', column: 'odd', count: 1 },
        { row: 'odd', column: 'even', count: 1 },
        { row: 'odd', column: 'odd', count: 1 },
      ]);
      expect(await sorted('f', 'none', { audiences: null })).toEqual([]);
    });
  });
}

function itSearches(make: Make) {
  describe('the search box', () => {
    const MARKS = '\uE000\uE001';
    let engine: SearchEngine;
    beforeAll(async () => {
      const concept = { id: 'vvt', labels: ['VVT', 'verpleging, verzorging en thuiszorg'], hidden: ['vtt'] };
      const thesaurus = new Thesaurus([concept, { id: 'ha', labels: ['huisarts', 'dokter'] }]);
      engine = await make(createAnalyser({ thesaurus, vocabulary: ['wijk', 'verpleging'] }));
      await engine.put([
        document('vvt', 'Afspraken met de VVT', { text: 'Wie doet wat in de avond.' }),
        document('written', 'Verpleging, verzorging en thuiszorg in één hand', { text: 'Zo doen wij dat.' }),
        document('doctor', 'De huisarts belt terug', { text: 'Binnen een dag.' }),
        document('nurse', 'Wijkverpleging rond de tafel', { text: 'Elke maand.' }),
        document('falls', 'Valpreventie <b>voor</b> ouderen', {
          text: `Eerste alinea.\n\nOefenen <img src=x onerror=alert(1)/> ${MARKS[0]}niet${MARKS[1]} <em/>vallen & valpreventie in groepen.`,
        }),
      ]);
    });

    it.each([
      ['valp', ['falls']],
      ['valpreventei', ['falls']],
      ['OUDEREN', ['falls']],
      ['oudéren', ['falls']],
      ['wijkverp', ['nurse']],
      ['dokter', ['doctor']],
      ['tafel maand', ['nurse']],
    ])('finds by "%s"', async (text, ids) => expect(await idsOf(engine, { text })).toEqual(ids));

    it('finds by other names of the same, and says so', async () => {
      const { hits, also } = await engine.search({ ...ALL, text: 'VVT ' });
      expect(hits.map(({ id }) => id).sort()).toEqual(['vvt', 'written']);
      expect(also).toEqual(['verpleging, verzorging en thuiszorg']);
      const long = await idsOf(engine, { text: 'verpleging verzorging thuiszorg ' });
      expect(long.slice().sort()).toEqual(expect.arrayContaining(['vvt', 'written']));
    });

    it('finds the typed words alone when asked to', async () => {
      const { hits, also } = await engine.search({ ...ALL, text: 'dokter ', literal: true });
      expect([hits, also]).toEqual([[], []]);
      expect(await idsOf(engine, { text: 'huisarts ', literal: true })).toEqual(['doctor']);
    });

    it('finds a compound by its parts', async () => {
      expect(await idsOf(engine, { text: 'verpleging ' })).toEqual(
        expect.arrayContaining(['nurse', 'written']),
      );
    });

    it('marks what was found, and nothing else, whatever a text holds', async () => {
      const [hit] = (await engine.search({ ...ALL, text: 'valpreventie ' })).hits;
      expect(textOf(hit!.title)).toBe('Valpreventie <b>voor</b> ouderen');
      expect(hitsOf(hit!.title)).toEqual(['Valpreventie']);
      const [second] = (await engine.search({ ...ALL, text: 'groepen ' })).hits;
      expect(hitsOf(second!.excerpt)).toEqual(['groepen']);
      expect(textOf(second!.excerpt)).toMatch(
        /onerror=alert\(1\).* <em\/vallen & valpreventie in groepen\.$/,
      );
      const [begun] = (await engine.search({ ...ALL, text: 'oude' })).hits;
      expect(hitsOf(begun!.title)).toEqual(['ouderen']);
    });

    it.each(['?!', '-', '"', '""', "'", '\\', '(', '*', '\u0000', '\uD800', '🙂', MARKS, '   '])(
      'takes %j for what it is: no words',
      async (text) => {
        const { total } = await engine.search({ ...ALL, text, facets: ['f'] });
        expect(total).toBe(text.trim() ? 0 : 5);
        expect(await engine.match({ title: text, text }, { limit: 5, audiences: ['public'] })).toEqual([]);
      },
    );

    it('takes signs between words for nothing', async () => {
      for (const text of [
        '-tafel',
        '"tafel"',
        'tafel" OR "',
        'tafel\uD800',
        `${MARKS[0]}tafel${MARKS[1]}`,
        'tafel*',
      ])
        expect([text, await idsOf(engine, { text })]).toEqual([text, ['nurse']]);
    });

    it('takes a long text', async () => {
      const text = `tafel ${Array.from({ length: 3_000 }, (_, n) => `woord${n}`).join(' ')}`;
      expect((await engine.search({ ...ALL, text })).total).toBeLessThanOrEqual(5);
    });
  });
}
