import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const TAG =
  /<\/?(?:p|div|span|ul|ol|li|b|strong|i|em|u|a|br|h[1-6]|table|thead|tbody|tr|t[dh]|font|sup|sub)(?:\s[^<>]*)?\/?>/i;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|[a-z]{1,2}(?:uml|acute|grave|circ|cedil)|[lr][sd]quo|[mn]dash|hellip|euro|bull|#\d+);/i;

/** Does plain text hold tags or entities that a copy out of a web page left behind? */
export const hasRemains = (text: string) => TAG.test(text) || ENTITY.test(text);

const BLOCK = new Set(['p', 'div', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Tags and entities within text as Markdown. What stands between them is Markdown already and stays as it is. */
export function remainsToMarkdown(text: string): string {
  const { children } = fromHtml(text, { fragment: true });
  return children
    .map((node) => markdownOf(node, 0))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function markdownOf(node: Nodes, depth: number): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  // What only looks like a tag (`<naam>`) is text.
  if (node.type !== 'element') return '';
  const inner = (deeper = depth) =>
    node.children.map((child: ElementContent) => markdownOf(child, deeper)).join('');
  const { tagName } = node;
  if (tagName === 'br') return '\n';
  if (tagName === 'li')
    return `\n- ${inner(depth + 1)
      .trim()
      .replace(/^[•●▪◦·]\s*/, '')}\n`;
  if (tagName === 'b' || tagName === 'strong') return wrapped(inner(), '**');
  if (tagName === 'i' || tagName === 'em') return wrapped(inner(), '*');
  if (tagName === 'td' || tagName === 'th') return `${inner().trim()} `;
  if (tagName === 'a') return link(node, inner());
  if (/^h[1-6]$/.test(tagName)) return `\n\n${'#'.repeat(Number(tagName[1]))} ${inner().trim()}\n\n`;
  return BLOCK.has(tagName) ? `\n\n${inner().trim()}\n\n` : inner();
}

/** Emphasis hugs its words: the spaces go outside. */
const wrapped = (text: string, mark: string) =>
  text.trim() ? text.replace(/^(\s*)([^]*?)(\s*)$/, `$1${mark}$2${mark}$3`) : text;

const link = ({ properties }: Element, text: string) =>
  /^(https?|mailto):/i.test(String(properties['href']))
    ? `[${text.trim()}](${String(properties['href'])})`
    : text;
