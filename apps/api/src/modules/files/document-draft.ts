import { DomainError, type ItemType } from '@samenwijs/domain';
import { type DraftPrefill, MAX_TEXT, MAX_TITLE } from '../knowledge/index.js';
import { checkContent, kindOf } from './file-kind.js';
import { type MappedDocument, mapSections, SECTIONS, shorten } from './map-sections.js';
import { plainText } from './markdown.js';
import { readDocx } from './readers/docx.js';
import { readHtml } from './readers/html.js';
import { readPdf } from './readers/pdf.js';
import { readText } from './readers/text.js';

const EMPTY = 'There is nothing in this file';
const READERS = { text: readText, html: readHtml, docx: readDocx, pdf: readPdf };

/**
 * A file as the draft of a knowledge item, in the document's own words.
 * @throws DomainError FILE_EMPTY, FILE_TYPE_UNKNOWN, FILE_TYPE_MISMATCH, FILE_BROKEN, FILE_ENCRYPTED, FILE_NO_TEXT, FILE_TOO_LARGE.
 */
export async function draftOf(name: string, bytes: Buffer): Promise<DraftPrefill> {
  const kind = kindOf(name);
  if (!bytes.length) throw new DomainError('FILE_EMPTY', EMPTY);
  await checkContent(kind, bytes);
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
    title: (heading ?? title ?? titleFrom(name, mapped)).slice(0, MAX_TITLE),
    summary,
    ...fitted(sections, cut),
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
function fitted({ remainder, ...sections }: Omit<MappedDocument, 'title' | 'summary'>, wasCut: boolean) {
  const kept: typeof sections = { ...sections };
  const rest: string[] = [];
  for (const [section, text] of Object.entries(sections)) {
    kept[section as keyof typeof kept] = cutAt(text, MAX_TEXT);
    rest.push(text.slice(kept[section as keyof typeof kept].length).trim());
  }
  const whole = [...rest, remainder].filter(Boolean).join('\n\n');
  const fits = cutAt(whole, MAX_TEXT - REST.length - 2);
  return { ...kept, remainder: fits.length < whole.length || wasCut ? `${fits}\n\n${REST}` : whole };
}
