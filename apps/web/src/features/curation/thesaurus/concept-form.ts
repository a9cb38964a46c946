import { FORM_KINDS, type FormKind } from '@samenwijs/domain';
import type { ConceptInput } from '../../../shared/api/gql/graphql';
import type { Concept } from './api';

/** What stands in the fields: names of a kind are lines. */
export type ConceptForm = { preferred: string; themeId: string } & Record<FormKind, string>;

export const formOf = (concept: Concept | null): ConceptForm => ({
  preferred: concept?.preferred ?? '',
  themeId: concept?.theme.id ?? '',
  ...(Object.fromEntries(FORM_KINDS.map((kind) => [kind, concept?.[kind].join('\n') ?? ''])) as Record<
    FormKind,
    string
  >),
});

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const inputOf = (
  form: ConceptForm,
  rest: Pick<ConceptInput, 'key' | 'version' | 'sharing'>,
): ConceptInput => ({
  ...rest,
  preferred: form.preferred,
  themeId: form.themeId,
  ...(Object.fromEntries(FORM_KINDS.map((kind) => [kind, lines(form[kind])])) as Record<FormKind, string[]>),
});

/** The fields in which two versions differ. */
export const differing = (mine: ConceptForm, theirs: ConceptForm) =>
  (Object.keys(mine) as (keyof ConceptForm)[]).filter((field) => mine[field].trim() !== theirs[field].trim());
