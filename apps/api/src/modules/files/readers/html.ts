import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { tidyTree } from '../markdown.js';
import { boundedReading, type Reading, refuseSource } from './reading.js';
import { decode } from './decode.js';

type Parent = Root | Element;

const processor = unified()
  .use(rehypeParse)
  .use(() => keepText)
  .use(rehypeSanitize)
  .use(rehypeRemark)
  .freeze();

export function readHtml(bytes: Uint8Array): Reading {
  const charset = /<meta[^>]+charset=["']?([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 2_048)).toString('latin1'),
  )?.[1];
  return htmlToReading(decode(bytes, known(charset)));
}

function known(charset: string | undefined) {
  try {
    return new TextDecoder(charset).encoding === 'utf-8' ? undefined : charset;
  } catch {
    return undefined;
  }
}

export function htmlToReading(source: string): Reading {
  const html = source.replace(/data:[\w/+.;=-]{1,100};base64,[A-Za-z0-9+/=\s]+/g, '');
  refuseSource(html.length);
  const tree = processor.parse(html);
  const title = find(tree, (element) => element.tagName === 'title');
  // Read before the page's head is taken away.
  const named = (title && textOf(title).trim()) || null;
  return boundedReading(tidyTree(processor.runSync(tree)), named);
}

const DROPPED = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'nav',
    'form',
    'button',
    'select',
    'input',
    'textarea',
  ],
  ...['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'dialog'],
]);
const FRAME_ROLE = /^(navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar)$/;
const FRAME_CLASS =
  /(^|[\s_-])(cookie\w*|breadcrumbs?|social|share|sharing|newsletter|skip-?link|sidebar-nav|site-footer)([\s_-]|$)/i;

const attribute = (element: Element, name: string) => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
};
const isFrame = (element: Element) =>
  DROPPED.has(element.tagName) ||
  'hidden' in element.properties ||
  attribute(element, 'ariaHidden') === 'true' ||
  /display:\s*none/.test(attribute(element, 'style')) ||
  FRAME_ROLE.test(attribute(element, 'role')) ||
  FRAME_CLASS.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`) ||
  // A page's own header and footer; an article's belong to its text.
  ((element.tagName === 'footer' || element.tagName === 'header') &&
    !find(element, (e) => /^h[12]$/.test(e.tagName)));

/** Leaves the text of a page, without its frame, in a shape that Markdown can hold. */
function keepText(tree: Root) {
  const main =
    find(tree, (e) => e.tagName === 'main' || attribute(e, 'role') === 'main') ?? only(tree, 'article');
  if (main && textOf(main).trim().length >= 200) tree.children = [main];
  shape(tree);
}

function shape(parent: Parent) {
  const kept: (RootContent | ElementContent)[] = [];
  for (const node of parent.children) {
    if (node.type === 'text') node.value = node.value.replace(/[↑↩]\ufe0e?/g, '');
    if (node.type === 'comment' || node.type === 'doctype') continue;
    if (node.type !== 'element') kept.push(node);
    else if (node.tagName === 'img') kept.push({ type: 'text', value: attribute(node, 'alt') });
    else if (!isFrame(node)) {
      shape(node);
      if (node.tagName === 'table') kept.push(...shapeTable(node));
      else kept.push(node);
    }
  }
  parent.children = pointsToLists(kept);
}

/** Paragraphs that begin with a bullet (Word's way of pasting a list) become a list. */
function pointsToLists(nodes: (RootContent | ElementContent)[]) {
  const result: (RootContent | ElementContent)[] = [];
  for (const node of nodes) {
    const point =
      node.type === 'element' && node.tagName === 'p' && /^\s*[•●▪■◦·\uf0b7\uf0a7]\s*\S/.test(textOf(node));
    if (!point) {
      result.push(node);
      continue;
    }
    const item: Element = { ...node, tagName: 'li', properties: {} };
    let last = result.at(-1);
    if (last?.type === 'text' && !last.value.trim()) last = result.at(-2);
    if (last?.type === 'element' && last.properties['dataPoints']) last.children.push(item);
    else result.push({ type: 'element', tagName: 'ul', properties: { dataPoints: 'yes' }, children: [item] });
  }
  return result;
}

/** A table of one column is layout: its cells are text. In others the first row names the columns, and a cell is one line. */
function shapeTable(table: Element): ElementContent[] {
  const rows = all(table, 'tr');
  const cells = rows.map((row) =>
    row.children.filter((c): c is Element => c.type === 'element' && /^t[dh]$/.test(c.tagName)),
  );
  const isLayout = attribute(table, 'role') === 'presentation' || cells.every((row) => row.length <= 1);
  if (isLayout) return cells.flat().map((cell) => ({ ...cell, tagName: 'div' }));
  if (!cells[0]?.some((cell) => cell.tagName === 'th'))
    for (const cell of cells[0] ?? []) cell.tagName = 'th';
  for (const cell of cells.flat()) cell.children = inOneLine(cell.children);
  return [table];
}

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'section',
  'table',
  'tbody',
  'tr',
  'td',
  'th',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const space = (value: string): ElementContent => ({ type: 'text', value });

function inOneLine(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'br') return [space(' ')];
    const children = inOneLine(node.children);
    if (node.tagName === 'li') return [space(' • '), ...children, space(' ')];
    return BLOCKS.has(node.tagName) ? [space(' '), ...children, space(' ')] : [{ ...node, children }];
  });
}

function find(parent: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    const found = test(node) ? node : find(node, test);
    if (found) return found;
  }
  return undefined;
}

const all = (parent: Parent, tagName: string): Element[] =>
  parent.children.flatMap((node) =>
    node.type !== 'element' ? [] : node.tagName === tagName ? [node] : all(node, tagName),
  );
const only = (parent: Parent, tagName: string) => {
  const found = all(parent, tagName);
  return found.length === 1 ? found[0] : undefined;
};
const textOf = (node: Parent | ElementContent): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as ElementContent)).join('')
      : '';
