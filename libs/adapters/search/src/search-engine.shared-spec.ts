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
  attributes: { audience: 'network', order: { at: 1 } },
  ...more,
});

const MANDATE = document(
  'mandaat',
  'Eén mandaat voor de wijkverpleging',
  'Een afgevaardigde spreekt namens zeven organisaties.',
  {
    regionId: 'oeverwaard',
    themes: ['mandaat'],
    attributes: { audience: 'public', facets: { theme: ['mandaat'], type: ['guide'] }, order: { at: 2 } },
  },
);
const FALLS = document(
  'vallen',
  'Valpreventie met de fysiotherapeut',
  'Ouderen oefenen in groepen van twaalf.',
  {
    regionId: 'lindestreek',
    themes: ['preventie'],
    attributes: { audience: 'network', facets: { theme: ['preventie'], type: ['guide'] }, order: { at: 1 } },
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

    const NETWORK = { limit: 5, audiences: ['public', 'network'] };
    const typed = async (text: string, audiences: string[] | null = null) =>
      (await engine.search({ text, audiences, limit: 5 })).hits.map((hit) => hit.id);

    it('finds what answers a question', async () => {
      const [best] = await engine.match(question, NETWORK);
      expect(best).toMatchObject({ id: 'mandaat' });
      expect(best!.pairs.map((pair) => pair.item)).toContain('mandaat');
    });

    it('finds while one types', async () => {
      expect(await typed('valprev')).toEqual(['vallen']);
    });

    it('lists a page at a time with counts, newest first', async () => {
      const page = await engine.search({ audiences: null, limit: 1, facets: ['theme', 'type'] });
      expect(page).toMatchObject({ total: 2, more: true, hits: [{ id: 'mandaat' }] });
      expect(page.facets).toEqual({ theme: { mandaat: 1, preventie: 1 }, type: { guide: 2 } });
      const after = { value: page.hits[0]!.score, id: 'mandaat' };
      const next = await engine.search({ audiences: null, limit: 1, after });
      expect(next).toMatchObject({ total: 2, more: false, hits: [{ id: 'vallen' }] });
      const filtered = { audiences: null, limit: 5, filter: { theme: ['preventie'] } };
      expect((await engine.search(filtered)).hits.map((hit) => hit.id)).toEqual(['vallen']);
      expect(await engine.cross('theme', 'type', { audiences: null })).toHaveLength(2);
    });

    it('shows nothing to another audience, in no list, count or match', async () => {
      const secret = document('geheim', 'Mandaat in vertrouwen', 'Alleen voor ons: een mandaat.', {
        themes: ['geheim'],
        attributes: { audience: 'region:r', facets: { theme: ['geheim'] }, order: { at: 9 } },
      });
      await engine.put([secret]);
      expect(await typed('mandaat', ['public', 'network'])).toEqual(['mandaat']);
      expect(await typed('mandaat', ['public', 'network', 'region:r'])).toContain('geheim');
      const seen = { audiences: ['public'], limit: 5, facets: ['theme'] };
      expect(await engine.search(seen)).toMatchObject({ total: 1, facets: { theme: { mandaat: 1 } } });
      expect(await engine.cross('theme', 'theme', seen)).toEqual([
        { row: 'mandaat', column: 'mandaat', count: 1 },
      ]);
      expect((await engine.match(question, NETWORK)).map((hit) => hit.id)).not.toContain('geheim');
      expect((await engine.suggestThemes('mandaat', NETWORK)).map((theme) => theme.id)).not.toContain(
        'geheim',
      );
    });

    it('leaves out a region, or one record', async () => {
      const ids = async (options: object) =>
        (await engine.match(question, { ...NETWORK, ...options })).map((hit) => hit.id);
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
      expect(await typed('valpreventie')).toEqual([]);
    });

    it('forgets what is removed', async () => {
      await engine.remove(['mandaat', 'never there']);
      expect((await engine.match(question, NETWORK)).map((hit) => hit.id)).not.toContain('mandaat');
      expect([...(await engine.versions()).keys()]).toEqual(['vallen']);
    });

    it('learns themes from what is kept', async () => {
      const [first] = await engine.suggestThemes('valpreventie en oefenen voor ouderen', NETWORK);
      expect(first).toMatchObject({ id: 'preventie' });
    });

    it('answers nothing to nothing', async () => {
      expect(await engine.match({ text: '' }, NETWORK)).toEqual([]);
      expect(await typed('?!')).toEqual([]);
    });
  });
}
