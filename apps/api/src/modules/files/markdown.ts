import type { Link, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const STRINGIFY = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  fences: true,
} as const;
const GFM = { singleTilde: false, tablePipeAlign: false } as const;

const processor = unified().use(remarkParse).use(remarkGfm, GFM).use(remarkStringify, STRINGIFY).freeze();

export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);

/** Markdown as a person would type it: without the escapes that nothing needs. */
export const toMarkdown = (nodes: RootContent[]): string =>
  processor
    .stringify({ type: 'root', children: nodes })
    .replace(/\\&(?![a-zA-Z0-9#]+;)/g, '&')
    .replace(/(?<![~\\])\\~(?![~\\])/g, '~')
    .replace(/(?<=\w)\\_(?=\w)/g, '_')
    .trim();

/** A node's text without its markup. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const between =
    node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
      ? '\n'
      : '';
  return node.children.map(plainText).join(between);
}

// Whole lines that belong to a web page's frame and never to a text. Only the unmistakable ones.
const FRAME = new RegExp(
  `^(?:${[
    'deel (?:deze pagina|dit (?:artikel|bericht)|via|op)(?: .{0,30})?',
    'delen(?: via| op)?:?',
    'lees (?:meer|verder|ook)(?:[ :].{0,100})?',
    'read more(?: .{0,80})?',
    'share(?: this(?: page| article)?)?',
    '(?:facebook|linkedin|twitter|instagram|youtube|whatsapp|bluesky|mastodon|x)(?:[ ,|/·]+(?:facebook|linkedin|twitter|instagram|youtube|whatsapp|bluesky|mastodon|x|e-?mail))*',
    'volg ons(?: op .{0,40})?',
    'print(?: deze pagina)?',
    '(?:terug )?naar boven',
    'terug naar (?:het )?(?:overzicht|home)',
    '(?:ga |spring )?(?:direct )?naar (?:de )?(?:hoofd)?inhoud',
    'skip to (?:main )?content',
    'hoofdmenu|menu|zoeken|inloggen|sitemap|disclaimer',
    'privacy(?:verklaring|beleid| statement| policy)?',
    '(?:deze (?:web)?site gebruikt|wij gebruiken|we gebruiken|this (?:web)?site uses|we use) (?:functionele |analytische )*cookies.{0,300}',
    'cookie(?:s|-?instellingen|verklaring|beleid| settings| policy)?',
    '(?:alle )?cookies (?:accepteren|toestaan|weigeren)|accept(?:eer|eren)? (?:alle )?(?:all )?cookies',
    'blijf op de hoogte',
    '(?:ontvang|meld (?:je|u) aan voor) (?:de|onze) nieuwsbrief',
    'neem contact op met|alle mensen',
  ].join('|')})$`,
  'i',
);
const isFrame = (node: RootContent): boolean =>
  node.type === 'list'
    ? node.children.every((item) => FRAME.test(plainText(item).trim()))
    : (node.type === 'paragraph' || node.type === 'heading') && FRAME.test(plainText(node).trim());

const BULLET = /^[•●▪■◦‣·\uf0b7\uf0a7]\s*/;

/** What is left of other formats in a text's tree goes; what it says stays. */
function tidyNode(node: Nodes): Nodes[] {
  if (node.type === 'html') return [{ type: 'text', value: node.value }];
  if (node.type === 'link' && isDead(node)) return node.children.flatMap(tidyNode);
  if (node.type === 'text')
    return [{ ...node, value: cleanCharacters(node.value).replace(/[ \t]{2,}/g, ' ') }];
  if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
  if (node.type === 'definition') return [];
  if ('children' in node) {
    const children = node.children.flatMap(tidyNode);
    // A piece of HTML that stood on its own is a paragraph now.
    const block = node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote';
    node.children = (
      block ? children.map((c) => (c.type === 'text' ? { type: 'paragraph', children: [c] } : c)) : children
    ) as never;
    if (node.type === 'listItem') stripBullet(node);
  }
  return [node];
}

const isDead = ({ url }: Link) => !/^(https?:|mailto:|tel:)/i.test(url);

function stripBullet(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(BULLET, '');
  else if ('children' in node && node.children[0]) stripBullet(node.children[0]);
}

/** A document's tree without what belongs to other formats: frame of a web page, dead links, pictures, stray HTML. */
export function tidyTree(root: Root): Root {
  tidyNode(root);
  root.children = root.children.filter((node) => !isFrame(node));
  return root;
}

/** One kind of line end and space; no control characters, soft hyphens or invisible marks. */
export const cleanCharacters = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g,
      '',
    );
