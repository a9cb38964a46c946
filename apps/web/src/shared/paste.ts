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
const withoutBullet = (children: readonly ElementContent[]): ElementContent[] =>
  children
    .filter((child) => !isBullet(child))
    .map((child) =>
      child.type === 'element' ? { ...child, children: withoutBullet(child.children) } : child,
    );

/** Makes lists of Word's list paragraphs; drops pictures, which are files on somebody's disk. */
function tidy<Parent extends Root | Element>(parent: Parent): Parent {
  const children: Parent['children'][number][] = [];
  let list: Element | undefined;
  for (const child of parent.children) {
    if (child.type === 'text' && !child.value.trim() && list) continue;
    const item = listItem(child);
    if (item) {
      const bullet = findBullet(item.children);
      const mark = bullet ? textOf(bullet).trim() : '';
      const tagName = /^(\d+|[a-z]|[ivx]+)[.)]/i.test(mark) ? 'ol' : 'ul';
      if (list?.tagName !== tagName) {
        list = { type: 'element', tagName, properties: {}, children: [] };
        children.push(list);
      }
      list.children.push({ ...item, tagName: 'li', properties: {}, children: withoutBullet(item.children) });
      continue;
    }
    list = undefined;
    if (child.type === 'comment' || (child.type === 'element' && child.tagName === 'img')) continue;
    children.push(child.type === 'element' ? tidy(child) : child);
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
