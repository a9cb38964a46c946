import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import { Thesaurus } from './thesaurus.js';
import { fold, tokenise } from './text.js';
import { hunspellWords } from './word-list.js';

const words = [
  'wijk',
  'team',
  'verpleging',
  'samenwerking',
  'verband',
  'samenwerkingsverband',
  'huisarts',
  'post',
  'groep',
];
const thesaurus = new Thesaurus([
  { id: 'mdo', labels: ['multidisciplinair overleg', 'MDO'] },
  { id: 'overleg', labels: ['overleg'] },
  { id: 'wijk', labels: ['zorg in de wijk'], theme: 'neighbourhoods' },
  { id: 'risico', labels: ['eigen risico', 'zelf betalen'] },
  { id: 'oi', labels: ['O&I'], hidden: ['O en I'] },
  { id: 'nothing', labels: ['de', '', '—'] },
]);
const analyser = createAnalyser({ thesaurus, vocabulary: words });

describe('analysis', () => {
  it.each([
    ['Coöperatie', 'cooperatie'],
    ['Ĳsselmonde', 'ijsselmonde'],
    ['ﬁnanciering', 'financiering'],
    ['VVT', 'vvt'],
  ])('folds %s', (word, form) => expect(fold(word)).toBe(form));

  it.each([
    ['Hoe kunnen wij met de huisarts samenwerken?', ['huisarts', 'samenwerken']],
    ["zzp'ers en AOW-leeftijd", ['zzp', 'ers', 'aow', 'leeftijd']],
    ['Wie? Wat? Waar dan?', []],
    ['1e lijn, 24/7', ['1e', 'lijn', '24', '7']],
    ['👩🏽‍⚕️ \0 \ud800', []],
  ])('keeps the telling words of %j', (text, forms) => {
    expect(analyser.content(text).map(({ form }) => form)).toEqual(forms);
  });

  it.each([
    ['wijkverpleging', ['wijk', 'verpleg']],
    ['huisartsengroepen', []],
    ['huisartsenpost', ['huisart', 'post']],
    ['wijksamenwerkingsverband', ['wijk', 'samenwerkingsverband', 'samenwerk', 'verband']],
    ['verpleging', []],
    ['verband', []],
    ['wijkxyz', []],
  ])('splits %s', (form, parts) => expect(analyser.parts(form)).toEqual(parts));

  it.each([
    ['een multidisciplinair overleg', ['mdo']],
    ['MDO of een overleg', ['mdo', 'overleg']],
    ['de zorg in onze wijken', ['wijk']],
    ['de en het, in de buurt', []],
    ['het eigen risico van O&I', ['risico', 'oi']],
    ['op eigen kosten, met risico’s en O of I', []],
    ['wie moet dat zelf betalen', ['risico']],
  ])('finds the concepts of %j', (text, ids) => {
    const stems = analyser.content(text).map(({ form }) => analyser.stem(form));
    expect(analyser.concepts(stems).map(({ id }) => id)).toEqual(ids);
  });

  it('knows where each word stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { form, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end))).toContain(form);
          last = end;
        }
      }),
    );
  });

  /** As an expression alone would have it. */
  const byExpression = (text: string) =>
    Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
      form: word.slice(0, 48).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss'),
      start: index,
      end: index + word.length,
    })).filter(({ form }) => form !== '');

  const PIECES = [
    'Zorg',
    'e\u0301',
    'É',
    '\u0301',
    'ß',
    '𝔄',
    '😀',
    '\ud835',
    '’',
    '_',
    '1²',
    'K',
    '\0',
    ' ',
    'x'.repeat(47),
  ];

  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
    ['plain text', fc.string({ maxLength: 60 })],
    ['a text of both', fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(''))],
  ])('finds the words that an expression finds in %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expect(tokenise(text)).toEqual(byExpression(text))),
      { numRuns: 2_000 },
    );
  });

  it('takes the plain words of a Hunspell dictionary', () => {
    expect(hunspellWords('3\ncoöperatie/Ze\n06-nummer/Za\nZorg\n')).toEqual(['cooperatie', 'zorg']);
  });
});
