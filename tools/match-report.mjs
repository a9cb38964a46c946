// npm run match:report -- [--profile NAME] [--json]: how well matching does, by what people did with it.
import { apiCommand } from './lib/api-command.mjs';

process.exitCode = (await apiCommand('match-report', process.argv.slice(2))).code;
