// A Chromium for the browser tests and the screenshots.
import { pathOf, systemBrowser } from './browser.mjs';

const browser = {
  name: 'chromium',
  variable: 'CHROMIUM_PATH',
  debian: 'chromium',
  programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  places: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

export const chromium = () => systemBrowser(browser);
export const chromiumPath = () => pathOf(browser);
