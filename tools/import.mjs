// npm run import -- FILE... --region KEY: makes drafts of documents, also while the application runs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, install, node, root } from './lib/project.mjs';

// Files are named as seen from where the command was given, which npm remembers.
const from = process.env.INIT_CWD ?? process.cwd();
const options = new Set(['--region', '--as']);
const given = process.argv.slice(2);
const words = given.map((word, i) =>
  word.startsWith('-') || options.has(given[i - 1]) ? word : path.resolve(from, word),
);

process.chdir(root);
const entry = 'apps/api/dist/import.js';
if (!fs.existsSync(entry)) {
  await install();
  await build();
}
const child = spawn(node(), [entry, ...words], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
