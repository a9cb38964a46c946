import { lazy, Suspense } from 'react';

const View = lazy(() => import('./markdown-view'));

export type MarkdownProps = {
  /** Markdown as a user wrote it. */
  text: string;
  className?: string;
};

/** A text by a user. The renderer is loaded when the first text is shown; until then its paragraphs stand there plain. */
export const Markdown = ({ text, className }: MarkdownProps) => (
  <div className={className}>
    <Suspense
      fallback={text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    >
      <View text={text} />
    </Suspense>
  </div>
);
