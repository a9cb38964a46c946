import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { Cite } from './markdown';

const EXTERNAL = /^https?:/;
type LinkProps = { href?: string | undefined; children?: ReactNode };
const link = ({ href, children }: LinkProps) => (
  <a href={href} {...(href && EXTERNAL.test(href) && { rel: 'nofollow noopener noreferrer ugc' })}>
    {children}
  </a>
);
/** A user's headings stand under the page's own; links to elsewhere give nothing away; pictures are attachments. */
const components: Components = {
  ol: ({ children, start }) => (
    <ol className="numbered" start={start}>
      {children}
    </ol>
  ),
  a: link,
  table: ({ children }) => (
    <div className="scroller" tabIndex={0}>
      <table className="plain">{children}</table>
    </div>
  ),
};

/** "[1]" that is no link of itself. */
const MARKER = /\[(\d{1,2})\](?![[(:])/g;
const CITED = '#cite-';
const withCites = (cite: Cite): Components => ({
  ...components,
  a: ({ href, children }) => {
    const source = href?.startsWith(CITED) && cite(Number(href.slice(CITED.length)));
    if (!source) return link({ href, children });
    return (
      <a className="cite" href={source.href} aria-label={source.label}>
        {children}
      </a>
    );
  },
});

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** At whatever depth a writer begins, it follows the page's h2 without a gap. */
const headingsOf = (text: string): Components => {
  const top = Math.min(...[...text.matchAll(/^(#{1,6})\s/gm)].map(([, marks]) => marks!.length));
  return Object.fromEntries(
    HEADINGS.map((name, i) => {
      const Heading = HEADINGS[Math.min(5, Math.max(2, i + 3 - top))] ?? 'h3';
      return [name, ({ children }: { children?: ReactNode }) => <Heading>{children}</Heading>];
    }),
  );
};

const MarkdownView = ({ text, cite }: { text: string; cite?: Cite | undefined }) => (
  <ReactMarkdown
    remarkPlugins={[remarkGfm]}
    rehypePlugins={[rehypeSanitize]}
    components={{ ...(cite ? withCites(cite) : components), ...headingsOf(text) }}
    disallowedElements={['img']}
  >
    {cite ? text.replace(MARKER, (marker, n) => (cite(Number(n)) ? `[${n}](${CITED}${n})` : marker)) : text}
  </ReactMarkdown>
);
export default MarkdownView;
