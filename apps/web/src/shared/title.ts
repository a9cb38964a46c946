import { useEffect } from 'react';

/** The tab's title: what the page says, then the name. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} · Samenwijs` : 'Samenwijs';
  }, [title]);
}
