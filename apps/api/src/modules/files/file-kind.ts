import { DomainError } from '@samenwijs/domain';
import { fileTypeFromBuffer } from 'file-type';

export type FileKind = 'text' | 'html' | 'docx' | 'pdf';

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};
export const MEDIA_TYPES: Record<FileKind, string> = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** What the name promises. @throws DomainError FILE_TYPE_UNKNOWN for what cannot be read. */
export function kindOf(name: string): FileKind {
  const kind = KINDS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!kind)
    throw new DomainError('FILE_TYPE_UNKNOWN', 'This kind of file cannot be read', {
      allowed: Object.keys(KINDS),
    });
  return kind;
}

export const EMPTY = 'There is nothing in this file';

/**
 * What can be said of a file before it is read.
 * @throws DomainError FILE_EMPTY; FILE_TYPE_MISMATCH when the first bytes are not what the name promises; FILE_ENCRYPTED.
 */
export async function checkContent(kind: FileKind, bytes: Buffer): Promise<void> {
  if (!bytes.length) throw new DomainError('FILE_EMPTY', EMPTY);
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext;
  const fits =
    kind === 'pdf'
      ? found === 'pdf'
      : kind === 'docx'
        ? found === 'docx' || found === 'zip' || bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
        : found === undefined || found === 'xml';
  if (fits) return;
  // Word keeps a document with a password in an envelope of the old kind.
  if (kind === 'docx' && found === 'cfb' && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new DomainError('FILE_ENCRYPTED', 'This file needs a password');
  throw new DomainError('FILE_TYPE_MISMATCH', 'The content is not what the name says', {
    found: found ?? 'unknown',
  });
}

/** Only what a name shows: no folders, no control or direction characters, not long. */
export const displayName = (name: string): string =>
  name
    .toWellFormed()
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufffd]/g, '')
    .trim()
    .replace(/^\.+/, '')
    .slice(-150) || 'document';
