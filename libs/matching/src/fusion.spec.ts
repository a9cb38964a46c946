import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confidenceOf } from './confidence.js';
import { matchWithContext } from './context.js';
import { fuse, FUSION } from './fusion.js';
import { PROFILE } from './profile.js';
import type { MatchHit } from './types.js';
import type { Near } from './vectors.js';

const hit = (id: string, words: number, likeness = 0, certainty = 0, theme = 0): MatchHit => ({
  id,
  score: words,
  fit: { words, likeness, theme },
  signals: { need: words, likeness: 0, theme: 0, standing: 0 },
  certainty,
  alike: words === 0,
  pairs: [],
});
const near = (...similarities: [string, number][]): Near[] =>
  similarities.map(([id, similarity]) => ({ id, similarity }));
const { possible, strong } = PROFILE.confidence;
const sum = ({ fit }: MatchHit) => fit.words + fit.likeness + (fit.theme ?? 0) + (fit.meaning ?? 0);

describe('fusion', () => {
  it('changes nothing without vectors', () => {
    const hits = [hit('a', 0.6), hit('b', 0.3)];
    expect(fuse(hits, [], PROFILE)).toEqual(hits);
  });

  it('ranks what both found before what one found', () => {
    const fused = fuse(
      [hit('words', 0.5), hit('both', 0.4)],
      near(['vector', 0.8], ['both', 0.7], ['far', 0.1]),
      PROFILE,
    );
    expect(fused.map(({ id }) => id)).toEqual(['both', 'words', 'vector', 'far']);
    expect(fused[0]!.score).toBe(1);
  });

  it('finds what no word found, and says that it was its meaning', () => {
    const [only] = fuse([], near(['a', 0.8], ['b', 0.2]), PROFILE);
    expect(only).toMatchObject({
      id: 'a',
      fit: { words: 0, likeness: 0 },
      pairs: [],
      signals: { need: 0 },
    });
    expect(only!.fit.meaning).toBeCloseTo(FUSION.share * 0.75);
    // May be relevant, and never more than that.
    expect(only!.certainty).toBe(possible);
    expect(possible).toBeLessThan(strong);
  });

  it('gives a match that is explained by its meaning, and adds up', () => {
    const unknown = { themes: [], disciplines: [], scope: null, inhabitants: null, urbanity: null };
    const question = { ...unknown, phase: null, legalForm: null, organisationModel: null };
    const hits = fuse([hit('b', 0.2, 0.1, 0.2)], near(['a', 0.8], ['b', 0.5], ['c', 0.1]), PROFILE);
    const matches = matchWithContext({ hits, question, items: new Map(), now: new Date(0) });
    for (const { score, factors } of matches)
      expect(factors.reduce((all, { contribution }) => all + contribution, 0)).toBeCloseTo(score, 12);
    expect(matches.find(({ id }) => id === 'a')).toMatchObject({
      confidence: 'possible',
      factors: [{ key: 'meaning' }],
    });
  });

  it('takes what is hardly nearer than the usual for nothing', () => {
    const [first] = fuse([], near(['a', 0.84], ['b', 0.82], ['c', 0.81]), PROFILE);
    expect(first!.certainty).toBe(0);
    expect(confidenceOf(first)).toBe('none');
  });

  it('keeps what the words were sure of', () => {
    const [first] = fuse([hit('a', 0.6, 0.1, 0.7)], near(['a', 0.9], ['b', 0]), PROFILE);
    expect(first).toMatchObject({ certainty: 0.7, fit: { words: 0.6, likeness: 0.1 } });
    expect(first!.fit.meaning).toBeGreaterThan(0);
  });

  it('holds for any two rankings: a fit is the sum of its parts, between 0 and 1, and never rises', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 30 });
    const numbers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(ids, ids, numbers, numbers, (found, close, fits, similarities) => {
        const falling = (values: number[]) => values.toSorted((a, b) => b - a);
        const hits = found.map((id, i) =>
          hit(id, falling(fits)[i]! * 0.5, falling(fits)[i]! * 0.3, 0, falling(fits)[i]! * 0.2),
        );
        const nearest = close.map((id, i): Near => ({ id, similarity: falling(similarities)[i]! }));
        const fused = fuse(hits, nearest, PROFILE);
        expect(new Set(fused.map(({ id }) => id))).toEqual(new Set([...found, ...close]));
        fused.forEach((one, i) => {
          expect(Math.min(one.fit.words, one.fit.likeness, one.fit.meaning ?? 0)).toBeGreaterThanOrEqual(0);
          expect(sum(one)).toBeLessThanOrEqual((i ? sum(fused[i - 1]!) : 1) + 1e-9);
        });
      }),
    );
  });
});
