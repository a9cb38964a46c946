import { describe, expect, test } from '@jest/globals';
import { emptyAsk, inputOf, proposedScope, proposedThemes } from './ask-draft';

const theme = (id: string) => ({ id, name: id });
const found = [
  { theme: theme('recht'), because: ['mag', 'functionaris'] },
  { theme: theme('ouderen'), because: ['Ouderen', 'ouderen'] },
];
const all = ['recht', 'ouderen', 'geld'].map(theme);
const on = (chosen: Record<string, boolean>) =>
  proposedThemes(chosen, found, all)
    .filter((proposal) => proposal.on)
    .map(({ value }) => value.id);

describe('what we make of a question', () => {
  test('two different words set a theme, one does not', () => expect(on({})).toEqual(['recht']));
  test('what the writer decided counts, also when the text no longer says it', () => {
    expect(on({ recht: false, ouderen: true, geld: true })).toEqual(['ouderen', 'geld']);
  });
  test('a scope that was switched off stays there to switch on', () => {
    const scope = { scope: 'neighbourhood' as const, because: ['wijkteam'] };
    expect(proposedScope(undefined, scope)).toMatchObject({ value: 'neighbourhood', on: true });
    expect(proposedScope(null, scope)).toMatchObject({ value: 'neighbourhood', on: false });
    expect(proposedScope('region', scope)).toEqual({ value: 'region', because: [], on: true });
    expect(proposedScope(null, null)).toBeNull();
  });
  test('only a draft that the API knows has a version', () => {
    expect(inputOf(emptyAsk(), [], null)).not.toHaveProperty('version');
    expect(inputOf({ ...emptyAsk(), version: 3 }, [], null)).toHaveProperty('version', 3);
  });
});
