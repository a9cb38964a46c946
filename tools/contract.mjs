// npm run contract: writes schema.graphql and the types made from it.
import fs from 'node:fs';
import path from 'node:path';
import { makeContract, outdated } from './lib/contract.mjs';
import { fail, nx, root } from './lib/project.mjs';

// Not the web app: it cannot be built before its new documents have types.
const { code, output } = await nx('run-many', '-t', 'build', '--projects=api', '--output-style=static');
if (code !== 0) fail(`${output}\nThe build failed.`);
const contract = await makeContract();
for (const file of outdated(contract)) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), contract[file]);
  console.log(`Written: ${file}`);
}
process.exit();
