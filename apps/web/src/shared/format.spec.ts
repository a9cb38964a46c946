import { describe, expect, test } from '@jest/globals';
import { createFormat } from './format';

const now = new Date(2026, 10, 23, 9, 30);
const day = (days: number, hour = 9) => new Date(2026, 10, 23 + days, hour);
const nl = createFormat('nl');
const en = createFormat('en');

describe('dates as people say them', () => {
  test.each([
    [0, 'vandaag', 'today'],
    [-1, 'gisteren', 'yesterday'],
    [-2, 'eergisteren', '2 days ago'],
    [-3, 'vrijdag', 'Friday'],
    [-7, 'een week geleden', 'one week ago'],
    [-20, 'twee weken geleden', 'two weeks ago'],
    [8, 'over een week', 'in one week'],
    [-60, '24 september', '24 September'],
    [-400, '19 oktober 2025', '19 October 2025'],
  ])('%i days', (days, dutch, english) => {
    expect([nl.ago(day(days), now), en.ago(day(days), now)]).toEqual([dutch, english]);
  });

  test('what is due', () => {
    expect([0, 1, 4, 11, -9].map((days) => nl.due(day(days), now))).toEqual([
      'vandaag',
      'morgen',
      'vrijdag',
      '4 december',
      '14 november',
    ]);
  });

  test('late last night is yesterday, not today', () => {
    expect(nl.ago(day(-1, 23), now)).toBe('gisteren');
  });
});

test('numbers in words up to twelve', () => {
  expect([nl.words(4), nl.words(13), nl.words(1400), en.words(12)]).toEqual([
    'vier',
    '13',
    '1.400',
    'twelve',
  ]);
});
