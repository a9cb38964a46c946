// Finds a browser for the journeys, or gets one.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { environment, root, run } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that lacks a system library is there and does not run. */
const runs = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const ofTheSystem = () =>
  [
    ...(process.env.PATH ?? '')
      .split(path.delimiter)
      .flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...MAC,
  ].find((file) => fs.existsSync(file) && runs(file));

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return fs.existsSync(file) && runs(file) ? file : undefined;
}

/** The path of a browser, or undefined. @throws Error when CHROME_PATH names something that does not run. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !runs(named)) throw new Error(`CHROME_PATH names ${named}, which does not run as a browser.`);
  return named || ofTheSystem() || (await ofPlaywright());
}

const mayInstallPackages = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');

/** As `findChromium`, and tries to get one where there is none. @throws Error saying that none can be had. */
export async function provideChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log("No browser found; trying Playwright's download ...");
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { env: environment() });
  const downloaded = await ofPlaywright();
  if (downloaded) return downloaded;
  if (mayInstallPackages()) {
    console.log("Installing Debian's chromium ...");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const installed = ofTheSystem();
    if (installed) return installed;
  }
  throw new Error(
    'No browser for the journeys: none in CHROME_PATH, on this system, from Playwright or from Debian. Install Chromium, name one in CHROME_PATH, or leave the journeys out with E2E=0.',
  );
}
