// What the board must say, read from the dataset as people edit it.
import { readFile } from 'node:fs/promises';
import { at, paths } from '../../tools/lib/paths.mjs';

/** A table of the dataset as objects. The columns used here hold no line breaks. */
async function rows(name) {
  const text = (await readFile(at(paths.dataset, `${name}.csv`), 'utf8')).replace(/^\uFEFF/, '');
  const [head, ...lines] = text.split(/\r?\n/).filter(Boolean).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
}

/** The number of people trained in biomanufacturing up to FY2025, with its target's row. */
export async function expectedRow() {
  const indicator = 'BIOMANUFACTURING_TRAINEES';
  const observations = await rows('observations');
  const { OBS_VALUE: value } = observations.find((row) => row.OBS_ID === `${indicator}_CUM_2025`);
  const { NUMBER: number, LABEL_JA: name } = (await rows('indicators')).find((row) => row.INDICATOR === indicator);
  return { indicator, number, name, value: `${value}人` };
}
