import { describe, expect, it } from '@jest/globals';
import { foldForm, formsOf, isGeneralForm } from './thesaurus.js';

describe('the names of a concept', () => {
  it('are compared without case, accents, signs and spaces', () => {
    expect(foldForm('  Coöperatieve  Vereniging (U.A.) ')).toBe('cooperatieve vereniging u a');
    expect(foldForm("zzp'er")).toBe(foldForm('ZZP er'));
  });

  it('come with the preferred one first, and the misspelt ones last', () => {
    const forms = { preferred: 'huisarts', lay: ['dokter'], misspelt: ['huisart'], abbreviations: ['HA'] };
    expect(formsOf({ ...forms, professional: [] })).toEqual(['huisarts', 'HA', 'dokter', 'huisart']);
  });

  it('are no everyday words, but may hold them', () => {
    expect(['Mensen', 'samen', ' ZORG '].map(isGeneralForm)).toEqual([true, true, true]);
    expect(['samen beslissen', 'zorgkantoor', 'geldzorgen'].map(isGeneralForm)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
