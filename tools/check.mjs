// npm run check: everything that can be known without running a test. One line a check; the output of those that fail.
import fs from 'node:fs';
import path from 'node:path';
import { build, install, node, nx, root, run, workspaces } from './lib/project.mjs';

process.chdir(root);
await install();
await build();

const tool = (name, ...args) => run(path.join(root, 'node_modules/.bin', name), args);
const found = (lines) => ({ code: lines.length ? 1 : 0, output: lines.join('\n') });

const CHECKS = {
  format: () => tool('prettier', '--check', '--log-level=warn', '.'),
  // The boundaries between projects are lint rules, which read the graph that Nx writes down.
  lint: async () => {
    const graph = await nx('show', 'projects');
    return graph.code === 0 ? tool('eslint', '--max-warnings=0', '.') : graph;
  },
  boundaries: () => {
    const sources = workspaces().map((folder) => path.join(folder, 'src'));
    return tool(
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      ...sources.filter((folder) => fs.existsSync(folder)),
    );
  },
  types: async () => {
    const failed = [];
    for (const folder of workspaces().filter((folder) => fs.existsSync(path.join(folder, 'tsconfig.json')))) {
      const memory = path.join(root, 'node_modules/.cache/tsc', folder.replaceAll('/', '-'));
      const { code, output } = await tool(
        'tsc',
        '-p',
        folder,
        '--noEmit',
        '--incremental',
        '--tsBuildInfoFile',
        memory,
      );
      if (code !== 0) failed.push(output);
    }
    return found(failed);
  },
  contract: async () => {
    const { makeContract, outdated } = await import('./lib/contract.mjs');
    return found(
      outdated(await makeContract()).map((file) => `${file} is not what the sources say: npm run contract`),
    );
  },
  translations: async () => {
    const { mistakesInTexts } = await import('./lib/translations.mjs');
    return found(mistakesInTexts('apps/web/src/locales', 'apps/web/src'));
  },
  matching: async () => {
    const { ownSet } = await import('./lib/judged-set.mjs');
    const { loadLibraries, measure, regressions } = await import('./lib/measure-matching.mjs');
    const libraries = await loadLibraries();
    return found(regressions(measure(libraries, ownSet(libraries.content)).figures));
  },
  'unused code': () => tool('knip', '--no-progress'),
  migrations: () => run(node(), ['apps/api/dist/check-migrations.js']),
};

const asked = process.argv.slice(2);
const queue = Object.entries(CHECKS).filter(([name]) => asked.length === 0 || asked.includes(name));
let failures = 0;

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, check] = next;
    const start = performance.now();
    const { code, output } = await check().catch((error) => ({ code: 1, output: error.message }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${seconds.padStart(5)} s`);
    if (code === 0) continue;
    failures += 1;
    console.log(output.trim().replace(/^/gm, '    '));
  }
}
const all = queue.length;
await Promise.all([work(), work()]);
console.log(`\n${all - failures} checks passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
