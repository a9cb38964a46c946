// The contract between API and web app: the schema that the API emits, and the types made from it.
import fs from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import prettier from 'prettier';
import { node, root, run } from './project.mjs';

const SCHEMA = 'libs/contract/schema.graphql';

/** All files of the contract, as the sources say they should be: `{ path: content }`. The built API is asked for its schema. */
export async function makeContract() {
  const { code, output } = await run(node(), ['apps/api/dist/emit-schema.js']);
  if (code !== 0) throw new Error(output);
  const { default: config } = await import(path.join(root, 'libs/contract/codegen.ts'));
  const files = await generate({ ...config, schema: output, cwd: root, silent: true }, false);
  const style = await prettier.resolveConfig(path.join(root, SCHEMA));
  const formatted = files.map(async ({ filename, content }) => [
    path.relative(root, path.resolve(root, filename)),
    await prettier.format(content, { ...style, filepath: filename }),
  ]);
  return { [SCHEMA]: output, ...Object.fromEntries(await Promise.all(formatted)) };
}

/** Those files whose committed content is another one. */
export const outdated = (contract) =>
  Object.keys(contract).filter((file) => {
    const target = path.join(root, file);
    return !fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== contract[file];
  });
