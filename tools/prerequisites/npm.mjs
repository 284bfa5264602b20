// The npm packages of the lock file.
import { existsSync, statSync } from 'node:fs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';

const installed = at('node_modules/.package-lock.json');

const upToDate = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;

export const npmPackages = () =>
  step('npm packages', async () => {
    // Browsers come from the system, never from the test runner's own download.
    process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
    if (upToDate()) return;
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error']);
    return 'installed from the lock file';
  });
