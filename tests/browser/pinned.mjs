// Whether pictures may be compared point by point: only where the fonts and the browser are those that drew the kept ones.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ask } from '../../tools/lib/run.mjs';

/** The family that the pictures are set in; the tests' prerequisites bring it where there is no Japanese font. */
export const family = 'Noto Sans CJK JP';

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The file of the family in a weight, or null where the system would take another family. */
async function fontFile(weight) {
  const found = await ask('fc-match', ['--format', '%{family}\t%{file}', `${family}:weight=${weight}`]);
  const [families = '', file = ''] = (found ?? '').split('\t');
  return families.split(',').includes(family) ? file.trim() : null;
}

/** What draws letters here: hashes of the fonts, and the browser's major version. */
export async function drawing(browser) {
  const files = await Promise.all(['80', '200'].map(fontFile));
  return { fonts: files.map((file) => file && hashOf(file)), browser: browser.version().split('.')[0] };
}

/** Why pictures cannot be compared here, in words; null where they can. */
export function hindrance(kept, here) {
  if (!kept) return 'no pictures are kept yet';
  if (here.fonts.includes(null)) return `the font ${family} is not installed`;
  if (here.fonts.join() !== kept.fonts.join()) return `${family} is another version than the one that drew the kept pictures`;
  if (here.browser !== kept.browser) return `Chromium ${here.browser} draws here, ${kept.browser} drew the kept pictures`;
  return null;
}

export function readKept(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

export function keep(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}
