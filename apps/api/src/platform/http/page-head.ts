/** What a page says about itself to whoever reads no JavaScript: search engines and link previews. */
export type PageHead = {
  title: string;
  description: string;
  /** The one address of this page; null for a page that is not for search engines. */
  canonical: string | null;
  /** What a visitor reads first on it, as the web app will show it. */
  outline?: Outline;
};

/** The first sight of a page: a heading, a sentence, and what a list begins with. */
export type Outline = {
  heading: string;
  intro?: string;
  kind?: 'tight';
  list?: { href: string; title: string; text: string }[];
};

/** Who knows which page is at an address: the composition root says who. */
export type PageHeads = {
  headOf: (path: string) => Promise<PageHead>;
};

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;

/** The web app's one HTML file with the head of this page. */
export function withHead(html: string, { title, description, canonical }: PageHead, origin: string): string {
  const more = [
    meta('property', 'og:site_name', 'Samenwijs'),
    meta('property', 'og:type', canonical?.startsWith('/kennis/') ? 'article' : 'website'),
    meta('property', 'og:locale', 'nl_NL'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', `${origin}/og.png`),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(canonical === null
      ? [meta('name', 'robots', 'noindex')]
      : [
          meta('property', 'og:url', origin + canonical),
          `<link rel="canonical" href="${escapeHtml(origin + canonical)}" />`,
        ]),
  ];
  // Functions, because a `$` in a title is a dollar and no pattern.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => meta('name', 'description', description))
    .replace('</head>', () => `  ${more.join('\n    ')}\n  </head>`);
}
