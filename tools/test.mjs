// npm test [-- unit|api|e2e|tools ...]: sets everything up, runs the tests, and ends with one line that counts them.
import fs from 'node:fs';
import path from 'node:path';
import { build, environment, fail, install, node, nx, root, run, workspaces } from './lib/project.mjs';

process.chdir(root);
await install();

const KINDS = ['tools', 'unit', 'api', 'e2e'];
const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !KINDS.includes(kind));
if (unknown.length)
  fail(`Unknown: ${unknown.join(', ')}. npm test -- takes ${KINDS.join(', ')}, or nothing for all.`);
const wanted = (kind) => asked.length === 0 || asked.includes(kind);

const browser = wanted('e2e') ? await findBrowser() : undefined;
await build();

const total = { passed: 0, failed: 0 };
if (wanted('tools')) await testTools();
if (wanted('unit')) await testProjects((folder) => folder !== 'apps/api');
if (wanted('api')) await testProjects((folder) => folder === 'apps/api');
if (browser) await testJourneys(browser);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function findBrowser() {
  if (process.env.E2E === '0') {
    console.log('\n*** E2E=0: the browser journeys are LEFT OUT ***\n');
    return undefined;
  }
  const { provideChromium } = await import('./lib/chromium.mjs');
  return provideChromium().catch((error) => fail(error.message));
}

/** Adds what a runner reported; a runner that failed without a failed test counts as one failure. */
function count(code, passed, failed) {
  total.passed += passed;
  total.failed += failed || (code === 0 ? 0 : 1);
}

async function testTools() {
  console.log('\n# tools');
  const files = fs.readdirSync('tools/test').filter((name) => name.endsWith('.test.mjs'));
  const { code, output } = await run(node(), [
    ...['--test', '--test-reporter=tap', '--test-concurrency=2'],
    ...files.map((name) => path.join('tools/test', name)),
  ]);
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  if (code !== 0) console.log(output);
  console.log(`${number('pass')} passed, ${number('fail')} failed`);
  count(code, number('pass'), number('fail'));
}

async function testProjects(chosen) {
  const folders = workspaces().filter(
    (folder) => chosen(folder) && fs.existsSync(path.join(folder, 'jest.config.mjs')),
  );
  const reports = folders.map((folder) => path.join(folder, 'test-results/jest.json'));
  for (const report of reports) {
    fs.mkdirSync(path.dirname(report), { recursive: true });
    fs.rmSync(report, { force: true });
  }
  const names = folders.map(
    (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).name,
  );
  console.log(`\n# ${names.join(', ')}`);
  // Two processes at a time: two projects, or two of the one.
  const { code, output } = await nx(
    ...['run-many', '-t', 'test', '--parallel=2', '--output-style=static', `--projects=${names.join(',')}`],
    ...[
      '--',
      '--json',
      '--outputFile=test-results/jest.json',
      `--maxWorkers=${folders.length === 1 ? 2 : 1}`,
    ],
  );
  const results = reports
    .filter((report) => fs.existsSync(report))
    .map((report) => JSON.parse(fs.readFileSync(report, 'utf8')));
  // What failed, out of the reports; a runner that did not get so far tells by its output.
  const failures = results
    .flatMap(({ testResults }) => testResults)
    .filter(({ status }) => status === 'failed');
  for (const { message } of failures) console.log(message);
  if (code !== 0 && !failures.length) console.log(output);
  const sum = (field) => results.reduce((all, result) => all + result[field], 0);
  const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
  console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
  count(code, sum('numPassedTests'), failed);
}

async function testJourneys(browser) {
  console.log(`\n# journeys in ${browser}`);
  const report = path.resolve('apps/e2e/test-results.json');
  fs.rmSync(report, { force: true });
  const { code } = await run(
    node(),
    ['../../node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      show: true,
      cwd: 'apps/e2e',
      env: { ...environment(), CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
  } = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')).stats : {};
  fs.rmSync(report, { force: true });
  count(code, expected, unexpected + flaky);
}
