// npm run import -- FILE... --region KEY: makes drafts of documents, also while the application runs.
import path from 'node:path';
import { apiCommand } from './lib/api-command.mjs';

// Files are named as seen from where the command was given, which npm remembers.
const from = process.env.INIT_CWD ?? process.cwd();
const options = new Set(['--region', '--as']);
const given = process.argv.slice(2);
const words = given.map((word, i) =>
  word.startsWith('-') || options.has(given[i - 1]) ? word : path.resolve(from, word),
);

process.exitCode = (await apiCommand('import', words)).code;
