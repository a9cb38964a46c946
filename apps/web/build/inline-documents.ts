import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = new URL('../src/shared/api/gql/graphql.ts', import.meta.url);
const GENERATED_DOCUMENT = /new TypedDocumentString\(\s*`([\s\S]*?)`/g;
const CALL = /\bgraphql\(\s*`([\s\S]*?)`\s*,?\s*\)/g;
const NAME = /\b(?:query|mutation|subscription|fragment)\s+\w+/;

/** The generated documents with their fragments, by kind and name: `query Viewer`. */
export const documentsByName = () =>
  new Map(
    [...readFileSync(GENERATED, 'utf8').matchAll(GENERATED_DOCUMENT)].map(([, text]) => [
      NAME.exec(text!)![0],
      text!.trim(),
    ]),
  );

/**
 * The generated map holds the documents of every page. This puts each document, with its fragments, where it is written,
 * so that a page loads its own and no other.
 */
export const inlineDocuments = (): Plugin => {
  let documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    buildStart() {
      documents = documentsByName();
    },
    transform(code, id) {
      if (id.includes('/shared/api/gql/')) return { code, map: null, moduleSideEffects: false };
      if (!id.includes('/src/') || !code.includes('graphql(')) return null;
      const inlined = code.replace(CALL, (call, source: string) => {
        const name = NAME.exec(source)?.[0];
        const text = name && documents.get(name);
        if (!text) this.error(`${name ?? call} is not generated yet: npm run contract`);
        return JSON.stringify(text.replace(/\s+/g, ' '));
      });
      return { code: inlined, map: null };
    },
  };
};
