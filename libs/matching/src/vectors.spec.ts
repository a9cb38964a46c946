import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantise, restore, Vectors } from './vectors.js';

const unit = (numbers: readonly number[]) => {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (number) => number / length);
};
const anyVector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 })
  .filter((numbers) => Math.hypot(...numbers) > 0.5)
  .map(unit);
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, number, i) => sum + number * b[i]!, 0);
const all = () => true;

describe('vectors', () => {
  it('lose next to nothing in a byte per number', () => {
    fc.assert(
      fc.property(anyVector, anyVector, (a, b) => {
        expect(Math.abs(dot(restore(quantise(a)), b) - dot(a, b))).toBeLessThan(0.02);
      }),
    );
  });

  it('give the nearest, as looking at each by itself does, however they came and went', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }).map(String), fc.option(anyVector)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, anyVector, (changes, asked) => {
        const vectors = new Vectors();
        const kept = new Map<string, Float32Array>();
        for (const [id, vector] of changes) {
          if (vector) vectors.put(id, vector);
          else vectors.remove(id);
          if (vector) kept.set(id, vector);
          else kept.delete(id);
        }
        expect(vectors.size).toBe(kept.size);
        const found = vectors.nearest(asked, 5, (id) => id !== '3');
        const wanted = [...kept].filter(([id]) => id !== '3').map(([, vector]) => dot(vector, asked));
        wanted.sort((a, b) => b - a);
        expect(found).toHaveLength(Math.min(5, wanted.length));
        found.forEach(({ id, similarity }, i) => {
          expect(Math.abs(similarity - wanted[i]!)).toBeLessThan(0.03);
          expect(Math.abs(similarity - dot(kept.get(id)!, asked))).toBeLessThan(0.03);
        });
      }),
    );
  });

  it('are never of two models', () => {
    const vectors = new Vectors();
    vectors.put('a', unit([1, 2, 3]));
    expect(() => vectors.put('b', unit([1, 2]))).toThrow(RangeError);
    expect(vectors.nearest(unit([1, 2]), 5, all)).toEqual([]);
    vectors.remove('a');
    vectors.put('b', unit([1, 2]));
    expect(vectors.nearest(unit([1, 2]), 5, all)).toMatchObject([{ id: 'b' }]);
  });
});
