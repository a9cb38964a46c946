import type { Element, ElementContent, Root, RootContent } from 'hast';

const classOf = (node: Element) => String(node.properties.className ?? '');
/** Word writes a list as loose paragraphs, each with its bullet in a span that is to be ignored. */
const listItem = (node: RootContent) =>
  node.type === 'element' && node.tagName === 'p' && classOf(node).includes('MsoListParagraph')
    ? node
    : undefined;
const isBullet = (node: ElementContent) =>
  node.type === 'element' && /mso-list:\s*Ignore/i.test(String(node.properties.style ?? ''));
const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

function findBullet(children: readonly ElementContent[]): ElementContent | undefined {
  for (const child of children) {
    if (isBullet(child)) return child;
    const inside = child.type === 'element' ? findBullet(child.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
const isNoise = (node: RootContent | ElementContent) =>
  node.type === 'comment' || (node.type === 'element' && (node.tagName === 'img' || isBullet(node)));

/** Word's tables have no header cells: then the first row is the header. */
function withHeader(table: Element): Element {
  if (JSON.stringify(table).includes('"tagName":"th"')) return table;
  let found = false;
  const rename = (node: ElementContent): ElementContent => {
    if (node.type !== 'element' || found) return node;
    if (node.tagName !== 'tr') return { ...node, children: node.children.map(rename) };
    found = true;
    const cells = node.children.map((cell) =>
      cell.type === 'element' && cell.tagName === 'td' ? { ...cell, tagName: 'th' } : cell,
    );
    return { ...node, children: cells };
  };
  return { ...table, children: table.children.map(rename) };
}

/** Makes lists of Word's list paragraphs; drops pictures, which are files on somebody's disk. */
function tidy<Parent extends Root | Element>(parent: Parent): Parent {
  const children: Parent['children'][number][] = [];
  let list: Element | undefined;
  for (const child of parent.children) {
    if (isNoise(child) || (list && child.type === 'text' && !child.value.trim())) continue;
    const item = listItem(child);
    if (item) {
      const bullet = findBullet(item.children);
      const mark = bullet ? textOf(bullet).trim() : '';
      const tagName = /^(\d+|[a-z]|[ivx]+)[.)]/i.test(mark) ? 'ol' : 'ul';
      if (list?.tagName !== tagName) {
        list = { type: 'element', tagName, properties: {}, children: [] };
        children.push(list);
      }
      list.children.push(tidy({ ...item, tagName: 'li', properties: {} }));
      continue;
    }
    list = undefined;
    children.push(
      child.type !== 'element' ? child : tidy(child.tagName === 'table' ? withHeader(child) : child),
    );
  }
  return { ...parent, children };
}

/** What was copied from Word or a web page, as Markdown: its structure stays, its looks go. Loaded at the first paste. */
export async function htmlToMarkdown(html: string): Promise<string> {
  const [{ unified }, parse, toMarkdown, gfm, stringify] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
    import('rehype-remark'),
    import('remark-gfm'),
    import('remark-stringify'),
  ]);
  const file = await unified()
    .use(parse.default, { fragment: true })
    .use(() => (tree: Root) => tidy(tree))
    .use(toMarkdown.default)
    .use(gfm.default)
    .use(stringify.default, { bullet: '-', emphasis: '*', listItemIndent: 'one' })
    .process(html);
  return String(file)
    .replace(/\u00a0|&#xA0;|&nbsp;/g, ' ')
    .trim();
}
