import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

type Titled = { title: string; description: string };
const titled = ({ title, description }: Titled) => ({ title, description });

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
    // These pages keep their titles with their other texts.
    const regions = read('regions') as Record<'list' | 'page', Titled>;
    const groups = read('expert-groups') as unknown as { all: Titled; name: string; description: string };
    const source = JSON.stringify({
      ...texts,
      home: { ...texts['home'], heading, intro },
      regions: titled(regions.list),
      region: { title: '{name}', description: regions.page.description },
      groups: titled(groups.all),
      group: { title: groups.name, description: groups.description },
    });
    this.emitFile({ type: 'asset', fileName: 'pages.json', source });
  },
});
