// docs/consumers.md: who was tried with what result, and what the tarball holds.
import { writeFile } from 'node:fs/promises';
import { kB } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';

const line = (cells) => `| ${cells.join(' | ')} |`;

/** @param {{ results: import('./index.mjs').Result[], packed: Awaited<ReturnType<typeof import('./pack.mjs').pack>> }} input */
export async function writeConsumers({ results, packed }) {
  const sum = (files) => kB(files.reduce((total, { size }) => total + size, 0));
  const data = packed.files.filter(({ path }) => path.startsWith('dist/data/'));
  const rest = packed.files.filter((file) => !data.includes(file));
  const text = [
    '# Consumers of the package',
    '',
    'Written by `npm run test:package`: the tarball of `npm pack` is installed into each folder of `tests/package` and `www/examples`, built there with the',
    'named version, and opened in Chromium. Each page must show the row of a target with the number of the dataset, the result cases (whose text is in a',
    'file of its own), no error, no request to another host, and exactly one WebAssembly module fetched (none with `./inline`). The page with a frame takes a',
    "release's folder instead: the board in the frame, its height with and without `sandbox`, and the same page without any script.",
    '',
    line(['name', 'consumer', 'version', 'result', 'time']),
    line(['---', '---', '---', '---', '---:']),
    ...results.map(({ name, what, version, complaint, seconds }) => line([`\`${name}\``, what, version, complaint ? 'failed' : 'passed', seconds])),
    '',
    '## The tarball',
    '',
    `${packed.files.length} files, ${kB(packed.size)} packed, ${kB(packed.unpackedSize)} unpacked: ${sum(data)} of data and ${sum(rest)} of everything else.`,
    'Source maps and the exports of the whole dataset (CSV, JSON) are not in it; the exports lie in `dist/data` of a release.',
    '',
    line(['file', 'bytes']),
    line(['---', '---:']),
    ...packed.files.map(({ path, size }) => line([`\`${path}\``, size])),
    '',
  ];
  await writeFile(at('docs/consumers.md'), text.join('\n'));
  return 'docs/consumers.md written';
}
