// Playwright's global set-up: the built application on a free port, with a database and content of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { node, root } from './project.mjs';

export default async function setUp() {
  if (process.env.BASE_URL) return;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-e2e-'));
  fs.chmodSync(folder, 0o755);
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: path.join(folder, 'data'),
    DEMO: '1',
    SAMENWIJS_PARENT: 'ipc',
  };
  delete env.DATABASE_URL;
  const app = spawn(node(), [path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  const tearDown = async () => {
    app.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };

  const said = [];
  app.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
  process.env.BASE_URL = await new Promise((resolve) => {
    readline.createInterface(app.stdout).on('line', (line) => {
      said.push(line);
      const url = /Samenwijs is ready: (\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
    void ended.then(() => resolve(''));
    setTimeout(() => resolve(''), 90_000).unref();
  });
  if (process.env.BASE_URL) return tearDown;
  await tearDown();
  throw new Error(`The application did not get ready:\n${said.join('\n')}`);
}
