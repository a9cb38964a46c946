import { describe, expect, it } from '@jest/globals';
import { mergeProfile } from './merge-profile.js';
import { PROFILE } from './profile.js';

describe('a profile that was kept', () => {
  it('survives JSON, weight by weight', () => {
    expect(mergeProfile(JSON.parse(JSON.stringify(PROFILE)))).toEqual(PROFILE);
  });

  it('keeps what differs, at any depth, and gets what is new since', () => {
    const made = mergeProfile({ version: 'rec-1.1', context: { caps: { theme: 0.09 } } });
    expect(made).toEqual({
      ...PROFILE,
      version: 'rec-1.1',
      context: { ...PROFILE.context, caps: { ...PROFILE.context.caps, theme: 0.09 } },
    });
  });
});
