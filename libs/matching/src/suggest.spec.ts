import { describe, expect, it } from '@jest/globals';
import { createAnalyser } from './analyser.js';
import { confidenceOf } from './confidence.js';
import { MatchIndex } from './match-index.js';
import { suggestGroups, suggestThemes } from './suggest.js';
import { Thesaurus } from './thesaurus.js';

const thesaurus = new Thesaurus([
  { id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'], theme: 'district' },
  { id: 'akp', labels: ['algoritme'] },
]);
const index = new MatchIndex(createAnalyser({ thesaurus }));
const ITEMS: [string, string, string[]][] = [
  ['a', 'Bekostiging van de gebiedsmanager door de zorgverzekeraar', ['money']],
  ['b', 'De zorgverzekeraar betaalt het wijkoverleg uit een prestatie', ['money']],
  ['c', 'Een portaal waarin inwoners hun dossier lezen', ['digital']],
  ['d', 'Veilig berichten sturen tussen huisarts en apotheek', ['digital', 'medication']],
  ['e', 'Tolken voor wie geen Nederlands spreekt', []],
  ...Array.from({ length: 20 }, (_, i): [string, string, string[]] => [
    `f${i}`,
    `Vergadering nummer ${i} over koffie`,
    [],
  ]),
];
for (const [id, text, themes] of ITEMS) index.upsert({ id, title: '', text, themes });

describe('suggestions', () => {
  it('learn from labelled documents and tell which words led there', () => {
    const [first] = suggestThemes(index, 'Wie betaalt onze gebiedsmanager, de zorgverzekeraar?');
    expect(first).toMatchObject({
      id: 'money',
      because: expect.arrayContaining(['gebiedsmanager', 'zorgverzekeraar']),
    });
  });

  it('come from the thesaurus for what no document says', () => {
    expect(suggestThemes(index, 'Onze VVT wil iets')).toEqual([
      { id: 'district', score: 1, because: ['VVT'] },
    ]);
  });

  it('leave out what may not be learned from, and say nothing about nothing', () => {
    expect(suggestThemes(index, 'dossier', { accept: (id) => id !== 'c' })).toEqual([]);
    expect(suggestThemes(index, 'algoritme tolken')).toEqual([]);
    expect(suggestThemes(index, '')).toEqual([]);
  });

  it('of groups add up their themes', () => {
    const groups = [
      { id: 'finance', themes: ['money'] },
      { id: 'data', themes: ['digital', 'medication'] },
    ];
    const [first, second] = suggestGroups(
      index,
      'veilig berichten naar de apotheek en de zorgverzekeraar',
      groups,
    );
    expect([first!.id, second!.id]).toEqual(['data', 'finance']);
    expect(first!.score + second!.score).toBeCloseTo(1, 9);
  });
});

describe('confidence', () => {
  const texts = new Map(ITEMS.map(([id, text]) => [id, { title: '', text }]));
  const ask = (text: string) => {
    const found = index.explain(index.find({ text }, { limit: 5 }), texts);
    return confidenceOf(found[0]);
  };

  it.each([
    [
      'a question that an item answers',
      'Hoe stuur je veilig berichten tussen huisarts en apotheek?',
      'strong',
    ],
    ['nothing in common', 'Hoe repareer ik een lekke fietsband?', 'none'],
    [
      'one common word beside many unknown ones',
      'Welke zonnepanelen passen op het dak van een school met koffie?',
      'none',
    ],
    ['a word that only looks alike', 'vergaderong gitaarles balletschool zwemdiploma', 'resembles'],
  ])('%s', (_, text, confidence) => expect(ask(text)).toBe(confidence));
});
