// The board as plain tables: what a page shows without the widget. No controls, no styles of our own.
import type { Figure } from '#engine';
import { words } from '../i18n/index.ts';
import { StaticBullet } from './bullet.tsx';
import { ask } from './context.ts';
import type { Source } from './context.ts';

/** Value, period and status in one line. */
const shown = (figure: Figure): string => [figure.text, figure.otherPeriod ? figure.period : '', figure.statusLabel].filter(Boolean).join(' / ');

export function Board({ source }: { source: Source }) {
  const { lang } = source;
  const label = words(lang);
  const screen = ask(source, { view: 'board' });
  const { body } = screen;
  if (body?.view !== 'board') return null;
  return (
    <>
      <p>{screen.subtitle}</p>
      <p>{body.headline}</p>
      {body.computed && <p>{body.computed}</p>}
      <table>
        <caption>{body.outcomesTitle}</caption>
        <thead>
          <tr><th scope="col">{label.indicator}</th><th scope="col">{label.value}</th></tr>
        </thead>
        <tbody>
          {body.outcomes.map((card) => (
            <tr key={card.indicator}><th scope="row">{card.name}</th><td>{shown(card.figure)}</td></tr>
          ))}
        </tbody>
      </table>
      {body.groups.map((group) => (
        <table key={group.kind} class="plan-targets">
          <caption>{group.title}</caption>
          <thead>
            <tr>
              <th scope="col">{label.number}</th>
              <th scope="col">{label.indicator}</th>
              <th scope="col">{label.target}</th>
              <th scope="col">{label.value}</th>
              <th scope="col">{label.official}</th>
              <th scope="col">{label.computed}</th>
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.indicator}>
                <td>{row.number}</td>
                <th scope="row">{row.name}</th>
                <td data-label={label.target} lang={row.targetText.lang === lang ? undefined : row.targetText.lang}>{row.targetText.text}</td>
                <td data-label={label.value}>
                  {[row.value ? shown(row.value) : row.missing, ...row.beside.map((each) => `${each.label} ${shown(each.figure)}`)].join(' / ')}
                  {row.bullet && <><br /><StaticBullet bullet={row.bullet} /></>}
                </td>
                <td data-label={label.official}>{[row.grade.code, row.grade.label].filter(Boolean).join(' ')}</td>
                <td data-label={label.computed}>{[row.signal.label, row.signal.ratio, row.signal.reason, ...row.signal.flags.map((flag) => flag.label), row.agreement.state === 'differs' && row.agreement.label].filter(Boolean).join(' / ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p>{body.legend.gradeNote}</p>
      <p>{body.legend.signalNote}</p>
      <ul>
        {[screen.colophon.source, screen.colophon.edition, screen.colophon.asOf, screen.colophon.updated, ...screen.colophon.notices]
          .filter(Boolean)
          .map((text) => <li key={text}>{text}</li>)}
      </ul>
    </>
  );
}
