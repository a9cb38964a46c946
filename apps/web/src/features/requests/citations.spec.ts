import { describe, expect, test } from '@jest/globals';
import { marker, withoutSource } from './citations';

describe('sources in a text', () => {
  test('a marker stands apart from the word before it', () => {
    expect(marker(1, 'goed')).toBe(' [1]');
    expect(marker(2, 'goed ')).toBe('[2]');
    expect(marker(1, '')).toBe('[1]');
  });
  test('a source that goes takes its markers along; the others count down', () => {
    expect(withoutSource('Zo [1], en zo [2], en weer [1] [3].', 1)).toBe('Zo, en zo [1], en weer [2].');
  });
  test('a link with a number in it is no marker', () => {
    expect(withoutSource('Zie [1](https://example.org) [1]', 1)).toBe('Zie [1](https://example.org)');
  });
});
