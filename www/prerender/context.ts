// What the prerendered views are made from.
import type { Engine, Screen, ViewState } from '#engine';
import type { Lang } from '../element/errors.ts';
import type { ReportSection } from './report.ts';

export interface Source {
  engine: Engine;
  lang: Lang;
  /** Codes of all indicators, in the order of the data. */
  indicators: readonly string[];
  /** Every text of the report. */
  report(): ReportSection[];
  /** Level of the views' headings, 1 to 5. */
  level: number;
}

export const ask = ({ engine, lang }: Source, state: Partial<Omit<ViewState, 'year'>> & { year?: number | null }): Screen =>
  engine.view(JSON.stringify({ ...state, lang }));
