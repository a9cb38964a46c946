// Runs one of the API's own commands, on the database of a running or stopped application.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { build, install, node, root } from './project.mjs';

/** @returns the exit code, and what was printed when `quiet`. */
export async function apiCommand(name, words, { quiet = false } = {}) {
  process.chdir(root);
  const entry = `apps/api/dist/${name}.js`;
  if (!fs.existsSync(entry)) {
    await install();
    await build();
  }
  const child = spawn(node(), [entry, ...words], {
    stdio: ['inherit', quiet ? 'pipe' : 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, output })));
}
