import { describe, expect, it } from '@jest/globals';
import { auc, evaluate } from './evaluate.js';

const grades = (...entries: [string, number][]): Map<string, number> => new Map(entries);

describe('evaluate', () => {
  it('takes linear gains over an ideal ranking of ten', () => {
    const metrics = evaluate(
      new Map([
        [
          'q',
          [
            ['b', 3],
            ['x', 2],
            ['a', 1],
          ],
        ],
      ]),
      new Map([['q', grades(['a', 2], ['b', 1], ['c', 1])]]),
    );
    const ideal = 2 + 1 / Math.log2(3) + 1 / 2;
    expect(metrics.ndcg10).toBeCloseTo((1 + 2 / 2) / ideal, 12);
    expect(metrics).toMatchObject({ queries: 1, recall10: 2 / 3, recall100: 2 / 3, mrr10: 1, p1: 1 });
  });

  it('breaks ties by id, leaves the query itself out, and counts a missing query as 0', () => {
    const run = new Map([
      [
        'q',
        [
          ['z', 1],
          ['q', 9],
          ['a', 1],
        ] as [string, number][],
      ],
    ]);
    const metrics = evaluate(
      run,
      new Map([
        ['q', grades(['z', 1])],
        ['gone', grades(['a', 1])],
      ]),
    );
    expect(metrics).toMatchObject({ queries: 2, mrr10: 1 / 4, p1: 0, recall10: 1 / 2 });
  });

  it('looks ten deep for nDCG and MRR, a hundred deep for recall', () => {
    const ranked = Array.from(
      { length: 120 },
      (_, i) => [`d${String(i).padStart(3, '0')}`, 0] as [string, number],
    );
    const at = (id: string) => evaluate(new Map([['q', ranked]]), new Map([['q', grades([id, 1])]]));
    expect(at('d010')).toMatchObject({ ndcg10: 0, mrr10: 0, recall10: 0, recall100: 1 });
    expect(at('d100')).toMatchObject({ recall100: 0 });
    expect(evaluate(new Map(), new Map())).toMatchObject({ queries: 0, ndcg10: 0 });
  });

  it('takes the area under the curve, ties half', () => {
    expect(auc([3, 2], [1, 2])).toBe((1 + 1 + 1 + 0.5) / 4);
    expect(auc([1], [])).toBeNaN();
  });
});
