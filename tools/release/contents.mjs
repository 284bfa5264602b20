// What a release holds: the built files, what a web officer reads, and what servers read.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { integrityBelow } from '../build/integrity.mjs';
import { filesBelow, need } from '../lib/files.mjs';
import { at, paths, plan } from '../lib/paths.mjs';
import { framingPolicy, strictPolicy } from '../lib/policy.mjs';
import { StepError } from '../lib/run.mjs';

/** Built files that serve a page: no source map, no declaration, nothing that only a bundler wants. */
const wanted = /^(embed|inline|loader|embed-frame|iframe|builder)\.js$|^[\w.-]+\.(html|css|svg|wasm)$|^(?:data|fragments)\/|^THIRD-PARTY\.txt$/;

const versionOf = async () => JSON.parse(await readFile(at('package.json'), 'utf8')).version;

/** Fills `{name}` in a text; a name that nobody knows is a fault. */
function filled(text, values, where) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new StepError(`${where}: nothing is known as {{${name}}}`);
    return values[name];
  });
}

/**
 * Path in the release → content.
 * @returns {Promise<{ name: string, files: Map<string, Uint8Array> }>}
 */
export async function contents() {
  const version = await versionOf();
  const name = `plan-indicators-${version}`;
  const files = new Map();
  for (const file of await filesBelow(paths.dist)) {
    const path = relative(paths.dist, file).replaceAll('\\', '/');
    if (wanted.test(path)) files.set(path, await readFile(file));
  }
  for (const needed of ['embed.js', 'plan-indicators.wasm', `data/${plan}.json`, `data/${plan}.csv`, 'embed.html', 'embed-frame.js', 'builder.js', 'fragments/board.ja.html']) {
    if (!files.has(needed)) need(join(paths.dist, needed), 'run "npm run build" first');
  }
  const integrity = await integrityBelow(paths.dist);
  const kept = Object.fromEntries(Object.entries(integrity).filter(([path]) => files.has(path)));
  files.set('integrity.json', Buffer.from(`${JSON.stringify({ algorithm: 'sha384', files: kept }, null, 2)}\n`));
  const { about, more } = JSON.parse(files.get(`data/${plan}.json`));
  const parts = ['', ...more.map((part) => `.${part}`), '.methods-ja', '.methods-en'].map((part) => kept[`data/${plan}${part}.json`]).filter(Boolean);
  const values = {
    version, folder: name, data: plan, policy: strictPolicy, framing: framingPolicy(), script_hash: kept['embed.js'], data_hashes: parts.join(' '),
    plan_ja: about.plan.ja, plan_en: about.plan.en, edition_ja: about.edition.ja, edition_en: about.edition.en, data_version: about.version,
  };
  const own = at('tools/release/files');
  for (const file of await filesBelow(own)) {
    const path = relative(own, file).replaceAll('\\', '/');
    files.set(path, Buffer.from(filled(await readFile(file, 'utf8'), values, path)));
  }
  const assurance = at('docs/assurance');
  for (const file of await filesBelow(assurance)) files.set(`assurance/${relative(assurance, file)}`, await readFile(file));
  for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'CHANGELOG.md']) files.set(file, await readFile(at(file)));
  return { name, files };
}
