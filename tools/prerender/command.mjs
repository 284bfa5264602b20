#!/usr/bin/env node
// plan-indicators-prerender: writes tables and a description of a dataset into a page, for readers without JavaScript and
// for search engines. Needs nothing but Node and the files of this package.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Prerender, dataBlock, datasetOf, fillMarks, languageOf, viewNames } from '../../www/prerender/index.tsx';

const help = `plan-indicators-prerender: writes the tables of a dataset into a page

Usage:
  plan-indicators-prerender --data plan.json --page page.html [--out page.html]
  plan-indicators-prerender --data plan.json --fragment [--out fragment.html]

  --data FILE      the bundle that "plan-indicators build" writes; its parts are looked for beside it
  --page FILE      a page with marks: what stands between them is replaced
                     <!-- plan-indicators:prerender board,indicators --> … <!-- /plan-indicators:prerender -->
                     <!-- plan-indicators:dataset --> … <!-- /plan-indicators:dataset -->   (in its head)
                   The second mark of a place is written when it is missing
  --fragment       the tables alone, without a page
  --out FILE       where to write; the page itself, or standard output for a fragment, when absent
  --views LIST     ${viewNames.join(', ')}, apart by commas; what a mark says counts more (board)
  --lang ja|en     language; the page's own when absent, else ja
  --level N        level of the headings, 1 to 4 (2)
  --base ADDRESS   where readers find the folder of the data, for the description (./data/)
  --package FILE   datapackage.json of the dataset: place, licences and keywords for the description
  -h, --help       this text

Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 the data cannot be used, 2 the call is wrong or a file is out of reach.
`;

class Wrong extends Error {}

const types = { csv: 'text/csv', json: 'application/json' };

function options() {
  try {
    const text = { type: 'string' }, flag = { type: 'boolean' };
    const { values } = parseArgs({ options: { data: text, page: text, out: text, views: text, lang: text, level: text, base: text, package: text, fragment: flag, help: { ...flag, short: 'h' } } });
    return values;
  } catch (error) {
    throw new Wrong(error.message);
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Wrong(`${file}: ${error.code === 'ENOENT' ? 'is not there' : error.message}`);
  }
}

const listOf = (text) => text.split(',').map((each) => each.trim()).filter(Boolean);

function viewsOf(text) {
  const names = listOf(text);
  const unknown = names.filter((name) => !viewNames.includes(name));
  if (unknown.length > 0 || names.length === 0) throw new Wrong(`no such view: ${unknown.join(', ') || '""'} — there are ${viewNames.join(', ')}`);
  return names;
}

/** The files of the whole dataset that lie beside the data, the data itself first. */
function filesBeside(data) {
  const name = basename(data);
  const stem = `${name.replace(/\.json$/, '')}.`;
  const others = readdirSync(dirname(data)).filter((each) => each.startsWith(stem) && each !== name && /^(?:csv|[\w-]+\.csv|(?:observations|assessments)\.json)$/.test(each.slice(stem.length)));
  return [name, ...others.sort()].map((each) => ({ name: each, type: types[each.split('.').at(-1)] }));
}

/** The module beside this script, or where a checkout has it. */
const moduleBytes = () => new Uint8Array(readFileSync(new URL('./plan-indicators.wasm', import.meta.url)));

function open(data) {
  const bundle = read(data);
  const parts = {};
  let names;
  try {
    names = JSON.parse(bundle).more ?? [];
  } catch {
    names = [];
  }
  for (const name of ['narratives', 'narratives-en', 'quality'].filter((each) => names.includes(each))) {
    const file = join(dirname(data), basename(data).replace(/\.json$/, `.${name}.json`));
    if (existsSync(file)) parts[name] = read(file);
  }
  return { bundle, prerender: new Prerender({ wasm: moduleBytes(), bundle, parts }) };
}

function main() {
  const asked = options();
  if (asked.help) return void process.stdout.write(help);
  if (!asked.data) throw new Wrong('--data is missing');
  if (Boolean(asked.page) === Boolean(asked.fragment)) throw new Wrong('write either --page FILE or --fragment');
  if (asked.lang !== undefined && asked.lang !== 'ja' && asked.lang !== 'en') throw new Wrong(`--lang ${asked.lang}: write ja or en`);
  const level = Number(asked.level ?? 2);
  if (![1, 2, 3, 4].includes(level)) throw new Wrong(`--level ${asked.level}: write a number from 1 to 4`);
  const views = viewsOf(asked.views ?? 'board');
  const page = asked.page ? read(asked.page) : '';
  const lang = asked.lang ?? languageOf(page);
  const descriptor = asked.package ? JSON.parse(read(asked.package)) : undefined;
  const { bundle, prerender } = open(asked.data);
  let text;
  if (asked.fragment) text = `${prerender.html(views, lang, level)}\n`;
  else {
    const dataset = () => dataBlock(datasetOf(bundle, { lang, base: asked.base ?? './data/', files: filesBeside(asked.data), descriptor }));
    const done = fillMarks(page, { prerender: (words) => prerender.html(words ? viewsOf(words) : views, lang, level), dataset });
    if (done.filled === 0) throw new Wrong(`${asked.page} has no mark: write <!-- plan-indicators:prerender --> where the tables go`);
    text = done.text;
  }
  const out = asked.out ?? asked.page;
  if (!out) return void process.stdout.write(text);
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Wrong(`${out}: ${error.message}`);
  }
  process.stderr.write(`${out}: ${Math.round(Buffer.byteLength(text) / 1000)} kB\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof Wrong ? 2 : 1;
}
