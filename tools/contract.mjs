// npm run contract: writes schema.graphql and the types made from it.
import fs from 'node:fs';
import path from 'node:path';
import { makeContract, outdated } from './lib/contract.mjs';
import { build, root } from './lib/project.mjs';

await build();
const contract = await makeContract();
for (const file of outdated(contract)) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), contract[file]);
  console.log(`Written: ${file}`);
}
process.exit();
