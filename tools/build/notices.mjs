// dist/THIRD-PARTY.txt: whose work the shipped files contain, and under which licence.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cargo } from '../lib/cargo.mjs';
import { need, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';

/**
 * A package whose work is in the shipped files.
 * @typedef {{ name: string, version: string, licence: string, directory: string }} Part
 */

/** The crates that are linked into the module: no build scripts, no macros. */
export async function crates() {
  const { stdout } = await cargo([
    'metadata', '--format-version', '1', '--locked', '--filter-platform', 'wasm32-unknown-unknown', '--no-default-features', '--features', 'viewer',
  ]);
  const { packages, resolve } = JSON.parse(stdout);
  const packageOf = new Map(packages.map((each) => [each.id, each]));
  const nodeOf = new Map(resolve.nodes.map((each) => [each.id, each]));
  const linked = new Set();
  const link = (id) => {
    if (linked.has(id) || packageOf.get(id).targets.some(({ kind }) => kind.includes('proc-macro'))) return;
    linked.add(id);
    nodeOf.get(id).deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null)).forEach(({ pkg }) => link(pkg));
  };
  link(packages.find(({ name }) => name === 'plan-indicators').id);
  return [...linked]
    .map((id) => packageOf.get(id))
    .filter(({ source }) => source !== null)
    .map(({ name, version, license, manifest_path: manifest }) => ({ name, version, licence: license, directory: dirname(manifest) }));
}

/** The npm packages that were bundled into the scripts, and the one whose tokens the styles hold. */
export async function npmPackages() {
  const inputs = JSON.parse(await readFile(need(at('build/script-inputs.json'), 'run "npm run build script" first'), 'utf8'));
  const bundled = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const names = [...new Set([...bundled, '@digital-go-jp/design-tokens'])];
  return Promise.all(
    names.map(async (name) => {
      const directory = at('node_modules', name);
      const { version, license } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
      return { name, version, licence: license, directory };
    }),
  );
}

/** The licence texts that bind us: of a choice that includes MIT, that one. */
async function textsOf({ name, licence, directory }) {
  const files = (await readdir(directory)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const others = files.filter((file) => !/apache|^copying/i.test(file));
  const chosen = /\bMIT\b/.test(licence) && others.length > 0 ? others : files;
  if (chosen.length === 0) throw new StepError(`${name} (${licence}) has no licence file in its package`);
  return Promise.all(chosen.map(async (file) => (await readFile(join(directory, file), 'utf8')).trim()));
}

export async function notices() {
  const parts = [...(await npmPackages()), ...(await crates())].sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {Map<string, Part[]>} */
  const byText = new Map();
  for (const part of parts) {
    for (const text of await textsOf(part)) byText.set(text, [...(byText.get(text) ?? []), part]);
  }
  const chapters = [...byText].map(([text, holders]) =>
    `${holders.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text}\n`,
  );
  const head = 'The files of this directory contain work of others, used under the licences below.\n';
  await write(join(paths.dist, 'THIRD-PARTY.txt'), [head, ...chapters].join(`\n${'-'.repeat(78)}\n\n`));
  return `${parts.length} packages in dist/THIRD-PARTY.txt`;
}
