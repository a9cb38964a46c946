import { lazy, Suspense } from 'react';

const View = lazy(() => import('./markdown-view'));

export type MarkdownProps = {
  /** Markdown as a user wrote it. */
  text: string;
  className?: string;
  /** The language it was written in. */
  lang?: string;
  /** Makes a link of the n-th source: "[1]" in the text. Null when there is no such source. */
  cite?: Cite | undefined;
};
export type Cite = (n: number) => { href: string; label: string } | null;

/** Signs that may mean something in Markdown; a text with none of them is paragraphs. */
const MEANING = /[*_`#<>[\]|~\\&]|^\s*(?:[-+=]|\d+[.)])|https?:|www\.|@| {2}\n|^ {4}/m;

const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, i) => <p key={i}>{paragraph}</p>);

/** A text by a user. The renderer is loaded when the first text needs it; until then its paragraphs stand there plain. */
export const Markdown = ({ text, className, lang = 'nl', cite }: MarkdownProps) => (
  <div className={className} lang={lang}>
    {MEANING.test(text) ? (
      <Suspense fallback={paragraphs(text)}>
        <View text={text} cite={cite} />
      </Suspense>
    ) : (
      paragraphs(text)
    )}
  </div>
);
