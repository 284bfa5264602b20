// The release: a folder whose name holds the version, the same as a ZIP file, and the hash of every file in it.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { write } from '../lib/files.mjs';
import { archiveOf } from './archive.mjs';
import { contents } from './contents.mjs';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** As `sha256sum` writes and reads it. */
function sums(files) {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
}

/**
 * Writes a release into a directory, in place of an earlier one of the same version.
 * @param {string} directory
 * @returns {Promise<{ folder: string, archive: string, files: number, size: number }>}
 */
export async function release(directory) {
  const { name, files } = await contents();
  files.set('SHA256SUMS', Buffer.from(sums(files)));
  const folder = join(directory, name);
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) await write(join(folder, path), content);
  const packed = archiveOf(new Map([...files].map(([path, content]) => [`${name}/${path}`, content])));
  const archive = join(directory, `${name}.zip`);
  await write(archive, packed);
  await write(`${archive}.sha256`, `${sha256(packed)}  ${name}.zip\n`);
  return { folder, archive, files: files.size, size: packed.length };
}
