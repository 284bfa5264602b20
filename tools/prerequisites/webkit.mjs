// A WebKit for the strict pages: WebKitGTK's MiniBrowser, driven over WebDriver, on a display of its own.
// Where it cannot be had, what needs it is left out and says why.
import { existsSync, readdirSync } from 'node:fs';
import { ask, StepError } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';
import { aptInstall } from './apt.mjs';

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** Debian keeps the browser beside the library, in a folder named after the machine's kind. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  const places = [libraries, ...readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')).map((name) => `${libraries}/${name}`)];
  return places.flatMap((place) => ['4.1', '4.0'].map((version) => `${place}/webkit2gtk-${version}/MiniBrowser`)).find((path) => existsSync(path));
}

/** The browser's path when everything is there that driving it needs. */
export async function webkitPath() {
  const browser = miniBrowser();
  const [driver, display] = await Promise.all(['WebKitWebDriver', 'Xvfb'].map((program) => ask('sh', ['-c', `command -v ${program}`])));
  return browser && driver && display ? browser : undefined;
}

/** Makes sure of a WebKit. Failing that is no failure: the reason is left in WEBKIT_MISSING, for the tests to tell. */
export const webkit = () =>
  step('webkit', async () => {
    if (await webkitPath()) return;
    try {
      await aptInstall(packages, `The strict pages need WebKitGTK's driver for their part in WebKit (Debian: "apt-get install ${packages.join(' ')}").`);
      if (await webkitPath()) return 'installed webkit2gtk-driver';
      process.env.WEBKIT_MISSING = 'WebKitGTK was installed but its MiniBrowser is not found';
    } catch (error) {
      process.env.WEBKIT_MISSING = error instanceof StepError ? error.message.split('\n')[0] : String(error);
    }
    return `absent, its tests will be skipped: ${process.env.WEBKIT_MISSING}`;
  });
