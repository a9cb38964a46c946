import { useEffect } from 'react';

/** The tab's title: what the page says, then the name. For a public page also what search engines tell about it. */
export function useTitle(title: string | undefined, description?: string) {
  useEffect(() => {
    document.title = title ? `${title} · Samenwijs` : 'Samenwijs';
  }, [title]);
  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
    if (!description || !meta) return;
    const before = meta.content;
    meta.content = description;
    return () => {
      meta.content = before;
    };
  }, [description]);
}
