import { cleanMarkup } from '../clean-markup.js';
import { decode } from './decode.js';
import { readHtml } from './html.js';
import { boundedReading, MAX_CHARACTERS, type Reading } from './reading.js';

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
