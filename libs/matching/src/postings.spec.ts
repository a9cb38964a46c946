import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FREQUENCIES, pack, Postings } from './postings.js';

describe('postings', () => {
  it('are those of a map, after any changes', () => {
    const step = fc.record({
      term: fc.nat(3),
      slot: fc.nat(300),
      quarters: fc.integer({ min: 1, max: 60_000 }),
      out: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 800 }), (steps) => {
        let postings = new Postings();
        const expected = [0, 1, 2, 3].map(() => new Map<number, number>());
        steps.forEach(({ term, slot, quarters, out }, i) => {
          if (out) {
            postings.delete(term, slot);
            expected[term]!.delete(slot);
          } else {
            postings.put(term, pack(slot, quarters));
            expected[term]!.set(slot, pack(slot, quarters));
          }
          if (i % 97 === 96) postings = new Postings(postings.arrays());
        });
        expected.forEach((map, term) => {
          expect([...postings.of(term)]).toEqual([...map.values()].sort((a, b) => a - b));
          expect(postings.frequency(term, 7)).toBe(FREQUENCIES[(map.get(7) ?? 0) & 0xff]);
        });
      }),
      { numRuns: 30 },
    );
  });
});
