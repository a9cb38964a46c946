// Every boundary bites: a violation is planted, in memory or in a temporary copy of the layout, and must be refused.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { environment, root } from '../lib/project.mjs';

const temporary = () => fs.mkdtempSync(path.join(os.tmpdir(), 'samenwijs-planted-'));
const tool = (name, args, cwd) =>
  spawnSync(path.join(root, 'node_modules/.bin', name), args, { cwd, env: environment(), encoding: 'utf8' });

describe('lint', () => {
  let eslint;
  before(() => {
    // The rule reads the graph of projects that Nx wrote down; without one it allows everything.
    const nx = tool('nx', ['show', 'projects'], root);
    assert.equal(nx.status, 0, nx.stderr);
    // A planted file is not on disk, so the rules that need types have nothing to ask.
    const overrideConfig = [
      tseslint.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ];
    eslint = new ESLint({ cwd: root, overrideConfig });
  });

  const rulesAgainst = async (file, code) => {
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
    return result.messages.map((message) => message.ruleId ?? message.message);
  };
  const importing = (name) => `import * as planted from '${name}';\nexport default planted;\n`;

  const BOUNDARY = '@nx/enforce-module-boundaries';
  for (const [file, name] of [
    ['libs/domain/src/planted.ts', '@samenwijs/matching'],
    ['libs/domain/src/planted.ts', 'pg'],
    ['libs/matching/src/planted.ts', '@samenwijs/testing'],
    ['libs/matching/src/planted.ts', 'typeorm'],
    ['libs/adapters/search/src/planted.ts', '@samenwijs/testing'],
    ['libs/ui/src/planted.tsx', '@tanstack/react-query'],
    ['libs/ui/src/planted.tsx', '@samenwijs/matching'],
    ['apps/api/src/planted.ts', '@samenwijs/testing'],
    ['apps/api/src/planted.ts', '@samenwijs/ui'],
    ['apps/web/src/planted.tsx', '@samenwijs/matching'],
    ['apps/web/src/planted.tsx', '@samenwijs/search'],
    ['apps/e2e/src/planted.spec.ts', '@samenwijs/ui'],
  ])
    test(`${file} may not import ${name}`, async () => {
      assert.ok((await rulesAgainst(file, importing(name))).includes(BOUNDARY));
    });

  for (const [file, name] of [
    ['libs/matching/src/planted.ts', '@samenwijs/domain'],
    ['apps/api/src/planted.ts', '@samenwijs/matching'],
    ['apps/api/src/seed/planted.ts', '@samenwijs/testing'],
    ['apps/api/src/planted.spec.ts', '@samenwijs/testing'],
    ['apps/web/src/planted.tsx', '@samenwijs/ui'],
    ['libs/domain/src/planted.spec.ts', 'fast-check'],
  ])
    test(`${file} may import ${name}`, async () => {
      assert.deepEqual(await rulesAgainst(file, importing(name)), []);
    });

  for (const [file, code, rule] of [
    ['libs/domain/src/planted.ts', 'export const now = new Date();', 'no-restricted-syntax'],
    ['libs/domain/src/planted.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
    ['libs/matching/src/planted.ts', 'export const now = Date.now;', 'no-restricted-syntax'],
    ['libs/matching/src/planted.ts', 'export const chance = Math.random();', 'no-restricted-syntax'],
    [
      'apps/api/src/modules/regions/planted.ts',
      'export const port = process.env.PORT;',
      'no-restricted-properties',
    ],
    ['apps/api/src/main.ts', "export const port = process.env['PORT'];", 'no-restricted-properties'],
  ])
    test(`${file} may not say ${code}`, async () => {
      assert.deepEqual(await rulesAgainst(file, `${code}\n`), [rule]);
    });

  for (const [file, code] of [
    ['libs/domain/src/planted.ts', 'export const then = new Date(0);'],
    ['apps/api/src/platform/config.ts', 'export const port = process.env.PORT;'],
  ])
    test(`${file} may say ${code}`, async () => {
      assert.deepEqual(await rulesAgainst(file, `${code}\n`), []);
    });
});

describe('the settings of the pure libraries', () => {
  let folder;
  before(() => (folder = temporary()));
  after(() => fs.rmSync(folder, { recursive: true }));

  for (const library of ['domain', 'matching']) {
    const errorsIn = (code) => {
      fs.writeFileSync(path.join(folder, 'planted.ts'), code);
      const settings = {
        extends: path.join(root, `libs/${library}/tsconfig.json`),
        include: [],
        files: ['planted.ts'],
      };
      fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
      return tool('tsc', ['-p', folder, '--noEmit'], folder).stdout;
    };
    for (const name of ['process', 'fetch', 'document', 'setTimeout'])
      test(`libs/${library} does not know ${name}`, () => {
        assert.match(errorsIn(`export const planted = ${name};\n`), /TS2304|TS2580|TS2584|TS2591/);
      });
    test(`libs/${library} knows the language`, () => {
      assert.equal(errorsIn('export const planted = new Map([[1, 2]]);\n'), '');
    });
  }
});

describe('dependency-cruiser', () => {
  let folder;
  before(() => {
    folder = temporary();
    fs.symlinkSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  /** Lays out `files` ({ path: the modules it imports }) and returns the rules that were broken. */
  const broken = (files) => {
    fs.rmSync(path.join(folder, 'apps'), { recursive: true, force: true });
    for (const [file, imports] of Object.entries(files)) {
      const target = path.join(folder, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const lines = imports.map((name, index) => `export * as planted${index} from '${name}';`);
      fs.writeFileSync(target, `${lines.join('\n')}\nexport const here = 1;\n`);
    }
    const config = path.join(root, '.dependency-cruiser.mjs');
    const { stdout, stderr } = tool(
      'depcruise',
      ['--config', config, '--output-type', 'json', 'apps'],
      folder,
    );
    assert.ok(stdout, stderr);
    return [...new Set(JSON.parse(stdout).summary.violations.map((violation) => violation.rule.name))];
  };
  const modules = 'apps/api/src/modules';
  const features = 'apps/web/src/features';

  for (const [rule, files] of [
    ['modules-meet-at-index', { [`${modules}/a/a.ts`]: ['../b/b.js'], [`${modules}/b/b.ts`]: [] }],
    [
      'modules-meet-at-index',
      { [`${modules}/a/a.ts`]: ['../ab/deep/index.js'], [`${modules}/ab/deep/index.ts`]: [] },
    ],
    [
      'platform-knows-no-module',
      { 'apps/api/src/platform/p.ts': ['../modules/a/index.js'], [`${modules}/a/index.ts`]: [] },
    ],
    ['features-never-meet', { [`${features}/a/a.tsx`]: ['../b/b'], [`${features}/b/b.tsx`]: [] }],
    [
      'features-never-meet',
      { [`${features}/a/a.tsx`]: ['../../app/router'], 'apps/web/src/app/router.tsx': [] },
    ],
    [
      'shared-knows-no-feature',
      { 'apps/web/src/shared/s.ts': ['../features/a/a'], [`${features}/a/a.tsx`]: [] },
    ],
    ['no-cycles', { [`${modules}/a/a.ts`]: ['./b.js'], [`${modules}/a/b.ts`]: ['./a.js'] }],
  ])
    test(`${rule}: ${Object.entries(files)[0].join(' imports ')}`, () =>
      assert.deepEqual(broken(files), [rule]));

  test('what is allowed passes', () => {
    const files = {
      [`${modules}/a/a.ts`]: ['./own.js', '../b/index.js', '../../platform/p.js'],
      [`${modules}/a/own.ts`]: [],
      [`${modules}/b/index.ts`]: ['./b.js'],
      [`${modules}/b/b.ts`]: [],
      'apps/api/src/platform/p.ts': [],
      'apps/web/src/app/router.tsx': ['../features/a/a', '../features/b/b'],
      [`${features}/a/a.tsx`]: ['./own', '../../shared/s'],
      [`${features}/a/own.tsx`]: [],
      [`${features}/b/b.tsx`]: [],
      'apps/web/src/shared/s.ts': [],
    };
    assert.deepEqual(broken(files), []);
  });
});
