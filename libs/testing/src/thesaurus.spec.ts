import { describe, expect, it } from '@jest/globals';
import {
  foldForm,
  formsOf,
  isGeneralForm,
  MAX_FORM_LENGTH,
  MAX_FORMS,
  MAX_MEANINGS,
} from '@samenwijs/domain';
import { loadContent } from './content.js';

const concepts = loadContent().themes.flatMap((theme) => theme.concepts);
const count = (of: (concept: (typeof concepts)[number]) => boolean) => concepts.filter(of).length;
const keysOf = (of: (concept: (typeof concepts)[number]) => boolean) =>
  concepts.filter(of).map(({ key }) => key);

describe('the thesaurus of primary care', () => {
  it('covers the field: every concept in the words of laymen, misspelt as well, and short where it is shortened', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(500);
    expect(keysOf(({ lay }) => !lay.length)).toEqual([]);
    expect(keysOf(({ misspelt }) => !misspelt.length)).toEqual([]);
    // Hardly anything is known by its lay name alone.
    expect(count(({ professional, abbreviations }) => professional.length + abbreviations.length > 0)).toBe(
      concepts.length,
    );
    expect(count(({ abbreviations }) => abbreviations.length > 0)).toBeGreaterThanOrEqual(200);
  });

  it('keeps to what a coordinator may enter', () => {
    expect(keysOf((concept) => formsOf(concept).length > MAX_FORMS)).toEqual([]);
    const all = concepts.flatMap(formsOf);
    expect(all.filter((form) => form !== form.trim() || form.length > MAX_FORM_LENGTH)).toEqual([]);
    expect(all.filter(isGeneralForm)).toEqual([]);
    // A letter of another script looks the same and is never typed.
    expect(all.filter((form) => /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{M} ]/u.test(form))).toEqual([]);
  });

  it('lets no form name more than two concepts, and names none twice', () => {
    const meanings = new Map<string, string[]>();
    for (const concept of concepts)
      for (const form of formsOf(concept).map(foldForm))
        meanings.set(form, [...(meanings.get(form) ?? []), concept.key]);
    expect([...meanings].filter(([, keys]) => keys.length > MAX_MEANINGS)).toEqual([]);
    expect([...meanings].filter(([, keys]) => new Set(keys).size < keys.length)).toEqual([]);
  });

  it.each([
    ['huisarts', 'dokter', 'HA'],
    ['wijkverpleging', 'thuiszorg'],
    ['bekostiging', 'financiering', 'wie betaalt de rekening'],
    ['multidisciplinair overleg', 'MDO'],
    ['regionale huisartsenorganisatie', 'RHO'],
    ['verpleging, verzorging en thuiszorg', 'VVT'],
    ['gecombineerde leefstijlinterventie', 'GLI'],
    ['meer tijd voor de patiënt', 'MTVP'],
    ['organisatie en infrastructuur', 'O&I'],
    ['wijksamenwerkingsverband', 'hecht wijkverband', 'WSV'],
    ['eerstelijnsverblijf', 'ELV'],
    ['praktijkondersteuner ggz', 'POH-GGZ'],
    ['fysiotherapeut', 'fysiotherapuit'],
    ['verwijzing', 'het kastje naar de muur'],
  ])('knows that %s goes by other names', (...names) => {
    const named = names.map((name) =>
      keysOf((concept) => formsOf(concept).map(foldForm).includes(foldForm(name)))
        .sort()
        .join(),
    );
    expect(new Set(named).size).toBe(1);
    expect(named[0]).not.toBe('');
  });
});
