// docs/api.md, docs/iframe.md and CHANGELOG.md name what there is.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { at } from '../../../tools/lib/paths.mjs';
import { load } from '../load.mjs';

const text = (path) => readFileSync(at(path), 'utf8');
const api = text('docs/api.md');

test('every entry of the package is named, and no other', () => {
  const { exports, name } = JSON.parse(text('package.json'));
  const entries = Object.keys(exports).map((key) => `\`${name}${key.slice(1)}\``);
  const [row] = api.split('\n').filter((line) => line.startsWith('| package entries'));
  assert.deepEqual([...row.matchAll(/`plan-indicators[^`]*`/g)].map(([each]) => each).sort(), entries.sort());
});

test('the version of the form is the one that the built data has', () => {
  const { schema_version: version } = JSON.parse(text('dist/data/medical-rd-plan-3.json'));
  assert.ok(api.includes(`\`schema_version\` in every data file, a whole number, now **${version}**`));
});

test('the version of the messages is the one that is sent', async () => {
  globalThis.parent = globalThis.window = globalThis;
  const { version } = await load('www/embed/messages.ts');
  assert.ok(api.includes(`\`version\` in every message, now **${version}**`));
  assert.ok(text('docs/iframe.md').includes(`(now ${version})`));
});

test('the exit codes are those of the help text', () => {
  const help = text('src/command/help.rs');
  assert.match(help, /Exit codes: 0 done, 1 the data has errors, 2 the call is wrong or a file is out of reach\./);
  assert.ok(api.includes('`0` done, `1` the data has errors, `2` the call is wrong or a file is out of reach'));
});

test('the engine exports what is called stable', () => {
  const types = text('dist/types/engine/index.d.ts') + text('dist/types/engine-module.d.ts');
  const [row] = api.split('\n').filter((line) => line.startsWith('| engine'));
  for (const [, name] of row.matchAll(/`(?:Engine[.#])?(\w+)`/g)) assert.match(types, new RegExp(`\\b${name}\\b`), name);
});

test('every parameter of embed.html is in docs/iframe.md', async () => {
  const { stateFields } = await load('www/element/state.ts');
  const told = text('docs/iframe.md').split('## sandbox')[0];
  for (const name of [...stateFields, 'lang', 'theme', 'heading-level', 'integrity', 'hide', 'src', 'tell=state']) assert.ok(told.includes(`\`${name}\``), name);
});

test('links of the documents lead somewhere', () => {
  for (const document of ['docs/api.md', 'docs/iframe.md', 'docs/builder.md', 'docs/prerender.md', 'CHANGELOG.md']) {
    for (const [, target] of text(document).matchAll(/\]\((?!https?:)([^)#]+)/g)) assert.ok(existsSync(join(dirname(at(document)), target)), `${document}: ${target}`);
  }
});

test('the changelog keeps its form, and knows the package’s version or what is unreleased', () => {
  const changelog = text('CHANGELOG.md');
  const { version } = JSON.parse(text('package.json'));
  const heads = [...changelog.matchAll(/^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$/gm)];
  assert.equal(heads[0][1], 'Unreleased');
  assert.ok(heads.length === 1 || heads.some(([, each]) => each === version));
  for (const [, kind] of changelog.matchAll(/^### (.+)$/gm)) assert.ok(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'].includes(kind), kind);
});
