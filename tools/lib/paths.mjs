// Where things lie. Every path is absolute; scripts may be started from any directory.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
export const at = (...parts) => join(root, ...parts);

/** The plan that is built, checked and served. */
export const plan = 'medical-rd-plan-3';

export const paths = {
  engine: at('build/engine'),
  styles: at('build/styles.css'),
  bundle: at(`build/data/${plan}.json`),
  dataset: `data/${plan}`,
  dist: at('dist'),
  www: at('www'),
};
