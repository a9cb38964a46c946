import fs from 'node:fs';

const MADE = new URL('../../../web/src/shared/api/gql/graphql.ts', import.meta.url);

/** The operations as the web app sends them, by name: what is measured and counted is what is used. */
export function webDocuments(): ReadonlyMap<string, string> {
  const source = fs.readFileSync(MADE, 'utf8');
  return new Map(
    [...source.matchAll(/export const (\w+)Document = new TypedDocumentString\(\s*`([^`]*)`/g)].map(
      ([, name, text]) => [name!, text!],
    ),
  );
}
