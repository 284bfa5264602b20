// The type check, and the declarations that the package ships.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { need, write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { run, StepError } from '../lib/run.mjs';

const emitted = at('build/types');
const shipped = join(paths.dist, 'types');
const engine = join(shipped, 'engine-module.d.ts');
/** What the package's entries declare. */
const entries = ['element/index.d.ts', 'element/define.d.ts', 'element/embed.d.ts', 'engine/index.d.ts'];
const specifier = /(\bfrom\s+|\bimport\(\s*|\bimport\s+)(['"])([^'"]+)\2/g;

/** The generated declarations without the lines and columns that only a generator wants: each short comment on one line. */
const compact = (text) =>
  text.replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */').replace(/^ +/gm, (indent) => ' '.repeat(Math.floor(indent.length / 2) + (indent.length % 2)));

/**
 * One declaration with what it imports. The names of files become those of the scripts, "#engine" a file beside them:
 * a consumer's compiler then needs no setting of ours.
 */
async function ship(file, done) {
  if (done.has(file)) return;
  done.add(file);
  const text = await readFile(join(emitted, file), 'utf8');
  const needed = [];
  const rewritten = text.replace(specifier, (whole, before, quote, name) => {
    if (name === '#engine') {
      const to = relative(dirname(join(shipped, file)), engine).replaceAll('\\', '/').replace(/\.d\.ts$/, '.js');
      return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
    }
    if (!name.startsWith('.')) throw new StepError(`${file} declares with ${name}, which the package does not bring`);
    needed.push(join(dirname(file), name.replace(/\.tsx?$/, '.d.ts')));
    return `${before}${quote}${name.replace(/\.tsx?$/, '.js')}${quote}`;
  });
  await write(join(shipped, file), rewritten);
  for (const each of needed) await ship(each, done);
}

export async function types() {
  const declared = need(join(paths.engine, 'plan_indicators.d.ts'), 'run "npm run build engine" first');
  for (const directory of [emitted, shipped]) await rm(directory, { recursive: true, force: true });
  await mkdir(shipped, { recursive: true });
  await run(process.execPath, [at('node_modules/typescript/bin/tsc'), '--project', 'tsconfig.json']);
  await write(engine, compact(await readFile(declared, 'utf8')));
  const done = new Set();
  for (const entry of entries) await ship(entry, done);
  return `checked, ${done.size + 1} declarations in dist/types`;
}
