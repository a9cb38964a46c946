import { expect, it } from '@jest/globals';
import { certainty } from './confidence.js';
import { mergeProfile } from './merge-profile.js';
import { PROFILE } from './profile.js';

it('lays kept weights over those of this release, and leaves out what it no longer weighs', () => {
  const merged = mergeProfile({
    version: 'mine',
    text: { words: 0.9 },
    confidence: { weights: { need: 2 } },
    gone: { by: 1 },
  });
  expect(merged).toEqual({
    ...PROFILE,
    version: 'mine',
    text: { ...PROFILE.text, words: 0.9 },
    confidence: { ...PROFILE.confidence, weights: { ...PROFILE.confidence.weights, need: 2 } },
  });
  expect(certainty({ need: 0.4, likeness: 0.5, theme: 0.2, standing: 1 }, merged)).toBeGreaterThan(0);
});

it('takes no confidence that was fitted on other signals', () => {
  const earlier = {
    version: 'rec-2',
    confidence: { bias: -9, weights: { gap: 2.86, likeness: 9 }, strong: 0.9 },
  };
  expect(mergeProfile(earlier)).toEqual({ ...PROFILE, version: 'rec-2' });
});
