import {
  type ConceptForms,
  DomainError,
  foldForm,
  FORM_KINDS,
  formsOf,
  isGeneralForm,
  MAX_FORM_LENGTH,
  MAX_FORMS,
  MAX_MEANINGS,
} from '@samenwijs/domain';
import type { ThemeConcept } from '../curation/index.js';

const tidy = (form: string) => form.replace(/\s+/g, ' ').trim();

/** The names as they are kept: without the blanks of typing. */
export const tidyForms = (
  forms: ConceptForms,
): { preferred: string } & Record<string, string | string[]> => ({
  preferred: tidy(forms.preferred),
  ...Object.fromEntries(FORM_KINDS.map((kind) => [kind, forms[kind].map(tidy).filter(Boolean)])),
});

type Reason = 'many' | 'long' | 'empty' | 'general' | 'twice' | 'taken';
const refuse = (reason: Reason, form: string, more: Record<string, unknown> = {}) =>
  new DomainError('CONCEPT_FORM_REFUSED', `${reason}: ${form}`, { reason, form, ...more });

/**
 * @param others all other concepts in use
 * @param sharing a form may be that of one other concept as well
 * @throws DomainError CONCEPT_FORM_REFUSED, which says why, which form, and which concept has it already.
 */
export function checkForms(forms: ConceptForms, others: readonly ThemeConcept[], sharing: boolean): void {
  const all = formsOf(forms);
  if (all.length > MAX_FORMS) throw refuse('many', forms.preferred, { max: MAX_FORMS });
  const owners = new Map<string, ThemeConcept[]>();
  for (const other of others)
    for (const form of new Set(formsOf(other).map(foldForm)))
      owners.set(form, [...(owners.get(form) ?? []), other]);
  const seen = new Set<string>();
  for (const form of all) {
    const folded = foldForm(form);
    if (form.length > MAX_FORM_LENGTH) throw refuse('long', form, { max: MAX_FORM_LENGTH });
    if (!folded) throw refuse('empty', form);
    if (isGeneralForm(form)) throw refuse('general', form);
    if (seen.has(folded)) throw refuse('twice', form);
    seen.add(folded);
    const taken = owners.get(folded) ?? [];
    const may = sharing && taken.length < MAX_MEANINGS;
    if (taken.length > 0 && !may)
      throw refuse('taken', form, {
        concepts: taken.map(({ id, preferred }) => ({ id, preferred })),
        // With two meanings already, knowing better does not help.
        final: taken.length >= MAX_MEANINGS,
      });
  }
}
