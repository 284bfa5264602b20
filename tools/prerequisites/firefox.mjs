// A Firefox for `npm run test:browsers`.
import { systemBrowser } from './browser.mjs';

export const firefox = () =>
  systemBrowser({
    name: 'firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    programs: ['firefox-esr', 'firefox'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  });
