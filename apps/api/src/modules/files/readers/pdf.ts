import { DomainError } from '@samenwijs/domain';
import { getDocumentProxy } from 'unpdf';
import { cleanMarkup } from '../clean-markup.js';
import { boundedReading, MAX_CHARACTERS, type Reading } from './reading.js';

type Line = { text: string; size: number; y: number };
type Item = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean };

const MAX_MS = 30_000;

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { pages, cut } = await readPages(bytes);
  if (!pages.some((lines) => lines.length))
    throw new DomainError('FILE_NO_TEXT', 'There is no text in this file: it may be a scan');
  const reading = boundedReading(cleanMarkup(layOut(withoutFurniture(pages))));
  return { ...reading, cut: reading.cut || cut };
}

async function readPages(bytes: Uint8Array): Promise<{ pages: Line[][]; cut: boolean }> {
  const started = performance.now();
  // A copy: the parser takes the bytes for itself.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw explained(error);
  });
  try {
    const pages: Line[][] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages && length < MAX_CHARACTERS; number++) {
      if (performance.now() - started > MAX_MS)
        throw new DomainError('FILE_TOO_LARGE', 'Reading this file takes too long');
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const lines = linesOf(items.filter((item) => 'str' in item));
      length += lines.reduce((sum, line) => sum + line.text.length, 0);
      pages.push(lines);
    }
    return { pages, cut: pages.length < document.numPages };
  } catch (error) {
    throw error instanceof DomainError ? error : explained(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

const explained = (error: unknown) =>
  (error as Error).name === 'PasswordException'
    ? new DomainError('FILE_ENCRYPTED', 'This file needs a password')
    : new DomainError('FILE_BROKEN', `This file is damaged: ${(error as Error).message}`);

/** Pieces of text that stand at one height are one line. */
function linesOf(items: Item[]): Line[] {
  const lines: (Line & { end: number })[] = [];
  let open = false;
  for (const { str, transform, width, hasEOL } of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.hypot(a, b);
    const line = lines.at(-1);
    if (!str.trim()) {
      if (line && str) line.text += ' ';
    } else if (open && line && Math.abs(line.y - y) < size / 2) {
      line.text += (x - line.end > size * 0.2 ? ' ' : '') + str;
      line.end = x + width;
      line.size = Math.max(line.size, size);
    } else lines.push({ text: str, size, y, end: x + width });
    open = !hasEOL;
  }
  return lines
    .map(({ text, size, y }) => ({ text: text.replace(/\s+/g, ' ').trim(), size, y }))
    .filter(({ text }) => text);
}

const EDGE = 3;
const PAGE_NUMBER =
  /^(?:(?:pagina|page|blz\.?|p\.) ?)?[-–|]? ?\d{1,4} ?[-–|]?(?: ?(?:van|of|\/) ?\d{1,4})?$/i;
const withoutDigits = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

/** Without the page numbers, and the headers and footers that return on most pages. */
function withoutFurniture(pages: Line[][]): Line[][] {
  const edges = pages.map(
    (lines) =>
      new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(({ text }) => withoutDigits(text))),
  );
  const returns = (text: string) =>
    pages.length > 1 &&
    edges.filter((edge) => edge.has(withoutDigits(text))).length >= Math.max(2, pages.length / 2);
  return pages.map((lines) =>
    lines.filter(({ text }, i) => {
      const atEdge = i < EDGE || i >= lines.length - EDGE;
      return !(atEdge && (returns(text) || PAGE_NUMBER.test(text)));
    }),
  );
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Lines as text: larger letters are headings, larger gaps are new paragraphs. */
function layOut(pages: Line[][]): string {
  const all = pages.flat();
  // The size that most of the text has.
  const body = middle(
    all.flatMap(({ size, text }) =>
      Array<number>(Math.ceil(text.length / 10)).fill(Math.round(size * 2) / 2),
    ),
  );
  const leading = middle(
    pages.flatMap((lines) =>
      lines
        .slice(1)
        .map((line, i) => lines[i]!.y - line.y)
        .filter((gap) => gap > 0),
    ),
  );
  const isHeading = ({ size, text }: Line) =>
    size >= body * 1.15 && text.length <= 150 && /\p{L}/u.test(text);
  const sizes = [...new Set(all.filter(isHeading).map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  const out: string[] = [];
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const above = lines[i - 1];
      const gap = above ? above.y - line.y : 0;
      if (isHeading(line)) {
        const goesOn =
          above &&
          isHeading(above) &&
          Math.round(above.size) === Math.round(line.size) &&
          gap < line.size * 1.6;
        if (goesOn) out[out.length - 1] += ` ${line.text}`;
        else
          out.push('', `${'#'.repeat(Math.min(4, sizes.indexOf(Math.round(line.size)) + 1))} ${line.text}`);
      } else {
        // Over the end of a page a sentence simply goes on.
        const newPage = !above && !(/[\p{L},-]$/u.test(out.at(-1) ?? '') && /^\p{Ll}/u.test(line.text));
        if (newPage || (above && (isHeading(above) || gap > leading * 1.35 || gap < -leading))) out.push('');
        out.push(line.text);
      }
    });
  }
  return out.join('\n');
}
