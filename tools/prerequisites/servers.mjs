// Web servers for the tests of their settings. Where one cannot be had, its tests are left out and say why.
import { ask, StepError } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';
import { aptInstall } from './apt.mjs';

/** Servers are often outside of a plain user's path. */
const env = { PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** Path of a server's program, or null. */
export const serverPath = (name) => ask('sh', ['-c', `command -v ${name}`], { env });

/** Makes sure of nginx and Apache. Failing that is no failure: the reason is left in SERVERS_MISSING. */
export const servers = () =>
  step('web servers', async () => {
    const absent = async () => (await Promise.all(['nginx', 'apache2'].map(async (name) => ((await serverPath(name)) ? null : name)))).filter(Boolean);
    const missing = await absent();
    if (missing.length === 0) return;
    try {
      await aptInstall(missing, `The settings for web servers are tested with ${missing.join(' and ')} (Debian: "apt-get install ${missing.join(' ')}").`);
      if ((await absent()).length === 0) return `installed ${missing.join(', ')}`;
      process.env.SERVERS_MISSING = `${missing.join(', ')} was installed but is not found`;
    } catch (error) {
      process.env.SERVERS_MISSING = error instanceof StepError ? error.message.split('\n')[0] : String(error);
    }
    return `absent, its tests will be skipped: ${process.env.SERVERS_MISSING}`;
  });
