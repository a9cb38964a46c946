import { expect, it } from '@jest/globals';
import { confidenceOf, worthShowing } from './confidence.js';
import { PROFILE } from './profile.js';
import type { MatchHit } from './types.js';

const hit = (certainty: number, likeness: number, alike: boolean): MatchHit => ({
  id: `${certainty} ${likeness} ${alike}`,
  score: 1,
  fit: { words: 0, likeness },
  signals: { need: 0, likeness, theme: 0, standing: 0 },
  certainty,
  alike,
  pairs: [],
});
const { strong, possible, resembles } = PROFILE.confidence;
const below = resembles - 0.01;

it('calls a hit by its chance to answer; what is only spelled alike resembles, what is only near is nothing', () => {
  expect([strong, possible, resembles, below].map((chance) => confidenceOf(hit(chance, 0.3, false)))).toEqual(
    ['strong', 'possible', 'resembles', 'none'],
  );
  expect(confidenceOf(hit(below, 0.3, true))).toBe('resembles');
  expect(confidenceOf(hit(below, 0, true))).toBe('none');
  expect(confidenceOf(undefined)).toBe('none');
});

it('shows all but those, by the thresholds of the profile', () => {
  const hits = [hit(strong, 0.3, false), hit(below, 0.3, false), hit(below, 0.3, true)];
  expect(worthShowing(hits, PROFILE)).toEqual([hits[0], hits[2]]);
  const lower = { ...PROFILE, confidence: { ...PROFILE.confidence, resembles: below } };
  expect(worthShowing(hits, lower)).toEqual(hits);
});
