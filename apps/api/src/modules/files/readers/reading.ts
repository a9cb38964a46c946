import { DomainError } from '@samenwijs/domain';

/** What a reader finds in a file. */
export type Reading = {
  markdown: string;
  /** A title that the file names outside its text. */
  title: string | null;
};

/** About a hundred pages: more than a knowledge item can hold. What lies beyond stays in the attached original. */
export const MAX_CHARACTERS = 250_000;
/** Of a page's source, markup included. */
export const MAX_SOURCE = 4_000_000;

export const refuseSource = (length: number) => {
  if (length > MAX_SOURCE)
    throw new DomainError('FILE_TOO_LARGE', 'There is too much text in this file', { maxCharacters: MAX_SOURCE });
};
