// The type check, and the declarations that the package ships.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { need } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

export async function types() {
  const declared = need(join(paths.engine, 'plan_indicators.d.ts'), 'run "npm run build engine" first');
  const output = join(paths.dist, 'types');
  await rm(output, { recursive: true, force: true });
  // The engine's types go where the package's "#engine" import looks for them, here and when installed.
  await mkdir(join(output, 'engine'), { recursive: true });
  await copyFile(declared, join(output, 'engine/plan_indicators.d.ts'));
  await run(process.execPath, [at('node_modules/typescript/bin/tsc'), '--project', 'tsconfig.json']);
  return 'checked, declarations in dist/types';
}
