import type { TextPart, TextRange } from './types.js';

/** Longest excerpt, in characters. */
const LENGTH = 220;
/** How far before the first found word an excerpt may start. */
const LEAD = 60;

/** The text in parts: those in `ranges` are hits. */
export function partsOf(text: string, ranges: readonly TextRange[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    // Words of one concept that stand together are one mark.
    const gap = text.slice(at, start);
    const last = parts.at(-1);
    if (last?.hit && /^[\s,-]*$/.test(gap)) last.text += gap + text.slice(start, end);
    else {
      if (gap) parts.push({ text: gap, hit: false });
      parts.push({ text: text.slice(start, end), hit: true });
    }
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/**
 * A stretch of a Markdown text that shows why it was found: its first paragraph when that holds a hit (or nothing does),
 * else what is around the first hit. Cut at words, with an ellipsis where something was left out.
 */
export function excerptOf(text: string, ranges: readonly TextRange[]): TextPart[] {
  const lead = text.indexOf('\n\n') < 0 ? text.length : text.indexOf('\n\n');
  const first = ranges[0]?.start ?? 0;
  let start = first < Math.min(lead, LENGTH) ? 0 : text.lastIndexOf(' ', first - LEAD) + 1;
  const paragraph = text.lastIndexOf('\n', first);
  if (start > 0 && paragraph > start) start = paragraph + 1;
  let end = start === 0 ? lead : text.indexOf('\n\n', first);
  if (end < 0) end = text.length;
  const cut = end - start > LENGTH;
  if (cut) end = Math.max(text.lastIndexOf(' ', start + LENGTH), ranges[0]?.end ?? 0);
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const parts = partsOf(text.slice(start, end), inside).map(({ text: part, hit }, i) => ({
    text: (i === 0 ? part.replace(/^\s*(?:[-+]|\d+\.)\s+/, '') : part)
      .replace(/[*_`#>]+/g, '')
      .replace(/\s*\n\s*(?:[-+]|\d+\.)?\s*/g, ' '),
    hit,
  }));
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (cut) parts.push({ text: ' …', hit: false });
  return parts.filter((part) => part.text);
}
