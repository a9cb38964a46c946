import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchDocument, SearchEngine } from './search-engine.js';

/** A direction of length 1: mostly `axis`, and a little of what every text has. */
const towards = (axis: number, clear = 0.9) => {
  const numbers = Array.from({ length: 16 }, (_, i) => (i === axis ? clear : Math.sqrt(1 - clear ** 2) / 15));
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / length);
};

const FALLS = 0;
const NOISE = 3;
const document = (
  id: string,
  title: string,
  vector: Float32Array | undefined,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  version: 1,
  title,
  text: 'Uitgewerkt in twee regio’s.',
  themes: [],
  regionId: null,
  attributes: { audience: 'network', order: { at: 1 } },
  vector,
  ...more,
});

const RECORDS = [
  document('vallen', 'Valpreventie met de fysiotherapeut', towards(FALLS), { regionId: 'lindestreek' }),
  document('balans', 'Balanstraining in groepen', towards(FALLS, 0.8)),
  document('mandaat', 'Eén mandaat voor de wijkverpleging', towards(1)),
  document('geheim', 'Valtraining in vertrouwen', towards(FALLS, 0.99), {
    attributes: { audience: 'region:r', order: { at: 1 } },
  }),
  document('zonder', 'Nog zonder vector', undefined),
  ...Array.from({ length: 10 }, (_, i) =>
    document(`ander-${i}`, `Overleg over onderwerp ${i}`, towards(NOISE + i)),
  ),
];

/** What an engine does with vectors. Run it against each implementation, with the records of nobody else. */
export function itFindsByMeaning(make: () => Promise<SearchEngine>) {
  describe('a search engine that is given vectors', () => {
    const NETWORK = { limit: 5, audiences: ['public', 'network'] };
    /** Shares no word with any record. */
    const question = { text: 'Opa struikelt telkens', vector: towards(FALLS, 0.95) };
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await make();
      await engine.put(RECORDS);
    });
    const ids = async (asked = question, options: object = {}) =>
      (await engine.match(asked, { ...NETWORK, ...options })).map((hit) => hit.id);

    it('finds what means the same in other words, and says so', async () => {
      expect(await engine.match({ text: question.text }, NETWORK)).toEqual([]);
      const [best, second] = await engine.match(question, NETWORK);
      expect(best).toMatchObject({ id: 'vallen', signals: { need: 0 }, pairs: [] });
      expect(best!.fit.words + best!.fit.likeness).toBe(0);
      expect(best!.fit.meaning).toBeGreaterThan(0.2);
      expect(second).toMatchObject({ id: 'balans' });
    });

    it('puts first what both words and meaning find', async () => {
      const hits = await engine.match({ ...question, text: 'Balanstraining' }, NETWORK);
      expect(hits.map((hit) => hit.id).slice(0, 2)).toEqual(['balans', 'vallen']);
      expect(hits[0]!.pairs.map((pair) => pair.item)).toContain('Balanstraining');
      const sums = hits.map(({ fit }) => fit.words + fit.likeness + (fit.meaning ?? 0));
      expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      expect(Math.max(...sums)).toBeLessThanOrEqual(1);
    });

    it('keeps to the audience, the region and the record that are left out', async () => {
      expect(await ids()).not.toContain('geheim');
      expect(await ids(question, { audiences: ['public', 'network', 'region:r'] })).toContain('geheim');
      expect(await ids(question, { exceptRegionId: 'lindestreek' })).not.toContain('vallen');
      expect(await ids(question, { exceptId: 'vallen' })).not.toContain('vallen');
    });

    it('takes a new vector for the old one, and forgets what is removed', async () => {
      await engine.put([document('vallen', 'Beter slapen', towards(2), { version: 2 })]);
      expect((await ids())[0]).toBe('balans');
      await engine.remove(['balans']);
      expect(await ids()).not.toContain('balans');
    });

    it('goes by the words when the vector is of another model', async () => {
      const hits = await engine.match({ text: 'mandaat', vector: new Float32Array(8).fill(1) }, NETWORK);
      expect(hits[0]).toMatchObject({ id: 'mandaat' });
    });
  });
}
