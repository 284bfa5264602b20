// What the board must say, read from the dataset as people edit it.
import { table } from '../fixtures/csv.mjs';

const rows = (name) => table(new URL(`../../data/medical-rd-plan-3/${name}.csv`, import.meta.url));

/** The number of people trained in biomanufacturing up to FY2025, with its target's row. */
export function expectedRow() {
  const indicator = 'BIOMANUFACTURING_TRAINEES';
  const observations = rows('observations');
  const { OBS_VALUE: value } = observations.find((row) => row.OBS_ID === `${indicator}_CUM_2025`);
  const { NUMBER: number, LABEL_JA: name } = rows('indicators').find((row) => row.INDICATOR === indicator);
  return { indicator, number, name, value: `${value}人` };
}
