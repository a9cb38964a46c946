import { createHash } from 'node:crypto';
import type { FindOptions } from './search-engine.js';

/** Marks of the highlighter: stripped from documents, so that what stands between them is what was found. */
export const MARK = { start: '\uE000', end: '\uE001' } as const;

export const withoutMarks = (text: string): string => text.toWellFormed().replace(/[\uE000\uE001]/g, '');

/**
 * Values as the server keeps them. It compares them regardless of case and accents, trims them and cuts them at 468 bytes;
 * so whatever is not plain already is written in hexadecimal. Every filter is then made of plain characters alone.
 */
export function encodeValue(value: string): string {
  if (/^[a-z0-9][a-z0-9:._-]{0,199}$/.test(value)) return value;
  const bytes = Buffer.from(value);
  return bytes.length <= 200
    ? `~${bytes.toString('hex')}`
    : `~~${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The value itself; undefined for one that was too long to be kept. */
export function decodeValue(encoded: string): string | undefined {
  if (encoded.startsWith('~~')) return undefined;
  return encoded.startsWith('~') ? Buffer.from(encoded.slice(1), 'hex').toString() : encoded;
}

/** An id as the server's primary key: letters, digits, hyphens and underscores. */
export const keyOf = (id: string): string =>
  /^[A-Za-z0-9-]{1,200}$/.test(id) ? id : `_${createHash('sha256').update(id).digest('hex')}`;

/** What orders documents that are equal otherwise: not taken for a number, and in the order of plain ids. */
export const tieOf = (id: string): string => `i${encodeValue(id)}`;

/** A term as one word of the server's: letters and digits. Two terms that become one cost a candidate, no more. */
export const wordOf = (term: string): string =>
  (term.startsWith('#') ? `cpt${term.slice(1)}` : term).replace(/[^a-z0-9]/g, (character) =>
    character === '-' ? '' : `u${character.codePointAt(0)!.toString(16)}`,
  );

/** One of these values. */
export const oneOf = (attribute: string, values: readonly string[]): string[] =>
  values.map((value) => `${attribute} = ${JSON.stringify(encodeValue(value))}`);

const not = (attribute: string, value: string): string =>
  `${attribute} != ${JSON.stringify(encodeValue(value))}`;

/** Who may read it, whose it is not, and which it is not. */
export const filterOf = (
  { audiences, exceptRegionId, exceptId }: Omit<FindOptions, 'limit'>,
  more: string[] = [],
): (string | string[])[] => [
  // An empty list of audiences may find nothing.
  audiences.length ? oneOf('audience', audiences) : ['audience IN []'],
  ...(exceptRegionId ? [not('region', exceptRegionId)] : []),
  ...(exceptId ? [not('ref', exceptId)] : []),
  ...more,
];
