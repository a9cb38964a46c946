import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Neighbours } from './neighbours.js';
import { Strings } from './strings.js';

describe('forms', () => {
  /** Optimal string alignment, as in the books. */
  const distance = (a: string, b: string): number => {
    const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
    for (let j = 0; j <= b.length; j++) d[0]![j] = j;
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    return d[a.length]![b.length]!;
  };
  const form = fc.string({ unit: fc.constantFrom(...'abcdé1'), minLength: 1, maxLength: 14 });

  it('are found by how they begin and by how they are spelled, as by looking at each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(form, { maxLength: 60 }),
        form,
        fc.constantFrom(1, 2),
        (forms, asked, limit) => {
          const strings = new Strings();
          const neighbours = new Neighbours(strings);
          for (const one of forms) neighbours.add(strings.add(one));
          const found = neighbours
            .near(asked, limit)
            .map(({ form: id, edits }) => `${strings.text(id)} ${edits}`);
          const expected = forms.flatMap((one) =>
            distance(asked, one) <= limit ? [`${one} ${distance(asked, one)}`] : [],
          );
          expect(found.sort()).toEqual(expected.sort());
          const begun: string[] = [];
          neighbours.startingWith(asked.slice(0, 3), (id) => begun.push(strings.text(id)));
          expect(begun.sort()).toEqual(forms.filter((one) => one.startsWith(asked.slice(0, 3))).sort());
        },
      ),
    );
  });

  it('keep their numbers, whatever their letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (texts) => {
        const strings = new Strings();
        const ids = new Map(texts.map((text) => [text, strings.add(text)]));
        for (const one of [strings, new Strings(strings.arrays())]) {
          expect(texts.map((text) => one.find(text))).toEqual(texts.map((text) => ids.get(text)));
          expect([...ids.values()].map((id) => one.text(id))).toEqual([...ids.keys()]);
        }
        expect(strings.size).toBe(ids.size);
      }),
    );
  });
});
