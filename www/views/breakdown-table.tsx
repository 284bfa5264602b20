import type { BreakdownTable as Records, Figure } from '#engine';
import { drawBreakdown } from '../charts/drawings.ts';
import { words } from '../i18n/index.ts';
import { CopyQuotation } from './copy.tsx';
import { ToDisease } from './disease-page.tsx';
import { ChartFigure } from './parts/chart-figure.tsx';
import { Tags } from './parts/figure.tsx';
import { Region } from './parts/region.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

const mark = (index: number) => (index < 0 ? '' : '*'.repeat(index + 1));

/** One breakdown: the whole plan with bars, then the projects. Items, their parts and the remainder keep their roles. */
export function BreakdownTable({ ui, table }: { ui: Ui; table: Records }) {
  const label = words(ui.lang);
  const id = `breakdown-${table.dimension}`;
  const whole = table.columns.findIndex(({ code }) => code === '_T');
  // What is derived or remarked is said once below the table; the cells carry its mark.
  const told = (cell: Figure | null) => cell?.derived ?? cell?.comment;
  const notes = [...new Set(table.rows.flatMap(({ cells }) => cells.map(told)))].filter((each) => each != null);
  return (
    <Section ui={ui} id={id} title={table.title} note={table.note}>
      <ChartFigure
        ui={ui}
        id={id}
        caption={table.caption}
        draw={drawBreakdown(ui.lang, table)}
        table={(
          <>
            <Region labelledBy={`${id}-title`}>
              <table class={table.columns.length > 2 ? 'table breakdown is-wide' : 'table breakdown'}>
                <caption class="hidden">{table.title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{label.items}</th>
                    {table.columns.map(({ code, label: full, short }, index) => (
                      <th key={code} scope="col" class={index === whole ? 'number is-whole' : 'number'} abbr={full === short ? undefined : full}>{short}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row, at) => (
                    <tr key={`${row.role} ${row.code} ${at}`} class={`is-${row.role}`}>
                      <th scope="row">{table.dimension === 'DISEASE' && row.code ? <ToDisease ui={ui} disease={row.code}>{row.label}</ToDisease> : row.label}</th>
                      {row.cells.map((cell, index) => (
                        <td key={index} class={index === whole ? 'number is-whole' : 'number'}>
                          {cell && <>{cell.number || cell.text}{mark(notes.indexOf(told(cell) ?? ''))}</>}
                          {cell && !cell.derived && <span class="tags"> <Tags ui={ui} figure={cell} /></span>}
                          {!cell && <span class="quiet">–</span>}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Region>
            {notes.map((text, index) => <p key={text} class="small">{mark(index)} {text}</p>)}
          </>
        )}
      />
      <CopyQuotation ui={ui} id={id} of={table.title} text={table.quotation} />
    </Section>
  );
}
