// npm run reindex: builds the search index anew beside the one that answers, and waits; also while the application runs.
import { apiCommand } from './lib/api-command.mjs';

process.exitCode = (await apiCommand('reindex', process.argv.slice(2))).code;
