import { DomainError } from '@samenwijs/domain';
import type { Root } from 'mdast';
import { plainText } from '../markdown.js';

/** What a reader finds in a file. */
export type Reading = {
  document: Root;
  /** A title that the file names outside its text. */
  title: string | null;
  /** Not all of the text is in `document`. */
  cut: boolean;
};

/** About a hundred pages: more than a knowledge item can hold. What lies beyond stays in the attached original. */
export const MAX_CHARACTERS = 250_000;
/** Of a page's source, markup included. */
export const MAX_SOURCE = 4_000_000;

export const refuseSource = (length: number) => {
  if (length > MAX_SOURCE)
    throw new DomainError('FILE_TOO_LARGE', 'There is too much text in this file', {
      maxCharacters: MAX_SOURCE,
    });
};

/** A document of bounded length, to the end of a paragraph. */
export function boundedReading(document: Root, title: string | null = null): Reading {
  let length = 0;
  const kept = document.children.filter((node) => (length += plainText(node).length) <= MAX_CHARACTERS);
  const cut = kept.length < document.children.length;
  return { document: { type: 'root', children: kept }, title, cut };
}
