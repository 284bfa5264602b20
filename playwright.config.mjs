// Browser tests. `npm test` runs them in Chromium, and those of strict pages in Firefox and WebKit too;
// `npm run test:browsers` runs all of them in Firefox as well.
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tools/prerequisites/chromium.mjs';
import { firefoxPath } from './tools/prerequisites/firefox.mjs';
import { chromiumFlags } from './tools/lib/chromium-flags.mjs';

/** Tests that drive WebKit. */
const inWebkit = /webkit\.spec\.mjs$/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  workers: 2,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/snapshots/{projectName}/{testFileName}/{arg}{ext}',
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.001, animations: 'disabled' } },
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: inWebkit,
      use: { browserName: 'chromium', launchOptions: { executablePath: chromiumPath(), args: chromiumFlags } },
    },
    {
      // The system's Firefox, driven over WebDriver BiDi. Its media features do not follow page.emulateMedia.
      name: 'firefox',
      testIgnore: inWebkit,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath() } },
    },
    {
      // WebKitGTK's own browser, which only WebDriver can drive: these tests bring it themselves.
      name: 'webkit',
      testMatch: inWebkit,
    },
  ],
});
