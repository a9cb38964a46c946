import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Concept, createAnalyser, type DocumentText, PROFILE, Thesaurus } from '@samenwijs/matching';
import { EmbeddedSearch } from './embedded.js';
import type { SearchDocument } from './search-engine.js';

const CONCEPTS: Concept[] = [{ id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'] }];
const vocabulary = ['wijk', 'zorg', 'nacht'];
const analyserOf = (concepts: Concept[], words = vocabulary) =>
  createAnalyser({ thesaurus: new Thesaurus(concepts), vocabulary: words });
const NETWORK = { limit: 5, audiences: ['public'] };
const TITLES = [
  'De verpleging, verzorging en thuiszorg in de nacht',
  'Ons eigen risico',
  'Nachtzorg in de wijk',
];
const documents: SearchDocument[] = Array.from({ length: 300 }, (_, i) => ({
  id: `d${i}`,
  version: i + 1,
  title: TITLES[i % 3]!,
  text: `Nummer ${i}.`,
  themes: ['nacht'],
  regionId: null,
  attributes: { audience: 'public', facets: { theme: ['nacht'] }, order: { at: i } },
}));
const kept = new Map<string, DocumentText>(documents.map((one) => [one.id, one]));
const texts = async (ids: readonly string[]) => new Map(ids.map((id) => [id, kept.get(id)!]));
const fill = async (analyser = analyserOf(CONCEPTS)) => {
  const engine = new EmbeddedSearch({ analyser, texts });
  await engine.put(documents);
  return engine;
};
const said = async (engine: EmbeddedSearch, text: string) => [
  await engine.match({ text }, NETWORK),
  await engine.search({ text, audiences: null, limit: 9, facets: ['theme'] }),
  await engine.versions(),
];

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-index-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('an index that was kept', () => {
  it('is there again as it was, and goes on changing', async () => {
    const file = path.join(folder, 'same');
    const engine = await fill();
    await engine.save(file);
    const loaded = (await EmbeddedSearch.load(file, { analyser: analyserOf(CONCEPTS), texts }))!;
    expect(await said(loaded, 'VVT in de nacht')).toEqual(await said(engine, 'VVT in de nacht'));
    for (const one of [engine, loaded]) {
      await one.put([{ ...documents[0]!, version: 900, title: 'Mandaat' }]);
      await one.remove(['d1']);
    }
    expect(await said(loaded, 'eigen mandaat')).toEqual(await said(engine, 'eigen mandaat'));
    expect(fs.readdirSync(folder)).toEqual(['same']);
  });

  it('is not taken when it is absent, damaged, or was analysed otherwise', async () => {
    const file = path.join(folder, 'other');
    const options = { analyser: analyserOf(CONCEPTS), texts };
    expect(await EmbeddedSearch.load(file, options)).toBeUndefined();
    await (await fill()).save(file);
    expect(
      await EmbeddedSearch.load(file, { ...options, analyser: analyserOf(CONCEPTS, ['zorg']) }),
    ).toBeUndefined();
    const profile = { ...PROFILE, leadWords: PROFILE.leadWords + 1 };
    expect(await EmbeddedSearch.load(file, { ...options, profile })).toBeUndefined();
    const whole = fs.readFileSync(file);
    for (const bytes of [whole.subarray(0, -9), Buffer.alloc(0), Buffer.concat([whole, whole])]) {
      fs.writeFileSync(file, bytes);
      expect(await EmbeddedSearch.load(file, options)).toBeUndefined();
    }
    for (const at of [0, 20, 2_000, whole.length - 2]) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 4;
      fs.writeFileSync(file, damaged);
      expect(await EmbeddedSearch.load(file, options)).toBeUndefined();
    }
  });

  it('is brought to the thesaurus of now', async () => {
    const file = path.join(folder, 'thesaurus');
    await (await fill()).save(file);
    const now = analyserOf([{ id: 'nzl', labels: ['nachtzorg', 'NZL'] }]);
    const loaded = (await EmbeddedSearch.load(file, { analyser: now, texts }))!;
    for (const text of ['VVT', 'NZL in de wijk'])
      expect(await said(loaded, text)).toEqual(await said(await fill(now), text));
  });
});

describe('a thesaurus that changes', () => {
  it.each([
    ['a concept more', [...CONCEPTS, { id: 'nzl', labels: ['nachtzorg', 'NZL'] }]],
    ['a name of hardly more than stop words', [...CONCEPTS, { id: 'er', labels: ['eigen risico', 'ER'] }]],
    ['none at all', []],
  ])('makes the index what it would be with %s, and answers meanwhile', async (_, concepts) => {
    const engine = await fill();
    const before = await engine.match({ text: 'verpleging in de nacht' }, NETWORK);
    const work = engine.useThesaurus(new Thesaurus(concepts));
    expect((await engine.match({ text: 'verpleging in de nacht' }, NETWORK))[0]!.id).toBe(before[0]!.id);
    await work;
    const fresh = await fill(analyserOf(concepts));
    for (const text of ['VVT', 'NZL in de wijk', 'eigen risico', 'ER'])
      expect(await said(engine, text)).toEqual(await said(fresh, text));
  });
});

it('lets others in while many documents are put', async () => {
  const engine = new EmbeddedSearch({ analyser: analyserOf(CONCEPTS), texts });
  const sizes = new Set<number>();
  const timer = setInterval(() => sizes.add(engine.size), 1);
  const text = 'Nachtzorg in de wijk door de verpleging. '.repeat(60);
  await engine.put(documents.map((one) => ({ ...one, text })));
  clearInterval(timer);
  expect(engine.size).toBe(300);
  expect(sizes.size).toBeGreaterThan(2);
});
