// The tarball that npm would publish, and what is in it.
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** A name that does not change with the version: npm then never takes an older tarball from its cache by name. */
const tarball = at('build/package/plan-indicators.tgz');

/**
 * Packs what was built.
 * @returns {Promise<{ tarball: string, version: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }>}
 */
export async function pack() {
  await mkdir(at('build/package'), { recursive: true });
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', at('build/package')]);
  const [{ filename, version, size, unpackedSize, files }] = JSON.parse(stdout);
  await rename(join(at('build/package'), filename), tarball);
  return { tarball, version, size, unpackedSize, files };
}
