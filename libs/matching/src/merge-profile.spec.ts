import { expect, it } from '@jest/globals';
import { certainty } from './confidence.js';
import { mergeProfile } from './merge-profile.js';
import { PROFILE } from './profile.js';

it('lays kept weights over those of this release, and leaves out what it no longer weighs', () => {
  const merged = mergeProfile({
    version: 'mine',
    text: { words: 0.9 },
    confidence: { weights: { lead: 1.3, coverage: 2 } },
    gone: { by: 1 },
  });
  expect(merged).toEqual({
    ...PROFILE,
    version: 'mine',
    text: { ...PROFILE.text, words: 0.9 },
    confidence: { ...PROFILE.confidence, weights: { ...PROFILE.confidence.weights, coverage: 2 } },
  });
  expect(certainty({ coverage: 0.4, likeness: 0.5, gap: 0.2 }, merged)).toBeGreaterThan(0);
});
