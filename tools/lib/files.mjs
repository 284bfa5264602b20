// Small file helpers shared by the steps.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, join } from 'node:path';
import { root } from './paths.mjs';
import { StepError } from './run.mjs';

export const here = (path) => relative(root, path).replaceAll('\\', '/');

export const hashOf = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

export async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** The text of a file, or null when it is absent. */
export const textOrNull = (path) => readFile(path, 'utf8').catch(() => null);

/** Fails with advice when a file of an earlier step is missing. */
export function need(path, advice) {
  if (!existsSync(path)) throw new StepError(`${here(path)} is missing: ${advice}`);
  return path;
}

/** Files below a directory (recursive), sorted, that end in one of the given endings. */
export async function filesBelow(directory, ...endings) {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (endings.length === 0 || endings.some((end) => entry.name.endsWith(end))))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** 12345 → "12.3 kB" (1 kB = 1000 bytes). */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
