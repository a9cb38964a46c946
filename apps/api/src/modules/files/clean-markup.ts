import type { Root } from 'mdast';
import { hasRemains, remainsToMarkdown } from './html-remains.js';
import { cleanCharacters, parseMarkdown, tidyTree } from './markdown.js';

/** A piece between blank lines, or a part of one. `lines` of a table are its rows. */
type Block =
  | { kind: 'text'; text: string; alone: boolean }
  | { kind: 'markdown'; text: string }
  | { kind: 'table'; rows: string[][] };

const BULLET = /^(\s*)(?:[•●▪■◦‣·\uf0b7\uf0a7\uf0fc*+-]|[–—](?=\s)|o(?=\s{2,}|\t))(?:\s+|$)(.*)$/;
const NUMBER = /^(\s*)(\d{1,2}|[a-z])[.)]\s+(.*)$/;
const HEADING = /^#{1,6}\s+\S/;
const RULE = /^\s*([-_=*·•–—]\s*){3,}$/;
const PAGER = /^\s*(?:\d+ \/ \d+|(?:pagina|page) \d+(?: (?:van|of) \d+)?)\s*$/i;
const DATE =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/i;
const MONTH_FIRST = /^(date \d{4}-\d{2}(?:-\d{2})?)[ \t]+([^]+)$/;

/** Plain text or loose Markdown, perhaps pasted out of Word or a web page, as the tree of clean Markdown. */
export function cleanMarkup(source: string): Root {
  const text = normalise(source);
  const blocks = joinTables(chunksOf(text.split('\n')).flatMap(blocksOf));
  const guess = !/^#{1,6}\s+\S/m.test(text);
  const markdown = blocks
    .map((block, i) => render(block, guess ? headingDepth(block, i, blocks) : 0))
    .join('\n\n');
  return tidyTree(parseMarkdown(markdown));
}

const normalise = (source: string): string =>
  cleanCharacters(source)
    .replace(/[ \t]+$/gm, '')
    .trimStart()
    // A date that a crawler set before the text goes behind it.
    .replace(MONTH_FIRST, (_, date: string, rest: string) => `${rest.trimEnd()}\n\n${date}`);

/** Pieces between blank lines; a fenced piece stays one. */
function chunksOf(lines: string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let fenced = false;
  for (const line of lines) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (!fenced && !line.trim()) {
      if (chunk.length) chunks.push(chunk);
      chunk = [];
    } else chunk.push(line);
  }
  return chunk.length ? [...chunks, chunk] : chunks;
}

function blocksOf(chunk: string[]): Block[] {
  if (/^\s*(```|~~~)/.test(chunk[0]!)) return [{ kind: 'markdown', text: chunk.join('\n') }];
  // A line above "1 / 3" is the caption of a picture.
  const alone = chunk.length === 1;
  chunk = chunk.filter((line) => !PAGER.test(line));
  const blocks: Block[] = [];
  for (let i = 0; i < chunk.length;) {
    const start = i;
    const takeWhile = (test: (line: string) => boolean) => {
      while (i < chunk.length && test(chunk[i]!)) i++;
      return chunk.slice(start, i);
    };
    const line = chunk[i]!;
    if (HEADING.test(line)) {
      i++;
      blocks.push({ kind: 'markdown', text: hasRemains(line) ? remainsToMarkdown(line) : line });
    } else if (RULE.test(line)) i++;
    else if (/^\s*[|>]/.test(line))
      blocks.push({ kind: 'markdown', text: takeWhile((l) => /^\s*[|>]/.test(l)).join('\n') });
    else if (isItem(line, chunk)) {
      const items = takeWhile((l) => !HEADING.test(l) && !RULE.test(l));
      blocks.push({ kind: 'markdown', text: listOf(items) });
    } else if (isRow(line)) blocks.push({ kind: 'table', rows: takeWhile(isRow).map(cellsOf) });
    else {
      const text = takeWhile((l) => !HEADING.test(l) && !RULE.test(l) && !isRow(l) && !isItem(l, chunk));
      const underlined = RULE.test(chunk[i] ?? '') && /^[=-]+$/.test(chunk[i]!.trim()) && text.length === 1;
      if (underlined)
        blocks.push({
          kind: 'markdown',
          text: `${chunk[i]!.startsWith('=') ? '#' : '##'} ${text[0]!.trim()}`,
        });
      else if (text.some(hasRemains))
        blocks.push({ kind: 'markdown', text: remainsToMarkdown(text.join('\n')) });
      else for (const paragraph of joinWrapped(text)) blocks.push({ kind: 'text', text: paragraph, alone });
    }
  }
  return blocks;
}

/** A lone short numbered line is a heading ("1. Opzet"), not a list of one. */
const isItem = (line: string, chunk: string[]) =>
  BULLET.test(line) ||
  (NUMBER.test(line) && !(chunk.length === 1 && line.length <= 70 && !/[.;:,]$/.test(line)));

const isRow = (line: string) => /\S *\t/.test(line) && !BULLET.test(line);
const cellsOf = (line: string) => line.split('\t').map((cell) => cell.trim());

/** Lines that were broken to fit a page are one paragraph again; short lines under each other stay apart. */
export function joinWrapped(lines: string[]): string[] {
  const trimmed = lines.map((line) => line.trim().replace(/\t+/g, ' '));
  const longest = Math.max(...trimmed.map((line) => line.length));
  const paragraphs: string[] = [];
  let full = false;
  for (const line of trimmed) {
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined && (full || (/^\p{Ll}/u.test(line) && !/[.!?:]["'”’)]?$/.test(last.slice(-2))));
    if (goesOn) paragraphs[paragraphs.length - 1] = joinLines(last, line);
    else paragraphs.push(line);
    full = longest <= 160 && line.length >= 45 && line.length >= 0.7 * longest;
  }
  return paragraphs;
}

/** "samen-" + "werken" is one word; "wijk-" + "en regioteams" and "eerste-" + "Lijn" keep their hyphen. */
const joinLines = (a: string, b: string) =>
  !/\p{L}-$/u.test(a.slice(-3)) || !/^\p{Ll}/u.test(b) || /^(en|of|and|or)\b/.test(b)
    ? `${a} ${b}`
    : a.slice(0, -1) + b;

function listOf(lines: string[]): string {
  const items: { indent: number; mark: string; text: string }[] = [];
  for (const line of lines) {
    const bullet = BULLET.exec(line);
    const number = bullet ? null : NUMBER.exec(line);
    const last = items.at(-1);
    if (bullet) items.push({ indent: widthOf(bullet[1]!), mark: '-', text: bullet[2]! });
    else if (number) items.push({ indent: widthOf(number[1]!), mark: '1.', text: number[3]! });
    else if (last) last.text = last.text ? joinLines(last.text, line.trim()) : line.trim();
  }
  const indents: number[] = [];
  return items
    .filter(({ text }) => text)
    .map(({ indent, mark, text }) => {
      while (indents.length && indents.at(-1)! > indent) indents.pop();
      if (indents.at(-1) !== indent) indents.push(indent);
      return `${'   '.repeat(indents.length - 1)}${mark} ${hasRemains(text) ? remainsToMarkdown(text) : text}`;
    })
    .join('\n');
}
const widthOf = (space: string) => space.replaceAll('\t', '    ').length;

const textOf = (cell: string) => cell.replace(/<[^>]*>/g, ' ').trim();
const isDashes = (row: string[]) => row.every((cell) => /^:?-*:?$/.test(cell));

/** A row that was cut by a page's end goes on after it: one of its cells stops in mid-sentence and the next begins small. */
const cut = (above: string[], below: string[]) =>
  above.some((cell, i) => /[\p{L},]$/u.test(textOf(cell)) && /^\p{Ll}/u.test(textOf(below[i] ?? '')));

function joinTables(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind !== 'table') joined.push(block);
    else {
      const rows = block.rows.filter((row) => !isDashes(row));
      const above = last?.kind === 'table' ? last.rows.at(-1) : undefined;
      if (
        last?.kind === 'table' &&
        above &&
        rows[0] &&
        above.length === rows[0].length &&
        cut(above, rows[0])
      ) {
        const whole = above.map((cell, i) => joinCells(cell, rows[0]![i]!));
        last.rows.splice(-1, 1, whole, ...rows.slice(1));
      } else if (rows.length) joined.push({ kind: 'table', rows });
    }
  }
  return joined;
}

function joinCells(above: string, below: string): string {
  const [a, b] = [cellBlocks(above), cellBlocks(below)];
  if (!a.length || !b.length) return [...a, ...b].join('\n');
  const goesOn = /[\p{L},]$/u.test(a.at(-1)!) && /^\p{Ll}/u.test(b[0]!);
  return (goesOn ? [...a.slice(0, -1), `${a.at(-1)!} ${b[0]!}`, ...b.slice(1)] : [...a, ...b]).join('\n');
}

const cellBlocks = (cell: string) =>
  (hasRemains(cell) ? remainsToMarkdown(cell) : cell).split('\n').filter((line) => line.trim());

/** A cell holds one line: the points of a list within it become `• one • two`. */
const cellLine = (cell: string) =>
  cellBlocks(cell)
    .map((line) => line.replace(/^- /, '• ').replaceAll('|', '\\|'))
    .join(' ');

function render(block: Block, depth: number): string {
  if (block.kind === 'markdown') return block.text;
  if (block.kind === 'text') return depth ? `${'#'.repeat(depth)} ${block.text}` : block.text;
  const [header, ...rows] = block.rows.map((row) => row.map(cellLine));
  if (!rows.length) return header!.filter(Boolean).join(' ');
  const width = Math.max(...block.rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  return [line(header!), line(Array<string>(width).fill('---')), ...rows.map(line)].join('\n');
}

/** Text without marked headings: a short line on its own, without a full stop, above other text. The first one is the title. */
function headingDepth(block: Block, i: number, blocks: Block[]): number {
  if (block.kind !== 'text' || !block.alone || i === blocks.length - 1) return 0;
  const { text } = block;
  const limit = i === 0 ? 150 : 70;
  const looksIt =
    text.length <= limit &&
    /^[\p{Lu}\d'"‘“]/u.test(text) &&
    !/[.,;:!…]$/.test(text) &&
    !DATE.test(text) &&
    !/@|https?:|www\.|\d{3}[ -]?\d{2,}/.test(text);
  return looksIt ? (i === 0 ? 1 : 2) : 0;
}
