// A Firefox for `npm run test:browsers`.
import { pathOf, systemBrowser } from './browser.mjs';

const browser = {
  name: 'firefox',
  variable: 'FIREFOX_PATH',
  debian: 'firefox-esr',
  programs: ['firefox-esr', 'firefox'],
  places: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

export const firefox = () => systemBrowser(browser);
export const firefoxPath = () => pathOf(browser);
