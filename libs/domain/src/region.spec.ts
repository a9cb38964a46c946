import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inhabitantsBand, missingParties } from './region.js';
import { PARTY_KINDS, type PartyKind } from './vocabulary.js';

describe('the parties that a region lacks', () => {
  test.each<[PartyKind[], [PartyKind, number][]]>([
    [
      [],
      [
        ['gp_organisation', 1],
        ['district_nursing', 2],
        ['insurer', 1],
      ],
    ],
    [['gp_organisation', 'district_nursing', 'district_nursing', 'insurer'], []],
    [['gp_organisation', 'district_nursing', 'insurer'], [['district_nursing', 1]]],
    [['gp_organisation', 'gp_organisation', 'district_nursing', 'district_nursing'], [['insurer', 1]]],
    [
      ['pharmacy', 'municipality', 'residents', 'district_nursing', 'district_nursing', 'district_nursing'],
      [
        ['gp_organisation', 1],
        ['insurer', 1],
      ],
    ],
  ])('%j lacks %j', (kinds, missing) => {
    expect(missingParties(kinds)).toEqual(missing.map(([kind, count]) => ({ kind, missing: count })));
  });

  test('once those have joined, none is lacking', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTY_KINDS)), (kinds) => {
        const joined = missingParties(kinds).flatMap(({ kind, missing }) =>
          Array<PartyKind>(missing).fill(kind),
        );
        expect(missingParties([...kinds, ...joined])).toEqual([]);
      }),
    );
  });
});

describe('the band of a number of inhabitants', () => {
  test.each([
    [null, null],
    [0, { from: 0, to: 30_000 }],
    [29_999, { from: 0, to: 30_000 }],
    [30_000, { from: 30_000, to: 75_000 }],
    [74_999, { from: 30_000, to: 75_000 }],
    [75_000, { from: 75_000, to: 150_000 }],
    [149_999, { from: 75_000, to: 150_000 }],
    [150_000, { from: 150_000, to: 300_000 }],
    [299_999, { from: 150_000, to: 300_000 }],
    [300_000, { from: 300_000, to: null }],
    [17_900_000, { from: 300_000, to: null }],
  ])('%p: %j', (inhabitants, band) => {
    expect(inhabitantsBand(inhabitants)).toEqual(band);
  });

  test('holds the number, and tells no two neighbours in a band apart', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (inhabitants) => {
        const { from, to } = inhabitantsBand(inhabitants)!;
        expect(inhabitants >= from && (to === null || inhabitants < to)).toBe(true);
        expect(inhabitantsBand(from)).toEqual({ from, to });
      }),
    );
  });
});
