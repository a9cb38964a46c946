// npm run dev: Vite serves the web app from its sources; the API is built again and restarted after every change.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { build, environment, install, node, nx, root } from './lib/project.mjs';

process.chdir(root);
await install();
await build();

const start = (args, cwd = root) => spawn(node(), args, { cwd, env: environment(), stdio: 'inherit' });
const children = [
  start(['--watch', '--watch-preserve-output', 'apps/api/dist/main.js']),
  start(['../../node_modules/vite/bin/vite.js'], 'apps/web'),
];

let timer;
let building = Promise.resolve();
for (const folder of ['apps/api', 'libs']) {
  fs.watch(folder, { recursive: true }, (_event, file) => {
    if (!/(^|\/)src\/.*\.(ts|tsx|json|yaml|md)$/.test(file ?? '') || /\.spec\.tsx?$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(rebuild)), 100);
  });
}

async function rebuild() {
  const { code, output } = await nx(
    'run-many',
    '-t',
    'build',
    '--exclude=@samenwijs/web',
    '--output-style=static',
  );
  if (code !== 0) console.error(output);
}

// One Ctrl-C, or the end of one, ends all.
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.once('exit', stop);
await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
process.exit();
