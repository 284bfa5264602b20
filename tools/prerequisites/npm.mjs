// The npm packages of the lock file.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hashOf } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';

const lock = at('package-lock.json');
const installed = at('node_modules/.package-lock.json');
const remembered = at('node_modules/.plan-indicators-lock');

/** Installed after the lock file was last written, or from a lock file with the same content. */
function upToDate() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  return existsSync(remembered) && readFileSync(remembered, 'utf8') === hashOf(readFileSync(lock));
}

export const npmPackages = () =>
  step('npm packages', async () => {
    // Browsers come from the system, never from the test runner's own download.
    process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
    if (upToDate()) return;
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error']);
    writeFileSync(remembered, hashOf(readFileSync(lock)));
    return 'installed from the lock file';
  });
