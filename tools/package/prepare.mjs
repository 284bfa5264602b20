// A consumer's folder with everything installed, outside of what git keeps.
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, textOrNull, write } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { npm } from './pack.mjs';

const kept = ['node_modules', 'package-lock.json'];

/** Quiet, with nothing sent anywhere but to the registry that npm is set to. */
const env = {
  NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', PARCEL_TELEMETRY_DISABLED: '1', CI: '1', NODE_ENV: '',
  npm_config_fund: 'false', npm_config_audit: 'false', npm_config_update_notifier: 'false',
};

export const inFolder = (folder) => (program, args) => run(program, args, { cwd: folder, env });

/** Unpacks a tarball, in place of what was there. */
async function unpack(tarball, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

/** A folder of plain pages with the release beside them, under a name that no version changes. */
async function withRelease(from, to) {
  const { contents } = await import('../release/contents.mjs');
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (const [path, content] of (await contents()).files) await write(join(to, 'plan-indicators', path), content);
  return to;
}

/**
 * @param {import('../../tests/package/consumers.mjs').Consumer} consumer
 * @param {string} tarball
 * @returns {Promise<string>} the folder
 */
export async function prepare({ name, folder: source = 'tests/package', shows, release }, tarball) {
  const from = at(source, name);
  const to = at('build/consumers', name);
  if (release) return withRelease(from, to);
  const manifest = await readFile(join(from, 'package.json'), 'utf8');
  const stamp = join(to, 'node_modules/.installed-for');
  const wanted = hashOf(manifest);
  await mkdir(to, { recursive: true });
  // What was built or copied before goes; what was installed stays if it is still what is asked for.
  for (const entry of await readdir(to)) if (!kept.includes(entry)) await rm(join(to, entry), { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => !/[\\/](node_modules|public|out|\.next|package-lock\.json)$/.test(path) });
  if ((await textOrNull(stamp)) !== wanted || !existsSync(join(to, 'package-lock.json'))) {
    for (const entry of kept) await rm(join(to, entry), { recursive: true, force: true });
    await inFolder(to)(npm, ['install', '--loglevel=error', '--prefer-offline']);
    await mkdir(join(to, 'node_modules'), { recursive: true });
    await writeFile(stamp, wanted);
  }
  await rm(join(to, 'node_modules/plan-indicators'), { recursive: true, force: true });
  await inFolder(to)(npm, ['install', '--no-save', '--offline', '--loglevel=error', tarball]);
  if (shows === 'two') await unpack(tarball, join(to, 'other'));
  return to;
}

/** The version of an installed package, from the lock file of the installation. */
export async function versionOf(folder, name) {
  const noted = join(folder, 'package-lock.json');
  if (!name || !existsSync(noted)) return null;
  return JSON.parse(await readFile(noted, 'utf8')).packages[`node_modules/${name}`]?.version ?? null;
}
