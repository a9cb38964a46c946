import { describe, expect, test } from '@jest/globals';
import { deck, piece } from './geometry';

describe('the deck of a bridge', () => {
  test('draws what the design draws', () => {
    const { planks, open } = deck([0.41, 0.18, 0.11, 0.1, 0.06]);
    expect(planks.map((plank) => plank.path)).toEqual([
      'M3.5 98.7Q205 25.1 406.5 11.2',
      'M413.5 10.8Q500 5.2 586.5 10.8',
      'M593.5 11.2Q645 14.8 696.5 22.2',
      'M703.5 23.2Q750 30.2 796.5 40.4',
      'M803.5 41.9Q830 47.8 856.5 54.8',
    ]);
    expect(open).toBe('M872 58.9Q936 76.4 1000 100');
  });

  test('planks join up and add up to the score', () => {
    const { planks, laid } = deck([0.3, 0.2, 0.05]);
    expect(laid).toBeCloseTo(0.55);
    expect(planks.map((plank) => plank.from)).toEqual([0, 0.3, 0.5]);
    expect(planks.at(-1)?.to).toBe(laid);
  });

  test('is only dots when nothing is laid, and has none when all is', () => {
    expect(deck([])).toEqual({ planks: [], laid: 0, open: piece(0, 1) });
    expect(deck([0.6, 0.4]).open).toBeNull();
  });

  test('never reaches past the other bank', () => {
    expect(deck([0.8, 0.8])).toMatchObject({ laid: 1, open: null });
  });

  test('survives a share smaller than the gap', () => {
    expect(deck([0.5, 0.001]).planks[1]?.path).not.toContain('NaN');
  });
});
