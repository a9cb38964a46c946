import { DomainError } from '@samenwijs/domain';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Bytes as text: by their byte order mark, else as UTF-8, else as `fallback` or what Windows writes.
 * @throws DomainError FILE_TYPE_MISMATCH for what is no text.
 */
export function decode(bytes: Uint8Array, fallback = 'windows-1252'): string {
  const marked = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  if (bytes.includes(0)) throw new DomainError('FILE_TYPE_MISMATCH', 'The content is no text');
  try {
    return UTF8.decode(bytes);
  } catch {
    return new TextDecoder(fallback).decode(bytes);
  }
}
