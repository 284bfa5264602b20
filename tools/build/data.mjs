// The dataset as people edit it → the one file that the element loads, and the files that readers download.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { command } from '../lib/command.mjs';
import { here, kB, need } from '../lib/files.mjs';
import { paths } from '../lib/paths.mjs';

export async function data() {
  await mkdir(dirname(paths.bundle), { recursive: true });
  await command(['build', paths.dataset, '--out', here(paths.bundle)]);
  for (const [format, ending] of [['csv', '.csv'], ['json', '.observations.json']]) {
    await command(['export', paths.dataset, '--format', format, '--out', here(paths.bundle.replace(/\.json$/, ending))]);
  }
  await command(['export', paths.dataset, '--texts', '--format', 'csv', '--out', here(paths.bundle.replace(/\.json$/, '.texts.csv'))]);
  await command(['export', paths.dataset, '--identities', '--format', 'csv', '--out', here(paths.bundle.replace(/\.json$/, '.identities.csv'))]);
  for (const format of ['csv', 'json']) {
    const out = paths.bundle.replace(/\.json$/, `.assessments.${format}`);
    await command(['score', paths.dataset, '--year', 'all', '--method', 'all', '--format', format, '--out', here(out)]);
  }
  need(paths.bundle, 'the build command of plan-indicators did not write it');
  return `${here(paths.bundle)}, ${kB((await stat(paths.bundle)).size)}`;
}
