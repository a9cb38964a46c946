import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import { embedderSettings, isTrusted } from './embedder-config.js';

const openai = {
  EMBEDDER: 'openai',
  EMBEDDER_URL: 'https://models.example/v1',
  EMBEDDER_MODEL: 'm',
  EMBEDDER_DIMENSIONS: '384',
};

describe('the embedder in the configuration', () => {
  it('is off unless told', () => {
    expect(embedderSettings(readConfig({}))).toMatchObject({ kind: 'off' });
  });

  it('is read as it is given, prefixes with their space', () => {
    const config = readConfig({ ...openai, EMBEDDER_QUERY_PREFIX: 'query: ' });
    expect(embedderSettings(config)).toEqual({
      kind: 'openai',
      url: 'https://models.example/v1',
      key: undefined,
      model: 'm',
      dimensions: 384,
      prefixes: { query: 'query: ', document: '' },
    });
  });

  it.each([
    [{ EMBEDDER_MODEL: '' }, /EMBEDDER: openai needs EMBEDDER_MODEL/],
    [{ EMBEDDER_DIMENSIONS: '' }, /needs EMBEDDER_DIMENSIONS, how many numbers a vector of m has/],
    [{ EMBEDDER_DIMENSIONS: 'many' }, /EMBEDDER_DIMENSIONS: /],
    [{ EMBEDDER_URL: '' }, /needs EMBEDDER_URL, the address of its server, such as https:/],
    [{ EMBEDDER_URL: 'ftp://models.example' }, /needs EMBEDDER_URL/],
    [{ EMBEDDER: 'ollama', EMBEDDER_URL: '' }, /such as http:\/\/127\.0\.0\.1:11434/],
    [{ EMBEDDER: 'magic' }, /EMBEDDER: /],
  ])('says in a sentence what is wrong with %j', (wrong, sentence) => {
    expect(() => readConfig({ ...openai, ...wrong })).toThrow(sentence);
  });

  it('trusts nobody but this machine itself, unless told', () => {
    expect(isTrusted(readConfig(openai))).toBe(false);
    expect(isTrusted(readConfig({ ...openai, EMBEDDER_TRUSTED: '1' }))).toBe(true);
    const local = { ...openai, EMBEDDER: 'local', EMBEDDER_URL: '' };
    expect(isTrusted(readConfig(local))).toBe(true);
    expect(isTrusted(readConfig({ ...local, EMBEDDER_TRUSTED: '0' }))).toBe(false);
  });
});
