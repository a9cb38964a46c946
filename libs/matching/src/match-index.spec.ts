import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import { MatchIndex } from './match-index.js';
import { Thesaurus } from './thesaurus.js';
import type { IndexDocument, MatchHit } from './types.js';

const thesaurus = new Thesaurus([
  { id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'], theme: 'district' },
  { id: 'wsv', labels: ['wijksamenwerkingsverband', 'hecht wijkverband', 'WSV'], theme: 'neighbourhoods' },
]);
const vocabulary = [
  'wijk',
  'team',
  'samenwerking',
  'verband',
  'samenwerkingsverband',
  'huisarts',
  'post',
  'zorg',
  'ouderen',
];
const analyser = createAnalyser({ thesaurus, vocabulary });

const DOCUMENTS: IndexDocument[] = [
  {
    id: 'cao',
    title: 'Eén rooster voor de nacht',
    text: 'De verpleging, verzorging en thuiszorg rijdt samen in de nacht.',
  },
  {
    id: 'post',
    title: 'Drukte op de huisartsenpost',
    text: 'Triage door een praktijkondersteuner verlaagt de wachttijd.',
  },
  {
    id: 'team',
    title: 'Een wijkteam dat elkaar kent',
    text: 'De wijkverpleegkundige belt de huisarts over kwetsbare ouderen.',
  },
  {
    id: 'wsv',
    title: 'Mandaat in het wijksamenwerkingsverband',
    text: 'Elke beroepsgroep stuurt een gemandateerde afgevaardigde.',
  },
  {
    id: 'coop',
    title: 'Coöperatie of stichting',
    text: 'Wij kozen een coöperatie, om de reïntegratie van leden.',
  },
];
const build = (documents = DOCUMENTS): MatchIndex => {
  const index = new MatchIndex(analyser);
  for (const document of documents) index.upsert(document);
  return index;
};
const texts = new Map(DOCUMENTS.map((document) => [document.id, document]));
const first = (text: string): MatchHit | undefined => {
  const index = build();
  return index.explain(index.find({ text }, { limit: 10 }), texts)[0];
};

describe('a question finds its answer', () => {
  it.each([
    ['by the same word', 'Wie heeft een mandaat geregeld?', 'wsv', 'Mandaat', 'same'],
    ['by another form of the word', 'Hoe regelen wij mandaten?', 'wsv', 'Mandaat', 'stem'],
    ['with a typo', 'Wie heeft er een cooperaite?', 'coop', 'Coöperatie', 'fuzzy'],
    [
      'with two typos in a long word',
      'een parktijkondersteunre zoeken',
      'post',
      'praktijkondersteuner',
      'fuzzy',
    ],
    ['with a compound written apart', 'ons wijk team', 'team', 'wijkteam', 'part'],
    ['by part of a compound', 'samenwerking met de gemeente', 'wsv', 'wijksamenwerkingsverband', 'part'],
    ['by abbreviation', 'Hoe doet de VVT dat?', 'cao', 'verpleging, verzorging en thuiszorg', 'concept'],
    [
      'by another name of the concept',
      'een hecht wijkverband opzetten',
      'wsv',
      'wijksamenwerkingsverband',
      'concept',
    ],
    ['without its accents', 'reintegratie', 'coop', 'reïntegratie', 'same'],
    ['through emoji and NUL', '👩‍⚕️\0mandaat\0🚑', 'wsv', 'Mandaat', 'same'],
  ])('%s', (_, text, id, item, via) => {
    const hit = first(text);
    expect(hit?.id).toBe(id);
    expect(hit?.pairs).toContainEqual(expect.objectContaining({ item, via }));
  });

  it.each([
    ['an empty question', ''],
    ['stop and question words alone', 'Hoe kunnen wij dat het doen en wie heeft er dan iets?'],
    ['emoji alone', '🚑🚑'],
    ['only unknown words', 'xylofoon kwantumcomputer'],
  ])('%s finds nothing', (_, text) => {
    expect(build().match({ text }, { limit: 10 })).toEqual([]);
  });

  it('reads a question of 200 kB, also when it is one word', () => {
    expect(first('mandaat '.repeat(25_000))?.id).toBe('wsv');
    expect(first(`${'a'.repeat(200_000)} mandaat`)?.id).toBe('wsv');
  });

  it('leaves out what may not be seen', () => {
    const hits = build().match({ text: 'huisarts' }, { limit: 10, accept: (id) => id !== 'team' });
    expect(hits.map(({ id }) => id)).toEqual(['post']);
  });

  it('explains each pair of words once, as written, and within the question', () => {
    const hit = first('VVT en VVT, ook verpleging, verzorging en thuiszorg in de nacht')!;
    const keys = hit.pairs.map(({ question, item }) => `${question}|${item}`.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    expect(hit.pairs.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

const WORDS = [
  'wijkteam',
  'huisarts',
  'mandaat',
  'VVT',
  'zorg',
  'nacht',
  'ouderenzorg',
  'de',
  'post',
  'coöperatie',
];
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: phrase,
  text: phrase,
  remove: fc.boolean(),
});

describe('the index', () => {
  it('is the same after any changes as when built at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), phrase, (changes, text) => {
        const changed = new MatchIndex(analyser);
        const documents = new Map<string, IndexDocument>();
        for (const { remove, ...document } of changes) {
          documents.delete(document.id);
          if (remove) changed.remove(document.id);
          else {
            changed.upsert(document);
            documents.set(document.id, document);
          }
        }
        const rebuilt = build([...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(changed.size).toBe(rebuilt.size);
        expect(changed.match({ text }, { limit: 10 })).toEqual(rebuilt.match({ text }, { limit: 10 }));
        const search = { text, limit: 10, audiences: null };
        const [{ terms: _a, ...page }, { terms: _b, ...again }] = [
          changed.search(search),
          rebuilt.search(search),
        ];
        expect(page).toEqual(again);
      }),
    );
  });

  it('tells whether there was something to remove', () => {
    const index = build();
    expect([index.remove('cao'), index.remove('cao'), index.version('cao')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  it('ranks alike texts by id and gives a fit that never rises down the list', () => {
    const twins = ['b', 'a', 'c'].map((id) => ({ id, title: '', text: 'mandaat' }));
    expect(
      build(twins)
        .match({ text: 'mandaat' }, { limit: 9 })
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
    const fits = build()
      .match({ text: 'huisarts in de wijk, met mandaat en coöperatie' }, { limit: 10 })
      .map(({ fit }) => fit.words + fit.likeness);
    expect(fits.length).toBeGreaterThan(2);
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(Math.max(...fits)).toBeLessThanOrEqual(1);
  });
});

describe('search while typing', () => {
  const found = (text: string): string[] =>
    build()
      .search({ text, limit: 10, audiences: null })
      .hits.map(({ id }) => id);

  it.each([
    ['a prefix', 'wijksam', ['wsv']],
    ['a finished word and a prefix', 'drukte hui', ['post']],
    ['a typo', 'mandaar ', ['wsv']],
    ['an abbreviation', 'vvt', ['cao']],
    ['a stop word that may go on', 'de', []],
    ['only signs', '?! ', []],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('marks what was found where it stands', () => {
    const index = build();
    const { hits, terms } = index.search({ text: 'wijkt', limit: 1, audiences: null });
    const { title } = texts.get(hits[0]!.id)!;
    expect(
      index.marks(terms, texts.get('team')!).title.map(({ start, end }) => title.slice(start, end)),
    ).toEqual(['wijkteam']);
  });

  it('asks for as many of the words as any document holds', () => {
    expect(found('mandaat xylofoon ')).toEqual(['wsv']);
  });
});

it('looks among the newest alone when that is asked', () => {
  const index = build(DOCUMENTS);
  const found = (newest?: number) =>
    index.match({ text: 'huisarts mandaat' }, { limit: 9, ...(newest && { newest }) }).map(({ id }) => id);
  expect(found()).toEqual(expect.arrayContaining(['wsv', 'team']));
  expect(found(2)).toEqual(['wsv']);
  index.upsert(DOCUMENTS[2]!);
  expect(found(2)).toEqual(['team']);
});
