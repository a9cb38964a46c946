import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, partsOf } from './excerpt.js';

const rangesOf = (text: string, ...words: string[]) =>
  words
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
    .sort((a, b) => a.start - b.start);
const shown = (parts: { text: string; hit: boolean }[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  const text = `Zeven organisaties tekenden een mandaatbrief.\n\n**Aanpak.** ${'Eerst praten. '.repeat(30)}Daarna beslist de *wijkverpleegkundige* zelf, zonder terug te gaan naar kantoor.`;

  it('is the first paragraph when that was found', () => {
    expect(shown(excerptOf(text, rangesOf(text, 'mandaatbrief')))).toBe(
      'Zeven organisaties tekenden een [mandaatbrief].',
    );
  });

  it('is the first paragraph when nothing was marked', () => {
    expect(shown(excerptOf(text, []))).toBe('Zeven organisaties tekenden een mandaatbrief.');
  });

  it('is what is around the word when it stands further on, without Markdown', () => {
    const excerpt = shown(excerptOf(text, rangesOf(text, 'wijkverpleegkundige')));
    expect(excerpt).toMatch(/^… .*Daarna beslist de \[wijkverpleegkundige\] zelf/);
    expect(excerpt).not.toContain('*');
  });

  it('begins with words, not with the bullet of a list', () => {
    const listed = `${'Eerst praten. '.repeat(9)}\n\n- Het mandaat staat op papier.`;
    expect(shown(excerptOf(listed, rangesOf(listed, 'mandaat')))).toBe('… Het [mandaat] staat op papier.');
  });

  it('marks words of one concept as one', () => {
    const concept = 'De verpleging, verzorging en thuiszorg';
    expect(shown(partsOf(concept, rangesOf(concept, 'verpleging', 'verzorging', 'thuiszorg')))).toBe(
      'De [verpleging, verzorging] en [thuiszorg]',
    );
  });

  it('is never long, and its parts are the text', () => {
    const words = fc.array(fc.constantFrom('mandaat', 'wijk', 'a\n\nb', 'zorg.'), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.nat(), (all, pick) => {
        const long = all.join(' ');
        const start = long.indexOf(all[pick % all.length]!);
        const range = { start, end: start + all[pick % all.length]!.length };
        expect(
          partsOf(long, [range])
            .map((part) => part.text)
            .join(''),
        ).toBe(long);
        expect(shown(excerptOf(long, [range])).length).toBeLessThan(300);
      }),
    );
  });
});
