// The list of indicators as it is filtered and ordered, one value per cell.
import type { Figure, IndicatorList, IndicatorRow } from '#engine';
import type { Words } from '../i18n/index.ts';

/** Spreadsheets compute what begins like a formula, unless it is a number. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The number without grouping; words where the unit is part of them. */
const amount = (figure: Figure | null): string =>
  !figure ? '' : figure.value === null || !figure.unit ? figure.text : String(figure.value);

type Column = readonly [head: string, read: (row: IndicatorRow) => string];

/** UTF-8 with a byte order mark and CRLF, as Excel wants it. A row for the whole plan, then one for every chosen cell. */
export function listCsv(list: IndicatorList, label: Words): string {
  const head = (id: string) => list.columns.find((column) => column.id === id)?.label ?? id;
  const before: Column[] = [
    [label.number, ({ number }) => number],
    [label.code, ({ indicator }) => indicator],
    [head('name'), ({ name }) => name],
    [head('kind'), ({ kind }) => kind],
    [head('ministry'), ({ ministries }) => ministries.join('; ')],
  ];
  const after: Column[] = [
    [head('previous'), ({ previous }) => amount(previous)],
    [label.previousPeriod, ({ previous }) => previous?.period ?? ''],
    [head('target'), ({ target }) => amount(target)],
    [label.targetUnit, ({ target }) => target?.unit ?? ''],
    [label.targetPeriod, ({ target }) => target?.period ?? ''],
    [head('ratio'), ({ ratio }) => ratio ?? ''],
    [head('remaining'), ({ remaining }) => amount(remaining)],
    [label.remainingUnit, ({ remaining }) => remaining?.unit ?? ''],
    [head('grade'), ({ grade }) => grade?.code ?? ''],
    [head('signal'), ({ signal }) => signal?.label ?? ''],
    [head('page'), ({ pages }) => pages],
  ];
  const lines = [[...before.map(([name]) => name), label.scope, head('value'), label.unit, label.period, ...after.map(([name]) => name)]];
  for (const row of list.rows) {
    const scopes: (readonly [string, Figure | null])[] = [[label.wholePlan, row.value], ...row.cut.figures.map((part) => [part.label, part.figure] as const)];
    for (const [scope, figure] of scopes) {
      const value = figure ? [amount(figure), figure.unit, figure.period] : ['', '', ''];
      lines.push([...before.map(([, read]) => read(row)), scope, ...value, ...after.map(([, read]) => (figure === row.value ? read(row) : ''))]);
    }
  }
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
