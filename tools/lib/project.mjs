// What every command needs before it can begin. Runs on Node 20 and without node_modules: built-in modules alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);
const readJson = (file) => JSON.parse(fs.readFileSync(inRoot(file), 'utf8'));

/** Ends the command with one plain sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
export const nodeIsNewEnough = major > 22 || (major === 22 && minor >= 18);

/** The Node that runs the product: this one, or the Node 24 that comes with the dependencies. */
export function node() {
  if (nodeIsNewEnough) return process.execPath;
  const bundled = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (fs.existsSync(bundled)) return bundled;
  fail(
    `Samenwijs needs Node 22.18 or newer; this is Node ${process.versions.node}, and none comes along for ${process.platform}-${process.arch}.`,
  );
}

/** The environment for commands of the project: its Node and its tools first, and no background service of Nx. */
export const environment = () => ({
  ...process.env,
  PATH: [path.dirname(node()), inRoot('node_modules/.bin'), process.env.PATH].join(path.delimiter),
  NX_DAEMON: 'false',
});

/**
 * Runs a command from the root and resolves with `{ code, output }`; with `show`, the output goes to the terminal.
 * Ends with us: SIGTERM and Ctrl-C are passed on.
 */
export function run(command, args, { show = false, cwd = root, env = environment() } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const forward = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, forward);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    const done = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

export const nx = (...args) => run(node(), [inRoot('node_modules/.bin/nx'), ...args]);

/** Whether what is installed is what package-lock.json asks for. npm writes down what it installed in node_modules. */
function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!fs.existsSync(inRoot(record))) return false;
  const present = readJson(record).packages;
  return Object.entries(readJson('package-lock.json').packages).every(([name, wanted]) => {
    if (!name || wanted.extraneous) return true;
    const found = present[name];
    return found ? found.version === wanted.version : wanted.optional || wanted.devOptional || wanted.peer;
  });
}

export async function install() {
  if (installed()) return;
  console.log('Installing the dependencies (about a minute, the first time only) ...');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: process.env,
  });
  if (code !== 0) fail(`${output}\nThe dependencies could not be installed: npm ci ended with ${code}.`);
}

const sourceFiles = function* (folder) {
  for (const entry of fs.readdirSync(inRoot(folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (['node_modules', 'dist', 'test-results', 'coverage'].includes(entry.name)) continue;
    if (entry.isDirectory()) yield* sourceFiles(file);
    else yield file;
  }
};

/** A hash of everything a build is made of, by name, size and time: 20 ms, where asking Nx takes seconds. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  const settings = ['.swcrc', 'nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
  for (const file of [...settings, ...sourceFiles('apps'), ...sourceFiles('libs')]) {
    const { size, mtimeMs } = fs.statSync(inRoot(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The folders of all workspaces, such as `libs/domain`. */
export const workspaces = () =>
  readJson('package.json')
    .workspaces.flatMap((pattern) => {
      const parent = path.dirname(pattern);
      return fs.existsSync(inRoot(parent))
        ? fs.readdirSync(inRoot(parent)).map((name) => path.join(parent, name))
        : [];
    })
    .filter((folder) => fs.existsSync(inRoot(folder, 'package.json')));

const isBuilt = () =>
  workspaces()
    .filter((folder) => readJson(path.join(folder, 'package.json')).nx?.targets?.build)
    .every((folder) => fs.existsSync(inRoot(folder, 'dist')));

export async function build() {
  const file = inRoot('node_modules/.cache/samenwijs-build');
  const stamp = stampOfSources();
  if (isBuilt() && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stamp) return;
  console.log('Building ...');
  const { code, output } = await nx('run-many', '-t', 'build', '--output-style=static');
  if (code !== 0) fail(`${output}\nThe build failed.`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, stamp);
}
