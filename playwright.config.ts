import { defineConfig, devices } from '@playwright/test';
import { launchFlags } from './scripts/findBrowser.mjs';

const port = 43_817;
const address = `http://127.0.0.1:${port}`;
const browser = process.env['REMIT_BROWSER'];

// npm run journeys looks for the build and the browser and starts this; without REMIT_BROWSER Playwright takes its own.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // A journey that passes only at the second try has found something.
  retries: 0,
  workers: 2,
  reporter: 'list',
  // Long enough for a machine with other work to do; how fast the page is, the bench and the audit say.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: { args: launchFlags, ...(browser && { executablePath: browser }) },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
