import { defineConfig, devices } from '@playwright/test';

const asRoot = process.getuid?.() === 0;

/** `npm test -- e2e` finds the browser. BASE_URL lets the journeys run against an application that runs already. */
export default defineConfig({
  testDir: './src',
  outputDir: './test-results',
  globalSetup: '../../tools/lib/e2e-setup.mjs',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      chromiumSandbox: !asRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
