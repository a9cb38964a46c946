import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Writes pages.json: the titles with which the API serves each page, since link previews read no JavaScript. */
export const pageTexts = (): Plugin => ({
  name: 'page-texts',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(path.resolve(import.meta.dirname, '../src/locales/nl/pages.json'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'pages.json', source });
  },
});
