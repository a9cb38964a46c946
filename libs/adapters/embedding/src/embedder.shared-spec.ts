import { describe, expect, it } from '@jest/globals';
import type { Embedder, Prefixes } from './embedder.js';

/** Words that the model behind the spec must take for one another. */
export const SYNONYMS = [['valpreventie', 'struikelen']];
export const DIMENSIONS = 96;

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, number, i) => sum + number * b[i]!, 0);

/** What every embedder must do. Run it against each implementation. */
export function itIsAnEmbedder(make: (prefixes: Prefixes) => Promise<Embedder>) {
  describe('an embedder', () => {
    const plain = { query: '', document: '' };
    const e5 = { query: 'query: ', document: 'passage: ' };

    it('gives each text its vector, of length 1, in their order', async () => {
      const embedder = await make(plain);
      const texts = ['Valpreventie voor ouderen', 'Een mandaat', 'Wachttijden bij de ggz'];
      const together = await embedder.embed(texts, 'document');
      expect(together).toHaveLength(3);
      for (const [i, text] of texts.entries()) {
        const [alone] = await embedder.embed([text], 'document');
        expect(together[i]).toHaveLength(DIMENSIONS);
        expect(dot(together[i]!, together[i]!)).toBeCloseTo(1, 5);
        expect(dot(together[i]!, alone!)).toBeCloseTo(1, 4);
      }
    });

    it('tells what is near in meaning', async () => {
      const embedder = await make(plain);
      const [question] = await embedder.embed(['struikelen'], 'query');
      const [falls, mandate] = await embedder.embed(['valpreventie', 'mandaat'], 'document');
      expect(dot(question!, falls!)).toBeGreaterThan(dot(question!, mandate!) + 0.3);
    });

    it('reads a question as the model wants it, and says so in its name', async () => {
      const embedder = await make(e5);
      const [[asked], [answered]] = await Promise.all([
        embedder.embed(['valpreventie'], 'query'),
        embedder.embed(['valpreventie'], 'document'),
      ]);
      expect(dot(asked!, answered!)).toBeLessThan(0.99);
      expect(embedder.model).not.toBe((await make(plain)).model);
    });

    it('takes more and longer texts than go together', async () => {
      const embedder = await make(plain);
      const texts = Array.from({ length: 70 }, (_, i) =>
        `woord${String.fromCharCode(97 + (i % 26))} `.repeat(900),
      );
      const vectors = await embedder.embed(texts, 'document');
      expect(vectors).toHaveLength(70);
      expect(dot(vectors[0]!, vectors[26]!)).toBeCloseTo(1, 5);
      expect(dot(vectors[0]!, vectors[1]!)).toBeLessThan(0.9);
    });

    it('gives nothing for nothing', async () => {
      expect(await (await make(plain)).embed([], 'query')).toEqual([]);
    });
  });
}
