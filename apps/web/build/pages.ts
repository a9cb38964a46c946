import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { documentsByName } from './inline-documents.ts';

const ROUTERS = ['router', 'curation-routes'].map(
  (name) => new URL(`../src/app/${name}.tsx`, import.meta.url),
);
const ROUTE = /path: '([^']+)',(?:(?!path: ')[\s\S])*?lazyRouteComponent\(\(\) => import\('([^']+)'\)/g;
const NAMESPACE = /useTranslation\(\s*(\[[^\]]*\]|'[\w-]+')/g;
const FONTS = /(?:samenwijs-nul|atkinson-hyperlegible-next-latin)-wght-normal/;

type Chunk = Rolldown.OutputChunk;

type Asked = { name: string; variables?: Record<string, unknown>; visitors?: true; plain?: true };
/**
 * What pages ask first, so that the server can put the answers in the page; a `$id` comes from the address. `visitors`: only
 * theirs does; `plain`: only without a choice in the address. A journey checks that nothing is asked twice.
 */
const ASKED: Record<string, Asked[]> = {
  '*': [{ name: 'Viewer' }, { name: 'DemoAccounts' }],
  '/': [
    { name: 'Stories', visitors: true },
    { name: 'RegionMap', variables: { filter: {} }, visitors: true },
  ],
  '/kennis': [
    {
      name: 'SearchItems',
      variables: { query: null, literal: false, filter: {}, order: 'newest', after: null, first: 20 },
      plain: true,
    },
  ],
  '/expertgroepen': [{ name: 'Groups' }],
  '/kennis/$id': [{ name: 'Item', variables: { id: '$id' } }],
  '/vragen/$id': [{ name: 'Request', variables: { id: '$id' } }],
};

/**
 * Writes dist/page-files.json: for each route the files that its page is made of, so that the server can name them in the page
 * and a browser asks for all of them at once instead of finding them one after the other. Made from the router itself.
 */
export const pages = (): Plugin => ({
  name: 'pages',
  apply: 'build',
  // The outline of a page can be read before the app runs. Its style and letters have the line to themselves; when it has
  // been drawn, theme.js asks for all that the app is made of at once, and starts it.
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [script, app] = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
      if (!script) throw new Error('index.html starts no module');
      const PRELOAD = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;
      const files = [...html.matchAll(PRELOAD)].map(([, file]) => file);
      return html
        .replace(script, '')
        .replace(PRELOAD, '')
        .replace('src="/theme.js"', `src="/theme.js" data-app="${app}" data-files="${files.join(' ')}"`);
    },
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const withImports = (chunk: Chunk, seen = new Set<Chunk>()): Set<Chunk> => {
      if (seen.has(chunk)) return seen;
      seen.add(chunk);
      for (const name of chunk.imports) withImports(byName.get(name)!, seen);
      return seen;
    };
    const chunkOf = (end: string) =>
      chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end)) ??
      chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
    const namespacesOf = (of: Iterable<Chunk>, more: string[] = []) => {
      const namespaces = new Set(more);
      for (const { moduleIds } of of)
        for (const id of moduleIds.filter((module) => /\/web\/src\/.*\.tsx?$/.test(module)))
          for (const [, names] of readFileSync(id, 'utf8').matchAll(NAMESPACE))
            for (const [, name] of names!.matchAll(/'([\w-]+)'/g)) namespaces.add(name!);
      return [...namespaces];
    };
    const entry = withImports(chunks.find((chunk) => chunk.isEntry)!);
    const found: Record<string, object> = {};
    const routes = ROUTERS.map((file) => readFileSync(file, 'utf8')).join('');
    for (const [, path, module] of routes.matchAll(ROUTE)) {
      const end = module!.replace(/^\.\./, '/src');
      const page = chunkOf(`${end}.tsx`);
      if (!page) this.error(`${path}: there is no ${module}`);
      const all = withImports(page);
      const scripts = [...all].filter((chunk) => !entry.has(chunk)).map(({ fileName }) => fileName);
      const namespaces = namespacesOf([...entry, ...all], ['common', 'errors', 'vocabulary', 'matching']);
      const texts = (language: string) =>
        namespaces.flatMap((name) => chunkOf(`/locales/${language}/${name}.json`)?.fileName ?? []);
      found[path!] = { scripts, namespaces, texts: { nl: texts('nl'), en: texts('en') } };
    }
    const fonts = Object.keys(bundle).filter((name) => FONTS.test(name));
    const documents = documentsByName();
    const withText = (asked: Asked[]) =>
      asked.map(({ name, ...rest }) => {
        const query = documents.get(`query ${name}`);
        if (!query) this.error(`There is no query ${name}`);
        return { name, query, ...rest };
      });
    for (const [path, asked] of Object.entries(ASKED))
      if (path !== '*') Object.assign(found[path]!, { asks: withText(asked) });
    const asks = withText(ASKED['*']!);
    this.emitFile({
      type: 'asset',
      fileName: 'page-files.json',
      source: JSON.stringify({ fonts, asks, pages: found }),
    });
  },
});
