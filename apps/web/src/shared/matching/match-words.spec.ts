import { beforeAll, describe, expect, test } from '@jest/globals';
import { createFormat } from '../format';
import { testTexts } from '../../testing';
import type { Factor } from './factors';
import { createMatchWords, type MatchWords } from './match-words';

const factor = (key: Factor['key'], contribution: number, rest: Partial<Factor> = {}): Factor => ({
  key,
  contribution,
  words: [],
  ...rest,
});
const match = {
  confidence: 'strong' as const,
  factors: [
    factor('scale', 0.11, { mine: '140000', theirs: '165000' }),
    factor('words', 0.41, {
      words: [
        { question: 'afgevaardigde', item: 'afgevaardigde', via: 'same' },
        { question: 'mandaat', item: 'mandaatbrief', via: 'part' },
        { question: 'mandaat', item: 'gemandateerde', via: 'part' },
        { question: 'VVT', item: 'verpleging, verzorging en thuiszorg', via: 'concept' },
      ],
    }),
    factor('theme', 0.18, { mine: 'Interdisciplinair samenwerken', theirs: 'Interdisciplinair samenwerken' }),
    factor('evidence', 0.1, { theirs: 'reproduced' }),
    factor('phase', 0.06, { mine: 'implementation', theirs: 'implementation' }),
    factor('freshness', 0),
  ],
  differences: [
    { key: 'legalForm' as const, mine: 'foundation', theirs: 'cooperative' },
    { key: 'scale' as const, mine: '140000', theirs: '165000' },
  ],
};

describe('a match in Dutch', () => {
  let words: MatchWords;
  beforeAll(async () => {
    const i18n = await testTexts('nl', 'matching', 'vocabulary');
    words = createMatchWords(
      i18n.getFixedT('nl', 'matching'),
      i18n.getFixedT('nl', 'vocabulary'),
      createFormat('nl'),
    );
  });

  test('gives the reasons heaviest first, with their evidence and weight', () => {
    expect(
      words.reasons(match, 'asker').map(({ lead, text, weight }) => `${lead} ${text} (${weight})`),
    ).toEqual([
      'Dezelfde woorden. ‘afgevaardigde’. Jullie ‘mandaat’ staat bij hen in ‘mandaatbrief’ en ‘gemandateerde’. Jullie ‘VVT’ is bij hen ‘verpleging, verzorging en thuiszorg’ (weegt zwaar)',
      'Zelfde thema. Interdisciplinair samenwerken (weegt mee)',
      'Bijna even groot. Zij 165.000 inwoners, jullie 140.000 (weegt mee)',
      'Bewezen. Geëvalueerd, en elders herhaald (weegt mee)',
      'Zelfde fase. Allebei in de uitvoering (weegt licht)',
    ]);
    expect(words.shares(match)).toEqual([0.41, 0.18, 0.11, 0.1, 0.06]);
  });

  test('turns around for the region that has the answer', () => {
    const [first, , scale] = words.reasons(match, 'holder');
    expect(first?.text).toContain('Hun ‘mandaat’ staat bij jullie in');
    expect(scale?.text).toBe('Zij 140.000 inwoners, jullie 165.000');
    expect(words.differences(match, 'holder')).toEqual([
      'Zij zijn een stichting. Jullie zijn een coöperatie.',
    ]);
  });

  test('says what differs in sentences, and leaves out what hardly does', () => {
    expect(words.differences(match, 'asker')).toEqual([
      'Zij zijn een coöperatie. Jullie zijn een stichting.',
    ]);
    const small = { ...match, differences: [{ key: 'scale' as const, mine: '140000', theirs: '30000' }] };
    expect(words.differences(small, 'asker')).toEqual(['Zij 30.000 inwoners, jullie 140.000.']);
    expect(words.open(match)).toEqual({ lead: 'Nog te overbruggen.', text: 'De rechtsvorm is anders' });
  });

  test('is honest when only parts of words met', () => {
    const parts = [
      factor('words', 0.08, { words: [{ question: 'mandaat', item: 'mandaatregister', via: 'part' }] }),
    ];
    expect(words.reasons({ factors: parts }, 'asker')[0]?.lead).toBe('Alleen stukjes van woorden.');
    expect(words.open({ confidence: 'resembles', factors: parts, differences: [] }).text).toMatch(
      /^Bijna alles/,
    );
  });

  test('says that only the meaning is alike', () => {
    const meaning = { factors: [factor('meaning', 0.3)] };
    expect(words.reasons(meaning, 'asker')).toMatchObject([
      { lead: 'Lijkt in betekenis.', text: 'Andere woorden, maar het lijkt over hetzelfde te gaan' },
    ]);
  });

  test('lays one plank for what is alike in spelling too, and one for what weighs little', () => {
    const many = {
      factors: [
        factor('likeness', 0.1),
        factor('words', 0.3, { words: [{ question: 'vragen', item: 'vraagt', via: 'stem' }] }),
        factor('theme', 0.1, { theirs: 'Mandaat' }),
        factor('scale', 0.05, { mine: '140000', theirs: '165000' }),
        factor('evidence', 0.04, { theirs: 'tried' }),
        factor('scope', 0.03, { mine: 'region', theirs: 'region' }),
        factor('phase', 0.02, { mine: 'embedding', theirs: 'implementation' }),
        factor('freshness', 0.01, { theirs: '2027-05-01' }),
      ],
    };
    const reasons = words.reasons(many, 'asker');
    expect(reasons.map(({ lead }) => lead)).toEqual([
      'Dezelfde woorden.',
      'Zelfde thema.',
      'Bijna even groot.',
      'Uitgeprobeerd.',
      'Zelfde niveau.',
      'En verder.',
    ]);
    expect(reasons[0]?.text).toBe('‘vragen’');
    expect(reasons[5]?.text).toBe('Bijna dezelfde fase en bijgehouden');
    expect(words.shares(many)).toEqual(reasons.map(({ share }) => share));
    expect(words.shares(many).reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.65);
  });

  test('is short in a list', () => {
    expect(words.list(match)).toEqual([
      'dezelfde woorden: afgevaardigde, mandaat, VVT',
      'zelfde thema',
      'bijna even groot: 165.000 en 140.000 inwoners',
      'bewezen, ook elders',
    ]);
    expect(words.line(match)).toBe('dezelfde woorden (afgevaardigde, mandaat, VVT) en zelfde thema');
    expect(words.verdict('possible')).toBe('Mogelijk relevant');
  });
});

test('a match in English', async () => {
  const i18n = await testTexts('en', 'matching', 'vocabulary');
  const words = createMatchWords(
    i18n.getFixedT('en', 'matching'),
    i18n.getFixedT('en', 'vocabulary'),
    createFormat('en'),
  );
  expect(words.reasons(match, 'asker').map(({ lead, text }) => `${lead} ${text}`)).toEqual([
    'The same words. ‘afgevaardigde’. Your ‘mandaat’ is in their ‘mandaatbrief’ and ‘gemandateerde’. Your ‘VVT’ is their ‘verpleging, verzorging en thuiszorg’',
    'Same theme. Interdisciplinair samenwerken',
    'Nearly the same size. They 165,000 inhabitants, you 140,000',
    'Proven. Evaluated, and reproduced elsewhere',
    'Same phase. Both implementing',
  ]);
});
