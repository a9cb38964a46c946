import { DomainError, type ItemType } from '@samenwijs/domain';
import { EMPTY, type FileKind, kindOf } from './file-kind.js';
import { type MappedDocument, mapSections, type Section, SECTIONS, shorten } from './map-sections.js';
import { plainText } from './markdown.js';
import type { Reading } from './readers/reading.js';

/** How long the texts of an item may be. */
export type TextLimits = { title: number; text: number };
export type DocumentDraft = { type: ItemType; language: string; title: string; summary: string } & Record<
  Section,
  string
>;

// Each with its library, of which a document needs one.
const READERS: Record<FileKind, (bytes: Buffer) => Promise<Reading>> = {
  text: async (bytes) => (await import('./readers/text.js')).readText(bytes),
  html: async (bytes) => (await import('./readers/html.js')).readHtml(bytes),
  docx: async (bytes) => (await import('./readers/docx.js')).readDocx(bytes),
  pdf: async (bytes) => (await import('./readers/pdf.js')).readPdf(bytes),
};

/**
 * A file as the draft of a knowledge item, in the document's own words.
 * @throws DomainError FILE_EMPTY, FILE_TYPE_MISMATCH, FILE_BROKEN, FILE_ENCRYPTED, FILE_NO_TEXT, FILE_TOO_LARGE.
 */
export async function draftOf(name: string, bytes: Buffer, limits: TextLimits): Promise<DocumentDraft> {
  const kind = kindOf(name);
  const { document, title, cut } = await READERS[kind](bytes);
  const text = plainText(document);
  if (!/[\p{L}\d]/u.test(text))
    throw kind === 'text'
      ? new DomainError('FILE_EMPTY', EMPTY)
      : new DomainError('FILE_NO_TEXT', 'There is no text in this file');
  const mapped = mapSections(document);
  const { title: heading, summary, ...sections } = mapped;
  return {
    type: typeOf(text),
    language: 'nl',
    title: (heading ?? title ?? titleFrom(name, mapped)).slice(0, limits.title),
    summary,
    ...fitted(sections, cut, limits.text),
  };
}

const typeOf = (text: string): ItemType =>
  /\b(handreiking|stappenplan|werkwijze|leidraad|draaiboek)\b/i.test(text) ? 'guide' : 'experience';

/** Without a title of its own: the file's name when people gave it that, else the first sentence. */
function titleFrom(name: string, document: MappedDocument): string {
  const words = name.replace(/\.[^.]+$/, '').split(/[\s_.+-]+/);
  const named =
    words.filter((word) => /^\p{L}{3,}$/u.test(word)).length >= 2 &&
    !words.some((word) => /^(?=.*\d)[\da-f]{8,}$/i.test(word));
  const text =
    document.summary || SECTIONS.map((section) => document[section]).find(Boolean) || words.join(' ');
  return named
    ? capitalised(words.join(' '))
    : firstSentence(
        text
          .replace(/[*#|_]|^- /gm, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const firstSentence = (text: string) => {
  const sentence = /^.{20,}?[.!?](?=\s)/.exec(text)?.[0] ?? text;
  return shorten(sentence, 160).replace(/\.$/, '');
};

/** At most `max` characters, to the end of a paragraph where there is one. */
function cutAt(text: string, max: number): string {
  if (text.length <= max) return text;
  const paragraph = text.lastIndexOf('\n\n', max);
  return text
    .slice(0, paragraph > max / 2 ? paragraph : max)
    .trimEnd()
    .toWellFormed();
}

const REST = '*Niet alles past hier: de volledige tekst staat in de bijlage.*';

/** What a section cannot hold goes on in the remainder; what that cannot hold either is in the attachment, and is said to be. */
function fitted(
  { remainder, ...sections }: Omit<MappedDocument, 'title' | 'summary'>,
  wasCut: boolean,
  max: number,
) {
  const kept: typeof sections = { ...sections };
  const rest: string[] = [];
  for (const [section, text] of Object.entries(sections)) {
    kept[section as keyof typeof kept] = cutAt(text, max);
    rest.push(text.slice(kept[section as keyof typeof kept].length).trim());
  }
  const whole = [...rest, remainder].filter(Boolean).join('\n\n');
  const fits = cutAt(whole, max - REST.length - 2);
  return { ...kept, remainder: fits.length < whole.length || wasCut ? `${fits}\n\n${REST}` : whole };
}
