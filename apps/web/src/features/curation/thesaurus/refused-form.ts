import { hasCode } from '../../../shared/api/errors';

const REASONS = ['many', 'long', 'empty', 'general', 'twice', 'taken'] as const;
export type RefusedForm = {
  reason: (typeof REASONS)[number];
  form: string;
  concepts: readonly { id: string; preferred: string }[];
  /** It has two meanings already: knowing better does not help. */
  final: boolean;
  max?: number | undefined;
};

/** What the API says of a name that will not do. */
export function refusedForm(error: unknown): RefusedForm | null {
  if (!hasCode(error, 'CONCEPT_FORM_REFUSED')) return null;
  const { reason, form, concepts = [], final = false, max } = error.details as Partial<RefusedForm>;
  return reason && REASONS.includes(reason) ? { reason, form: form ?? '', concepts, final, max } : null;
}
