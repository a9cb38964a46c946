import { escapeHtml, type Outline } from './page-head.js';

/** A query that a page asks first; a variable `$id` comes from the address. */
export type PageQuery = {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** Only a visitor's page asks this. */
  visitors?: true;
  /** Only without a choice in the address. */
  plain?: true;
};
type PageParts = {
  scripts: string[];
  /** The texts that it is drawn with, and their files by language. */
  namespaces: string[];
  texts: Record<string, string[]>;
  asks?: PageQuery[];
};
/** What the web app's build says of its pages (apps/web/build/pages.ts). */
export type PageFiles = {
  fonts: string[];
  /** What every page asks. */
  asks: PageQuery[];
  /** By route, such as `/kennis/$id`. */
  pages: Record<string, PageParts>;
};

/** Values of a route's places in an address, null when it is another route's. */
function placesIn(route: string, address: string): Record<string, string> | null {
  const [wanted, given] = [route.split('/'), address.split('/')];
  if (wanted.length !== given.length) return null;
  const places: Record<string, string> = {};
  for (const [i, part] of wanted.entries())
    if (part.startsWith('$') && given[i]) places[part] = given[i];
    else if (part !== given[i]) return null;
  return places;
}

/** The page at an address: a route in so many words comes before one with a place for anything. */
export function pageAt(files: PageFiles, address: string) {
  const found = Object.entries(files.pages).flatMap(([route, page]) => {
    const places = placesIn(route, address);
    return places ? [{ page, places }] : [];
  });
  return found.sort((a, b) => Object.keys(a.places).length - Object.keys(b.places).length)[0];
}

/** The queries of a page with the variables that its address gives. */
export const queriesOf = (files: PageFiles, url: string, visitor: boolean) => {
  const [address = '', choice] = url.split('?');
  const at = pageAt(files, address);
  return [...files.asks, ...(at?.page.asks ?? [])]
    .filter((query) => (visitor || !query.visitors) && (!choice || !query.plain))
    .map(({ name, query, variables = {} }) => {
      const filled = Object.fromEntries(
        Object.entries(variables).map(([key, value]) => [key, at?.places[value as string] ?? value]),
      );
      return { key: `${name} ${JSON.stringify(filled)}`, query, variables: filled };
    });
};

/** The page that names all its files, so that a browser asks for them at once instead of finding one after the other. */
export function withFiles(html: string, files: PageFiles, address: string, language: string): string {
  const page = pageAt(files, address)?.page;
  const fonts = files.fonts.map(
    (font) => `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin />`,
  );
  const scripts = [...(page?.scripts ?? []), ...(page?.texts[language] ?? [])].map((file) => ` /${file}`);
  return html
    .replace(
      /(data-files="[^"]*)"/,
      (_, known: string) => `${known}${scripts.join('')}" data-texts="${(page?.namespaces ?? []).join(' ')}"`,
    )
    .replace('</head>', () => `${fonts.join('')}</head>`);
}

/** What the page would ask first, already there. Data, not a script: the content security policy lets it be. */
export const withAnswers = (html: string, answers: object): string =>
  html.replace(
    '</body>',
    (end) =>
      `<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>${end}`,
  );

type Answer = { key: string; data: Record<string, unknown> };
type Part = { text: string };
type Found = { item: { id: string }; title: Part[]; excerpt: Part[] };
const LISTED = 8;
const plain = (text: string) => text.split(/\n\s*\n/, 1)[0]!.replace(/[*_`#>]+/g, '');
const whole = (parts: Part[]) => parts.map(({ text }) => text).join('');

/** What the answers themselves say first: a question, an item, a list; null when they say none of these. */
export function outlineOf(answers: readonly Answer[]): Outline | null {
  for (const { data } of answers) {
    const request = data['request'] as { title: string; bottleneck: string } | null | undefined;
    if (request) return { heading: request.title, intro: plain(request.bottleneck) };
    const item = data['item'] as { title: string; summary: string } | null | undefined;
    if (item) return { heading: item.title, intro: item.summary };
    const list = data['searchItems'] as { edges: { node: Found }[] } | undefined;
    if (list)
      return {
        heading: 'Kennis',
        list: list.edges.slice(0, LISTED).map(({ node }) => ({
          href: `/kennis/${node.item.id}`,
          title: whole(node.title),
          text: whole(node.excerpt),
        })),
      };
  }
  return null;
}

/**
 * A first sight of the page, in the web app's own markup, until the app takes its place: the name, and what is read first.
 * Whoever runs no scripts can read it too. (theme.js and base.css hide it from those who chose another language.)
 */
export function withOutline(html: string, outline: Outline | null | undefined): string {
  const { heading, intro, kind, list } = outline ?? {};
  const head =
    heading &&
    `<header class="pagehead${kind ? ` pagehead--${kind}` : ''}"><h1>${escapeHtml(heading)}</h1>${
      intro ? `<p class="intro">${escapeHtml(intro)}</p>` : ''
    }</header>`;
  const items = list?.map(
    ({ href, title, text }) =>
      `<li class="result"><h3><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></h3><p>${escapeHtml(text)}</p></li>`,
  );
  return html.replace(
    '<div id="root">',
    (root) =>
      `${root}<div class="outline"><div class="top"><div class="top__bar wrap">${LOGO}</div></div><main><div class="wrap">${
        head ?? ''
      }${items ? `<ol class="resultlist">${items.join('')}</ol>` : ''}</div></main></div>`,
  );
}

const LOGO = `<a class="logo" href="/"><svg class="logo__mark" viewBox="0 0 64 34" aria-hidden="true"><path class="logo__arch" d="M8 26Q32 -8 56 26"/><circle class="logo__q" cx="8" cy="26" r="5.5"/><circle class="logo__a" cx="56" cy="26" r="8"/></svg><span>Samenwijs</span></a>`;
