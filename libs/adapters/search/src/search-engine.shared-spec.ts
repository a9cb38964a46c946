import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchDocument, SearchEngine } from './search-engine.js';

const document = (
  id: string,
  title: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  version: 1,
  title,
  text,
  themes: [],
  regionId: null,
  ...more,
});

const MANDATE = document(
  'mandaat',
  'Eén mandaat voor de wijkverpleging',
  'Een afgevaardigde spreekt namens zeven organisaties.',
  {
    regionId: 'oeverwaard',
    themes: ['mandaat'],
  },
);
const FALLS = document(
  'vallen',
  'Valpreventie met de fysiotherapeut',
  'Ouderen oefenen in groepen van twaalf.',
  {
    regionId: 'lindestreek',
    themes: ['preventie'],
  },
);

/** What every search engine must do. Run it against each implementation. */
export function itIsASearchEngine(make: () => Promise<SearchEngine>) {
  describe('a search engine', () => {
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await make();
      await engine.put([MANDATE, FALLS]);
    });
    const question = {
      title: 'Wie spreekt namens de wijkverpleging?',
      text: 'We zoeken een mandaat voor de afgevaardigde.',
    };

    it('finds what answers a question', async () => {
      const [best] = await engine.match(question, { limit: 5 });
      expect(best).toMatchObject({ id: 'mandaat' });
      expect(best!.pairs.map((pair) => pair.item)).toContain('mandaat');
    });

    it('finds while one types', async () => {
      expect((await engine.search('valprev', { limit: 5 })).map((hit) => hit.id)).toEqual(['vallen']);
    });

    it('leaves out a region, or one record', async () => {
      const ids = async (options: object) =>
        (await engine.match(question, { limit: 5, ...options })).map((hit) => hit.id);
      expect(await ids({ exceptRegionId: 'oeverwaard' })).not.toContain('mandaat');
      expect(await ids({ exceptId: 'mandaat' })).not.toContain('mandaat');
      expect(await ids({ exceptRegionId: 'lindestreek' })).toContain('mandaat');
    });

    it('keeps the newest version, whatever order they come in', async () => {
      await engine.put([document('vallen', 'Beter slapen', 'Over slaap.', { version: 3 })]);
      await engine.put([{ ...FALLS, version: 2 }]);
      expect(await engine.versions()).toEqual(
        new Map([
          ['mandaat', 1],
          ['vallen', 3],
        ]),
      );
      expect(await engine.search('valpreventie', { limit: 5 })).toEqual([]);
    });

    it('forgets what is removed', async () => {
      await engine.remove(['mandaat', 'never there']);
      expect((await engine.match(question, { limit: 5 })).map((hit) => hit.id)).not.toContain('mandaat');
      expect([...(await engine.versions()).keys()]).toEqual(['vallen']);
    });

    it('learns themes from what is kept', async () => {
      const [first] = await engine.suggestThemes('valpreventie en oefenen voor ouderen', 3);
      expect(first).toMatchObject({ id: 'preventie' });
    });

    it('answers nothing to nothing', async () => {
      expect(await engine.match({ text: '' }, { limit: 5 })).toEqual([]);
      expect(await engine.search('', { limit: 5 })).toEqual([]);
    });
  });
}
