import { DomainError } from '@samenwijs/domain';
import { cleanMarkup } from '../clean-markup.js';
import { readHtml } from './html.js';
import { boundedReading, MAX_CHARACTERS, type Reading } from './reading.js';

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

export function readText(bytes: Uint8Array): Reading {
  const text = decode(bytes);
  // Saved out of a browser under another name.
  if (/^\s*(<!doctype html|<html[\s>])/i.test(text)) return readHtml(bytes);
  // Cut before it is parsed, which is what takes time.
  const kept =
    text.length > MAX_CHARACTERS
      ? text.slice(0, text.lastIndexOf('\n', MAX_CHARACTERS) + 1 || MAX_CHARACTERS)
      : text;
  const reading = boundedReading(cleanMarkup(kept));
  return { ...reading, cut: reading.cut || kept.length < text.length };
}
