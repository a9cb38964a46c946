import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Writes pages.json: the titles with which the API serves each page, since link previews read no JavaScript. */
export const pageTexts = (): Plugin => ({
  name: 'page-texts',
  apply: 'build',
  generateBundle() {
    const read = (name: string) =>
      JSON.parse(
        readFileSync(path.resolve(import.meta.dirname, `../src/locales/nl/${name}.json`), 'utf8'),
      ) as Record<string, object>;
    const texts = read('pages');
    // What a visitor reads first on the home page, so that it is there before the app is.
    const { title: heading, intro } = read('home')['visitor'] as { title: string; intro: string };
    const source = JSON.stringify({ ...texts, home: { ...texts['home'], heading, intro } });
    this.emitFile({ type: 'asset', fileName: 'pages.json', source });
  },
});
