import { describe, expect, test } from '@jest/globals';
import { emptyForm, inputOf, isDirty, type ItemForm, merge, missingFields } from './item-form';
import { blocksOf, citation } from './sections';

const base: ItemForm = { ...emptyForm('r1'), version: 3 };
const on = (version: number, change: Partial<ItemForm>): ItemForm => ({ ...base, ...change, version });

describe('two people who write', () => {
  test('what only one of them changed is taken over', () => {
    const theirs = on(4, { summary: 'van haar', themeIds: ['b', 'a'] });
    const { merged, both } = merge(on(3, { context: 'van mij' }), { ...theirs, base: theirs });
    expect(merged).toMatchObject({ summary: 'van haar', context: 'van mij', version: 4 });
    expect(both).toEqual([]);
    expect(isDirty(merged)).toBe(true);
  });

  test('what both changed is for the writer to choose; until then it is the writer’s own', () => {
    const { merged, both } = merge(on(3, { context: 'van mij' }), on(4, { context: 'van haar' }));
    expect(both).toEqual(['context']);
    expect(merged.context).toBe('van mij');
  });

  test('the same words, or the same choices in another order, are no conflict', () => {
    const same = { context: 'gelijk', disciplines: ['pharmacy', 'gp_care'] as const };
    const { both } = merge(on(3, same), on(4, { ...same, disciplines: ['gp_care', 'pharmacy'] }));
    expect(both).toEqual([]);
  });
});

test('what must be there before somebody reads it', () => {
  expect(missingFields(base)).toEqual(['title', 'summary', 'context', 'whatDidNotWork']);
  const written = { ...base, title: 'T', summary: 'S', approach: 'A' };
  expect(missingFields(written)).toEqual(['whatDidNotWork']);
  expect(missingFields({ ...written, type: 'guide' })).toEqual([]);
});

test('the input carries the version that it was made on, and a day that is the same everywhere', () => {
  expect(inputOf('k', { ...base, reviewOn: '2027-05-01', neighbourhood: ' ' }, 3)).toMatchObject({
    key: 'k',
    version: 3,
    reviewOn: '2027-05-01T12:00:00Z',
    neighbourhood: null,
  });
});

test('the remainder of a document falls apart into what belongs together', () => {
  expect(blocksOf('Los.\n\n\n## Contact\n\nMw. X\n\n## Tabel\n\n| a |\n| - |\n')).toEqual([
    'Los.',
    '## Contact\n\nMw. X',
    '## Tabel\n\n| a |\n| - |',
  ]);
});

test('a reference names the region, the year and the address', () => {
  const item = {
    title: 'Eén stem',
    publishedAt: '2026-01-14T00:00:00Z',
    createdAt: '2025-12-01T00:00:00Z',
    region: null,
  };
  expect(citation(item, 'Het consortium', 'https://samenwijs.example/kennis/1')).toBe(
    'Het consortium (2026). Eén stem. Samenwijs. https://samenwijs.example/kennis/1',
  );
});
