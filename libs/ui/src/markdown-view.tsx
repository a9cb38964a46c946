import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

const EXTERNAL = /^https?:/;
/** A user's headings stand under the page's own; links to elsewhere give nothing away; pictures are attachments. */
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  ol: ({ children, start }) => (
    <ol className="numbered" start={start}>
      {children}
    </ol>
  ),
  a: ({ href, children }) => (
    <a href={href} {...(href && EXTERNAL.test(href) && { rel: 'nofollow noopener noreferrer ugc' })}>
      {children}
    </a>
  ),
  table: ({ children }) => (
    <div className="scroller" tabIndex={0}>
      <table className="plain">{children}</table>
    </div>
  ),
};

const MarkdownView = ({ text }: { text: string }) => (
  <ReactMarkdown
    remarkPlugins={[remarkGfm]}
    rehypePlugins={[rehypeSanitize]}
    components={components}
    disallowedElements={['img']}
  >
    {text}
  </ReactMarkdown>
);
export default MarkdownView;
