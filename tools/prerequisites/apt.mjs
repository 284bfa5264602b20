// Debian and Ubuntu packages, when we may install them.
import { ask, run, StepError } from '../lib/run.mjs';

let privilege;
let updated = false;

/** How to become root: [] as root, ['sudo', '-n'] with passwordless sudo, null when neither. */
function privileged() {
  privilege ??= (async () => {
    if ((await ask('apt-get', ['--version'])) === null) return null;
    if (process.getuid?.() === 0) return [];
    return (await ask('sudo', ['-n', 'true'])) === null ? null : ['sudo', '-n'];
  })();
  return privilege;
}

/**
 * Installs packages, or says what a person has to do.
 * @param {string[]} packages
 * @param {string} otherwise the message where this cannot be done
 */
export async function aptInstall(packages, otherwise) {
  const become = await privileged();
  if (become === null) throw new StepError(otherwise);
  const apt = (...args) => {
    const [program, ...rest] = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(program, rest);
  };
  if (!updated) {
    await apt('update', '-q');
    updated = true;
  }
  await apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}
