import { expect, it } from '@jest/globals';
import {
  LEGAL_FORMS,
  ORGANISATION_MODELS,
  PHASES,
  SCOPES,
  URBANITIES,
  EVIDENCE_LEVELS,
} from '@samenwijs/domain';
import fc from 'fast-check';
import { createAnalyser } from './analyser.js';
import { matchWithContext } from './context.js';
import { MatchIndex } from './match-index.js';
import { Thesaurus } from './thesaurus.js';

const THEMES = ['geld', 'recht', 'data'];
const WORDS =
  'wijkteam huisarts mandaat mandaten coöperatie vvt verpleging verzorging thuiszorg geld betaalt rekening dossier portaal overdracht medicatie lijst mantelzorg buurt wijk team dienst nacht weekend spreekuur wachttijd'.split(
    ' ',
  );
const analyser = createAnalyser({
  thesaurus: new Thesaurus([
    { id: 'vvt', labels: ['verpleging, verzorging en thuiszorg', 'VVT'], theme: 'recht' },
    { id: 'bekostiging', labels: ['bekostiging', 'betaalt', 'rekening'], theme: 'geld' },
    { id: 'dossier', labels: ['dossier', 'portaal'], theme: 'data' },
  ]),
  vocabulary: ['wijk', 'team', 'huis', 'arts', 'thuis', 'zorg'],
});

const text = fc.array(fc.constantFrom(...WORDS, '.', '?'), { minLength: 1, maxLength: 30 });
const sentence = text.map((words) => words.join(' '));
const known = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const setting = {
  themes: fc.subarray(THEMES),
  disciplines: fc.subarray(['huisarts', 'apotheker']),
  scope: known(SCOPES),
  inhabitants: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
  urbanity: known(URBANITIES),
  phase: known(PHASES),
  legalForm: known(LEGAL_FORMS),
  organisationModel: known(ORGANISATION_MODELS),
};
const item = fc.record({
  title: sentence,
  text: sentence,
  vector: fc.option(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })),
  context: fc.record({
    ...setting,
    evidenceLevel: known(EVIDENCE_LEVELS),
    goodAdoptions: fc.nat(9),
    reviewDate: fc.constantFrom('2020-01-01', '2026-06-01', '2027-01-01', null),
  }),
});

it('the factors of a match add up to its score, on 1,000 random pairs of a question and an item', () => {
  let pairs = 0;
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 12 }),
      sentence,
      sentence,
      fc.record(setting),
      fc.boolean(),
      (items, title, asked, question, near) => {
        const index = new MatchIndex(analyser);
        items.forEach(({ vector, ...document }, i) => {
          index.upsert({ id: String(i), ...document, themes: document.context.themes });
          if (vector) index.vectors.put(String(i), Float32Array.from(vector));
        });
        const vector = near ? Float32Array.of(1, 0.2, -0.4, 0.1) : undefined;
        const hits = index.match({ title, text: asked, vector }, { limit: 20 });
        const fits = hits.map(({ fit }) => Object.values(fit).reduce((sum, part) => sum + part, 0));
        fits.forEach((fit, i) => {
          expect(fit).toBeLessThanOrEqual((fits[i - 1] ?? 1) + 1e-9);
          expect(fit).toBeGreaterThanOrEqual(0);
        });
        const contexts = new Map(items.map(({ context }, i) => [String(i), context]));
        const now = new Date('2026-11-22');
        for (const match of matchWithContext({ hits, question, items: contexts, now })) {
          pairs++;
          const sum = match.factors.reduce((total, { contribution }) => total + contribution, 0);
          expect(match.score).toBeCloseTo(sum, 12);
          expect(match.score).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.min(...match.factors.map(({ contribution }) => contribution))).toBeGreaterThan(0);
          expect(new Set(match.factors.map(({ key }) => key)).size).toBe(match.factors.length);
          const hit = hits.find(({ id }) => id === match.id)!;
          const told = match.factors
            .filter(({ key }) => key === 'words' || key === 'likeness' || key === 'meaning')
            .reduce((total, { contribution }) => total + contribution, 0);
          const { words, likeness, meaning = 0 } = hit.fit;
          expect(told).toBeCloseTo(0.67 * (words + likeness + meaning), 9);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(pairs).toBeGreaterThan(1_000);
});
