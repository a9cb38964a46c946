import { describe, expect, it } from '@jest/globals';
import type { SearchDocument, SearchEngine } from './search-engine.js';

const NETWORK = { limit: 10, audiences: ['public'] };

const document = (id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  version: 1,
  title: 'Een titel',
  text,
  themes: [],
  regionId: null,
  attributes: {},
  ...more,
});

/** Matching by every search engine, where it gets hard. */
export function itMatches(make: () => Promise<SearchEngine>) {
  describe('a match', () => {
    it('is found among many that hold the same words, by how much they say of it', async () => {
      const engine = await make();
      const many = Array.from({ length: 450 }, (_, n) =>
        document(`d${n}`, `De avond ${'samen '.repeat(n % 7)} nacht week zorg dag ${n}`),
      );
      await engine.put([
        ...many,
        document('best', 'Zorg zorg zorg in de nacht.', { title: 'Zorg in de nacht' }),
      ]);
      const [first] = await engine.match({ text: 'zorg in de nacht' }, NETWORK);
      expect(first).toMatchObject({ id: 'best' });
    });

    it('is found by a question of many words', async () => {
      const engine = await make();
      const rare = Array.from(
        { length: 60 },
        (_, n) => `bijzonderheid${'abcdefghij'[n % 10]}${'klmnopq'[n % 7]}`,
      );
      await engine.put([
        document('best', rare.slice(5, 35).join(' ')),
        document('other', rare.slice(0, 8).join(' ')),
        document('none', 'Iets heel anders.'),
      ]);
      const hits = await engine.match({ title: 'Wie weet dit?', text: rare.join(' ') }, NETWORK);
      expect(hits.map(({ id }) => id)).toEqual(['best', 'other']);
    });

    it('is found in a very long document', async () => {
      const engine = await make();
      const words = Array.from({ length: 30_000 }, (_, n) => `w${n.toString(36)}x`);
      await engine.put([
        document('long', `${words.join(' ')} zonnepaneel`, { title: 'Warmtepomp in de wijk' }),
        document('short', 'Over iets anders.'),
      ]);
      expect(await engine.match({ text: 'warmtepomp' }, NETWORK)).toMatchObject([{ id: 'long' }]);
      expect((await engine.search({ text: 'warmtepomp', audiences: null, limit: 5 })).total).toBe(1);
    }, 20_000);

    it('is of what may be read, whatever its region and id are', async () => {
      const engine = await make();
      const odd = ['x" OR region EXISTS OR "', "o'neil", 'A_b.c', 'a_B.c', '"'];
      await engine.put(odd.map((id) => document(id, 'Samen zorgen voor elkaar.', { regionId: id })));
      const ids = async (more: object) =>
        (await engine.match({ text: 'samen zorgen' }, { ...NETWORK, ...more })).map(({ id }) => id).sort();
      expect(await ids({})).toEqual(odd.slice().sort());
      expect(await ids({ audiences: [] })).toEqual([]);
      for (const one of odd) {
        const others = odd.filter((other) => other !== one).sort();
        expect(await ids({ exceptId: one })).toEqual(others);
        expect(await ids({ exceptRegionId: one })).toEqual(others);
      }
      await engine.remove(odd.slice(1));
      expect(await ids({})).toEqual([odd[0]]);
      expect([...(await engine.versions())]).toEqual([[odd[0], 1]]);
    });

    it('is of the words as they are now', async () => {
      const engine = await make();
      const found = async (text: string) => (await engine.match({ text }, NETWORK)).map(({ id }) => id);
      await engine.put([document('a', 'Over valpreventie.'), document('b', 'Over slaap.')]);
      expect(await found('valpreventie')).toEqual(['a']);
      await engine.put([document('a', 'Over voeding.', { version: 2 })]);
      expect(await found('valpreventie')).toEqual([]);
      expect(await found('voeding')).toEqual(['a']);
      await engine.put([document('a', 'Over valpreventie.', { version: 1 })]);
      expect(await found('valpreventie')).toEqual([]);
      await engine.remove(['a']);
      expect(await found('voeding')).toEqual([]);
      expect(await found('slaap')).toEqual(['b']);
    });

    it('does not come back with an older version after it was removed', async () => {
      const engine = await make();
      await engine.put([document('a', 'Over voeding.', { version: 3 })]);
      await engine.remove(['a']);
      await engine.put([document('a', 'Over voeding.', { version: 2 })]);
      expect([...(await engine.versions())]).toEqual([]);
      await engine.put([document('a', 'Over voeding.', { version: 3 })]);
      expect([...(await engine.versions())]).toEqual([['a', 3]]);
    });
  });
}
