import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];
const read = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(`src/locales/${language}/${file}`, 'utf8'));
const files = readdirSync('src/locales/nl');

describe('texts', () => {
  test.each(files)('%s says the same things in Dutch and in English', (file) => {
    expect(keysOf(read('en', file))).toEqual(keysOf(read('nl', file)));
  });

  test.each(files)('%s has no straight quotes, which ICU takes for itself', (file) => {
    for (const language of ['nl', 'en'])
      expect(readFileSync(`src/locales/${language}/${file}`, 'utf8')).not.toContain("'");
  });
});
