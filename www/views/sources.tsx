import type { CorrectionRow, ProjectRemark, SourceRow } from '#engine';
import { words } from '../i18n/index.ts';
import { Heading } from './parts/heading.tsx';
import { Local } from './parts/local-text.tsx';
import { Region } from './parts/region.tsx';
import type { Ui } from './ui.ts';

export function Remarks({ ui, remarks }: { ui: Ui; remarks: readonly ProjectRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <section class="section" part="remarks" aria-labelledby="remarks-title">
      <Heading ui={ui} depth={2} id="remarks-title" class="section-title">{words(ui.lang).remarks}</Heading>
      <dl class="texts">
        {remarks.map(({ project, text }, index) => <div key={index}><dt>{project}</dt><dd><Local ui={ui} text={text} /></dd></div>)}
      </dl>
    </section>
  );
}

export function Sources({ ui, rows }: { ui: Ui; rows: readonly SourceRow[] }) {
  if (rows.length === 0) return null;
  const label = words(ui.lang);
  return (
    <section class="section" part="sources" aria-labelledby="sources-title">
      <Heading ui={ui} depth={2} id="sources-title" class="section-title">{label.sources}</Heading>
      <Region labelledBy="sources-title">
        <table class="table sources">
          <caption class="hidden">{label.sources}</caption>
          <thead>
            <tr>
              <th scope="col">{label.sourceWhat}</th>
              <th scope="col">{label.sourcePrinted}</th>
              <th scope="col">{label.sourceDocument}</th>
              <th scope="col">{label.sourceSection}</th>
              <th scope="col">{label.sourcePages}</th>
              <th scope="col" class="number">{label.sourceOffset}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{row.what}</th>
                <td lang={ui.lang === 'ja' ? undefined : 'ja'}>{row.printed}</td>
                <td>{row.document}</td>
                <td>{row.section}</td>
                <td>{row.pages}</td>
                <td class="number">{row.offset}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Region>
    </section>
  );
}

export function Corrections({ ui, rows }: { ui: Ui; rows: readonly CorrectionRow[] }) {
  if (rows.length === 0) return null;
  const label = words(ui.lang);
  return (
    <section class="section" part="corrections" aria-labelledby="corrections-title">
      <Heading ui={ui} depth={2} id="corrections-title" class="section-title">{label.corrections}</Heading>
      <Region labelledBy="corrections-title">
        <table class="table">
          <caption class="hidden">{label.corrections}</caption>
          <thead>
            <tr>
              <th scope="col">{label.sourceWhat}</th>
              <th scope="col">{label.sourcePrinted}</th>
              <th scope="col">{label.readAs}</th>
              <th scope="col">{label.proof}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}><th scope="row">{row.what}</th><td lang={ui.lang === 'ja' ? undefined : 'ja'}>{row.printed}</td><td>{row.readAs}</td><td>{row.proof}</td></tr>
            ))}
          </tbody>
        </table>
      </Region>
    </section>
  );
}
