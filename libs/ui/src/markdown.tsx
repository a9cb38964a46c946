import { lazy, Suspense } from 'react';

const View = lazy(() => import('./markdown-view'));

export type MarkdownProps = {
  /** Markdown as a user wrote it. */
  text: string;
  className?: string;
  /** Makes a link of the n-th source: "[1]" in the text. Null when there is no such source. */
  cite?: Cite | undefined;
};
export type Cite = (n: number) => { href: string; label: string } | null;

/** A text by a user. The renderer is loaded when the first text is shown; until then its paragraphs stand there plain. */
export const Markdown = ({ text, className, cite }: MarkdownProps) => (
  <div className={className}>
    <Suspense
      fallback={text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    >
      <View text={text} cite={cite} />
    </Suspense>
  </div>
);
