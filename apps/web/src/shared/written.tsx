import type { ReactNode } from 'react';

/** What somebody wrote stays in its own language, whatever the interface speaks: Dutch, unless it says otherwise. */
export const CONTENT_LANGUAGE = 'nl';
export const Written = ({ lang = CONTENT_LANGUAGE, children }: { lang?: string; children: ReactNode }) => (
  <span lang={lang}>{children}</span>
);
