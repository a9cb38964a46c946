import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';
import { compress } from './build/compress.ts';
import { inlineDocuments } from './build/inline-documents.ts';
import { pages } from './build/pages.ts';
import { pageTexts } from './build/page-texts.ts';

const VENDOR =
  /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|i18next-icu|react-i18next|html-parse-stringify|intl-messageformat|@formatjs)\//;

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname, 'API_').API_URL ?? 'http://localhost:3000';
  return {
    plugins: [
      inlineDocuments(),
      pages(),
      compress(),
      pageTexts(),
      react(),
      { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    ],
    resolve: { conditions: ['@samenwijs/source', ...defaultClientConditions] },
    server: { proxy: { '/graphql': { target: api, ws: true }, '/api': { target: api } } },
    build: {
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // Nothing inlined: the content security policy takes fonts and pictures from files alone.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What every page needs in two files instead of thirty; what only some need stays with them.
          codeSplitting: {
            groups: [
              { name: 'vendor', test: VENDOR, priority: 2 },
              {
                name: 'common',
                test: /\/web\/src\/shared\/(?!matching\/|requests\/|regions\/)/,
                minShareCount: 5,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  };
});
