import type { Figure } from '#engine';
import type { BarRow } from '../charts/bars.ts';
import { fill, words } from '../i18n/index.ts';
import type { Ui } from './ui.ts';

/** A figure as a bar. What is not an amount of its own (a part of another) is drawn hollow. */
export function barRow(ui: Pick<Ui, 'lang'>, label: string, figure: Figure | null): BarRow {
  if (!figure) return { label, text: '–', value: null };
  const { text, value, status, statusLabel } = figure;
  return {
    label,
    text: statusLabel ? fill(words(ui.lang).withStatus, { value: text, status: statusLabel }) : text,
    value,
    hollow: status === 'W',
  };
}
