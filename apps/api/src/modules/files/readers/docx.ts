import { DomainError } from '@samenwijs/domain';
import mammoth from 'mammoth';
import { htmlToReading } from './html.js';
import type { Reading } from './reading.js';
import { checkZip, readEntries } from './zip.js';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

export async function readDocx(bytes: Buffer): Promise<Reading> {
  const entries = readEntries(bytes);
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    throw new DomainError('FILE_TYPE_MISMATCH', 'The content is no Word document');
  checkZip(bytes, entries, (name) => /\.(xml|rels)$/i.test(name));
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: bytes },
      // Pictures stay in the original, which is attached.
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    html = result.value;
  } catch (cause) {
    throw new DomainError('FILE_BROKEN', `This file is damaged: ${(cause as Error).message}`);
  }
  return htmlToReading(html);
}
