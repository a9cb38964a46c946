import {
  DISCIPLINES,
  EVIDENCE_LEVELS,
  LEGAL_FORMS,
  ORGANISATION_MODELS,
  PHASES,
  SCOPES,
  URBANITIES,
} from '@samenwijs/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchWithContext } from './context.js';
import { PROFILE } from './profile.js';
import type { ItemContext, Match, MatchContext, MatchHit } from './types.js';

const NOW = new Date('2026-06-01');
const UNKNOWN: MatchContext = {
  themes: [],
  disciplines: [],
  scope: null,
  inhabitants: null,
  urbanity: null,
  phase: null,
  legalForm: null,
  organisationModel: null,
};
const UNVOUCHED: ItemContext = { ...UNKNOWN, evidenceLevel: null, goodAdoptions: 0, reviewDate: null };
const hit = (words: number, likeness = 0, id = 'item'): MatchHit => {
  return {
    id,
    score: words + likeness,
    fit: { words, likeness },
    signals: { need: words, likeness: 0, theme: 0, standing: 0 },
    certainty: words,
    alike: words === 0,
    pairs: [],
  };
};
const weigh = (question: Partial<MatchContext>, item: Partial<ItemContext>, found = hit(0.5)): Match =>
  matchWithContext({
    hits: [found],
    question: { ...UNKNOWN, ...question },
    items: new Map([[found.id, { ...UNVOUCHED, ...item }]]),
    now: NOW,
  })[0]!;

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
const context = {
  themes: fc.subarray(['a', 'b', 'c']),
  disciplines: fc.subarray([...DISCIPLINES]),
  scope: maybe(SCOPES),
  inhabitants: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  urbanity: maybe(URBANITIES),
  phase: maybe(PHASES),
  legalForm: maybe(LEGAL_FORMS),
  organisationModel: maybe(ORGANISATION_MODELS),
};
const anyQuestion = fc.record(context);
const anyItem = fc.record({
  ...context,
  evidenceLevel: maybe(EVIDENCE_LEVELS),
  goodAdoptions: fc.nat(1000),
  reviewDate: maybe(['2020-01-01', '2026-05-01', '2027-01-01T12:00:00Z']),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the score', () => {
  it('is the sum of its factors, none negative, and at most 1', () => {
    fc.assert(
      fc.property(anyQuestion, anyItem, share, share, (question, item, fit, part) => {
        const match = weigh(question, item, hit(fit * part, fit * (1 - part)));
        const sum = match.factors.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - match.score)).toBeLessThan(1e-9);
        expect(match.factors.every(({ contribution }) => contribution > 0)).toBe(true);
        expect(match.score).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches 1 for the full bridge alone: caps and text make 1', () => {
    const { text, caps } = PROFILE.context;
    expect(text + Object.values(caps).reduce((sum, cap) => sum + cap, 0)).toBeCloseTo(1, 12);
    const { coverage, strength, likeness } = PROFILE.fit;
    expect(coverage + strength + likeness).toBeCloseTo(1, 12);
  });

  it('is not lowered by what is not known', () => {
    const unlike = weigh(
      { scope: 'supra_regional', phase: 'embedding' },
      { scope: 'neighbourhood', phase: 'preparation' },
    );
    for (const { score } of [weigh({}, {}), weigh({ scope: 'region', inhabitants: 9000 }, {}), unlike]) {
      expect(score).toBeCloseTo(PROFILE.context.text * 0.5, 12);
    }
  });

  it('does not let popularity or setting outweigh the text', () => {
    const items = new Map([
      ['popular', { ...UNVOUCHED, goodAdoptions: 10_000, evidenceLevel: 'reproduced' as const }],
      ['apt', UNVOUCHED],
    ]);
    const hits = [hit(0.6, 0, 'apt'), hit(0.4, 0, 'popular')];
    expect(matchWithContext({ hits, question: UNKNOWN, items, now: NOW }).map(({ id }) => id)).toEqual([
      'apt',
      'popular',
    ]);
    expect(weigh({ themes: ['a'] }, { themes: ['a'] }, hit(0)).score).toBe(0);
  });
});

describe('each factor', () => {
  const contribution = (match: Match, key: string): number =>
    match.factors.find((f) => f.key === key)?.contribution ?? 0;
  const { caps, neighbour } = PROFILE.context;

  it.each<[string, Partial<MatchContext>, Partial<ItemContext>, number]>([
    ['theme', { themes: ['a', 'b'] }, { themes: ['b'] }, caps.theme / 2],
    ['discipline', { disciplines: ['pharmacy'] }, { disciplines: ['pharmacy'] }, caps.discipline],
    ['scope', { scope: 'region' }, { scope: 'neighbourhood' }, caps.scope * neighbour],
    ['scale', { inhabitants: 50_000 }, { inhabitants: 50_000 }, caps.scale],
    ['scale', { inhabitants: 10_000 }, { inhabitants: 80_000 }, 0],
    ['scale', { inhabitants: 10_000 }, { inhabitants: 0 }, 0],
    ['urbanity', { urbanity: 'rural' }, { urbanity: 'urban' }, 0],
    ['phase', { phase: 'embedding' }, { phase: 'embedding' }, caps.phase],
    ['legalForm', { legalForm: 'foundation' }, { legalForm: 'cooperative' }, 0],
    [
      'organisationModel',
      { organisationModel: 'multi' },
      { organisationModel: 'multi' },
      caps.organisationModel,
    ],
    ['evidence', {}, { evidenceLevel: 'idea' }, 0],
    ['evidence', {}, { evidenceLevel: 'reproduced' }, caps.evidence],
    ['adoptions', {}, { goodAdoptions: 2 }, caps.adoptions / 2],
    ['freshness', {}, { reviewDate: '2026-06-02' }, caps.freshness],
    ['freshness', {}, { reviewDate: '2024-01-01' }, 0],
  ])('%s of %j and %j', (key, question, item, expected) => {
    expect(contribution(weigh(question, item), key)).toBeCloseTo(expected, 9);
  });

  it('tells what differs, largest first, and never what is not known', () => {
    const match = weigh(
      { inhabitants: 140_000, legalForm: 'foundation', scope: 'region', phase: 'embedding' },
      { inhabitants: 15_000, legalForm: 'cooperative', scope: 'region' },
    );
    expect(match.differences).toEqual([
      { key: 'scale', mine: 140_000, theirs: 15_000 },
      { key: 'legalForm', mine: 'foundation', theirs: 'cooperative' },
    ]);
  });
});
