// A source of the host as a module for Node.
import { build } from 'esbuild';
import { bundling } from '../../tools/build/script.mjs';

/** @param {string} path from the root of the repository */
export async function load(path) {
  const { outputFiles } = await build({ ...bundling, entryPoints: [path], write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
