// npm start: installs and builds what is needed, then becomes the application.
import { spawn } from 'node:child_process';
import { build, install, node, nodeIsNewEnough, root } from './lib/project.mjs';

process.chdir(root);
await install();
await build();

// npm killed by SIGKILL tells nobody: its child then has another parent, and ends as after SIGTERM.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref();

const main = 'apps/api/dist/main.js';
if (nodeIsNewEnough) {
  await import(`../${main}`);
} else {
  // The channel tells the application when this process is gone, by whatever signal.
  const app = spawn(node(), [main], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, SAMENWIJS_PARENT: 'ipc' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
  app.once('exit', (code) => process.exit(code ?? 1));
}
