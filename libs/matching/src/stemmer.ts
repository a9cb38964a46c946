import { stemmer } from '@orama/stemmers/dutch';

/** Snowball's Dutch stemmer (snowballstem.org/algorithms/dutch), on folded forms; numbers and short words stay. */
export function stem(form: string): string {
  return form.length < 4 || /\d/.test(form) ? form : stemmer(form);
}
