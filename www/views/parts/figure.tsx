import type { Figure } from '#engine';
import { fill, words } from '../../i18n/index.ts';
import type { Ui } from '../ui.ts';

/** Number and unit in their order, the number set apart for styling. */
export function Amount({ figure }: { figure: Figure }) {
  const at = figure.number ? figure.text.indexOf(figure.number) : -1;
  if (at < 0) return <span class="amount">{figure.text}</span>;
  const before = figure.text.slice(0, at);
  const after = figure.text.slice(at + figure.number.length);
  return (
    <span class="amount">
      {before && <span class="amount-unit">{before}</span>}
      <span class="amount-number">{figure.number}</span>
      {after && <span class="amount-unit">{after}</span>}
    </span>
  );
}

/**
 * What belongs to a number: a period of its own, a status, that it is derived or corrected.
 * `period`: also the usual period, always or only where no column heading says it.
 */
export function Tags({ ui, figure, period = false }: { ui: Pick<Ui, 'lang'>; figure: Figure; period?: boolean | 'narrow' }) {
  return (
    <>
      {(period || figure.otherPeriod) && figure.period && (
        <span class={figure.otherPeriod || period === true ? 'period' : 'period is-usual'}>{figure.period}</span>
      )}
      {figure.statusLabel && <span class="tag">{figure.statusLabel}</span>}
      {figure.derived && <span class="period">{figure.derived}</span>}
      {figure.comment && period === true && <span class="small">{figure.comment}</span>}
      {figure.correction && <span class="tag">{figure.correction.label}</span>}
      {figure.correction && period === true && (
        <span class="small">{fill(words(ui.lang).correctionLine, { printed: figure.correction.printed, proof: figure.correction.proof })}</span>
      )}
    </>
  );
}
