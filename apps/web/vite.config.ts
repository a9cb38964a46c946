import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';
import { inlineDocuments } from './build/inline-documents.ts';

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname, 'API_').API_URL ?? 'http://localhost:3000';
  return {
    plugins: [
      inlineDocuments(),
      react(),
      { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-GB'] }), enforce: 'pre' },
    ],
    resolve: { conditions: ['@samenwijs/source', ...defaultClientConditions] },
    server: { proxy: { '/graphql': { target: api, ws: true }, '/api': { target: api } } },
    // Nothing inlined: the content security policy takes fonts and pictures from files alone.
    build: { target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  };
});
