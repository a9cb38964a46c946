import type { Heading, List, Root, RootContent, Table } from 'mdast';
import { parseMarkdown, plainText, toMarkdown } from './markdown.js';

export const SECTIONS = [
  'context',
  'approach',
  'activeIngredients',
  'outcomesShort',
  'outcomesLong',
  'whatDidNotWork',
  'conditions',
  'costs',
  'remainder',
] as const;
export type Section = (typeof SECTIONS)[number];
export type MappedDocument = { title: string | null; summary: string } & Record<Section, string>;

// The first that fits a heading wins: "wat niet werkte" before "wat werkte".
const WORDS: [Section, string][] = [
  [
    'whatDidNotWork',
    'wat (?:er )?niet (?:goed )?(?:werkte|werkt|ging)|wat (?:er )?(?:werkte|ging) niet(?: goed)?|knelpunten?|(?:geleerde )?lessen|belemmeringen|valkuilen|what did not work|pitfalls|barriers|lessons(?: learned)?',
  ],
  [
    'activeIngredients',
    'werkzame (?:elementen|bestanddelen)|succesfactoren|wat (?:er )?(?:goed )?(?:werkte|werkt|ging)(?: goed)?|active ingredients|success factors|what worked',
  ],
  [
    'outcomesLong',
    '(?:opbrengst(?:en)?|resultaten)? ?(?:op )?(?:de )?lange ?termijn(?: ?opbrengst(?:en)?)?|long[- ]term (?:outcomes?|results?)',
  ],
  [
    'outcomesShort',
    '(?:opbrengst(?:en)?|resultaten)? ?(?:op )?(?:de )?korte ?termijn(?: ?opbrengst(?:en)?)?|opbrengst(?:en)?|resultaat|resultaten|uitkomsten|effecten|outcomes?|results?',
  ],
  ['costs', 'kosten|financiering|begroting|bekostiging|costs?|funding|budget'],
  ['conditions', '(?:rand)?voorwaarden|ondersteuning|benodigdheden|nodig|conditions|requirements|support'],
  [
    'approach',
    'aanpak|opzet|werkwijze|stappenplan|stappen|activiteiten|uitvoering|methode|pdca|^hoe|approach|method|activities|steps|implementation',
  ],
  ['context', 'inleiding|aanleiding|situatie|achtergrond|context|probleem|^waarom|introduction|background'],
];
const TABLE = WORDS.map(([section, words]) => ({
  section,
  within: new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d-])`, 'iu'),
  whole: new RegExp(`^(?:${words})$`, 'iu'),
}));
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[IVX]+\.)\s+/;
const MAX_SUMMARY = 300;

const headingText = (heading: Heading) => plainText(heading).trim().replace(NUMBERING, '');
/** Which section a heading names, by its words. */
export const sectionOf = (heading: string) =>
  heading.split(/\s+/).length <= 8 ? TABLE.find(({ within }) => within.test(heading)) : undefined;

/** A document in the sections of a knowledge item: its own words, in order, nothing left out and nothing added. */
export function mapSections(root: Root): MappedDocument {
  promoteBoldLines(root);
  const title = takeTitle(root);
  const nodes = root.children.filter(
    (node) => !(node.type === 'heading' && title && repeats(title, headingText(node))),
  );
  const summary = takeSummary(nodes);
  const parts = Object.fromEntries(SECTIONS.map((section) => [section, [] as RootContent[]])) as Record<
    Section,
    RootContent[]
  >;
  const hasHeadings = nodes.some((node) => node.type === 'heading');
  // What stands above the first heading is the introduction.
  let current: { section: Section; depth: number } = {
    section: hasHeadings ? 'context' : 'remainder',
    depth: 0,
  };
  for (const node of nodes) {
    if (node.type === 'heading') {
      const found = sectionOf(headingText(node));
      if (found) current = { section: found.section, depth: node.depth };
      else if (node.depth <= current.depth || current.depth === 0)
        current = { section: 'remainder', depth: node.depth };
      const target = parts[current.section];
      // The section's own name says it already.
      if (found?.whole.test(headingText(node)) && !target.length) continue;
      const depth = Math.min(6, Math.max(3, 3 + node.depth - current.depth)) as 3 | 4 | 5 | 6;
      target.push(renamed(node, depth));
    } else if (node.type === 'table' && isOutcomes(node)) {
      parts.outcomesShort.push(columnOf(node, 0));
      parts.outcomesLong.push(columnOf(node, 1));
    } else parts[current.section].push(node);
  }
  const sections = Object.fromEntries(
    SECTIONS.map((section) => [section, toMarkdown(withoutEmpty(parts[section]))]),
  );
  return { title, summary, ...(sections as Record<Section, string>) };
}

/** A document without headings that sets short bold lines above its paragraphs means headings by them. */
function promoteBoldLines(root: Root) {
  if (root.children.some((node) => node.type === 'heading')) return;
  root.children = root.children.map((node, i) => {
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
    return only?.type === 'strong' && plainText(only).length <= 100 && i < root.children.length - 1
      ? { type: 'heading', depth: 2, children: only.children }
      : node;
  });
}

/** The first heading, when it stands above the text and is not the name of a section. */
function takeTitle(root: Root): string | null {
  const at = root.children.findIndex((node) => node.type === 'heading');
  const heading = root.children[at];
  if (heading?.type !== 'heading' || root.children.slice(0, at).some(isParagraph)) return null;
  const text = headingText(heading);
  if (heading.depth > 1 && sectionOf(text)?.whole.test(text)) return null;
  root.children.splice(at, 1);
  return text;
}

const repeats = (title: string, heading: string) =>
  heading.length > 15 && title.toLowerCase().endsWith(heading.toLowerCase());

const isParagraph = (node: RootContent) => {
  const text = node.type === 'paragraph' ? plainText(node).trim() : '';
  return text.length >= 60 && /[.!?]["'”’)]?$/.test(text);
};

/** The first real paragraph's first sentences. When that is all of it, it is not said twice. */
function takeSummary(nodes: RootContent[]): string {
  const at = nodes.findIndex(isParagraph);
  if (at === -1) return '';
  const text = plainText(nodes[at]!).replace(/\s+/g, ' ').trim();
  const summary = shorten(text);
  if (summary === text && nodes.slice(0, at).every((node) => node.type !== 'heading')) nodes.splice(at, 1);
  return summary;
}

/** Whole sentences up to 300 characters; of one that is longer, whole words. */
export function shorten(text: string, max = MAX_SUMMARY): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)) {
    if (kept.length + segment.trimEnd().length > max) break;
    kept += segment;
  }
  return kept.trim() || `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`;
}

const renamed = (heading: Heading, depth: Heading['depth']): Heading => {
  const [first, ...rest] = heading.children;
  const children =
    first?.type === 'text'
      ? [{ ...first, value: first.value.replace(NUMBERING, '') }, ...rest]
      : heading.children;
  return { type: 'heading', depth, children };
};

/** A heading with nothing under it at the end of a section says nothing. */
const withoutEmpty = (nodes: RootContent[]) =>
  nodes.length === 1 && nodes[0]!.type === 'heading' ? [asParagraph(nodes[0])] : nodes;
const asParagraph = (heading: Heading): RootContent => ({ type: 'paragraph', children: heading.children });

/** A table of two columns, the one for the short and the other for the long term. */
const isOutcomes = ({ children: [header] }: Table) =>
  header?.children.length === 2 &&
  /\bkorte? ?termijn|short[- ]term/i.test(plainText(header.children[0]!)) &&
  /\blange? ?termijn|long[- ]term/i.test(plainText(header.children[1]!));

function columnOf(table: Table, column: number): List {
  const cells = table.children.slice(1).flatMap((row) => {
    const cell = row.children[column];
    // `• one • two` within a cell is a list again.
    return cell ? toMarkdown([{ type: 'paragraph', children: cell.children }]).split(/(?:^|\s)•\s+/) : [];
  });
  const list = parseMarkdown(
    cells
      .filter((cell) => cell.trim())
      .map((cell) => `- ${cell.trim()}`)
      .join('\n'),
  ).children[0];
  return list?.type === 'list' ? list : { type: 'list', children: [] };
}
