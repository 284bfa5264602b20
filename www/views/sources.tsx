import type { CorrectionRow, ProjectRemark, SourceRow } from '#engine';
import { fill, words } from '../i18n/index.ts';
import { DataTable } from './parts/data-table.tsx';
import { Local } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { Report } from './tools.tsx';
import type { Ui } from './ui.ts';

export function Remarks({ ui, remarks }: { ui: Ui; remarks: readonly ProjectRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <Section ui={ui} id="remarks" title={words(ui.lang).remarks}>
      <dl class="texts">
        {remarks.map(({ project, text }, index) => <div key={index}><dt>{project}</dt><dd><Local ui={ui} text={text} /></dd></div>)}
      </dl>
    </Section>
  );
}

/** A token of the Japanese report. */
const Printed = ({ text }: { text: string }) => <span lang="ja">{text}</span>;

export function Sources({ ui, rows, of }: { ui: Ui; rows: readonly SourceRow[]; of: string }) {
  if (rows.length === 0) return null;
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="sources" title={label.sources}>
      <p class="small">{rows[0]?.document}</p>
      <details open={rows.length < 12}>
        <summary>{fill(label.sourceCount, { count: String(rows.length) })}</summary>
        <DataTable
          title={label.sources}
          labelledBy="sources-title"
          class="sources"
          heads={[label.sourceWhat, label.sourcePrinted, label.sourceSection, label.sourcePages, `#${label.sourceOffset}`]}
          rows={rows.map((row) => [row.what, <Printed text={row.printed} />, row.section, row.pages, row.offset])}
        />
      </details>
      <Report ui={ui} of={of} />
    </Section>
  );
}

export function Corrections({ ui, rows }: { ui: Ui; rows: readonly CorrectionRow[] }) {
  if (rows.length === 0) return null;
  const label = words(ui.lang);
  return (
    <Section ui={ui} id="corrections" title={label.corrections}>
      <DataTable
        title={label.corrections}
        labelledBy="corrections-title"
        class="sources"
        heads={[label.sourceWhat, label.sourcePrinted, label.readAs, label.proof]}
        rows={rows.map((row) => [row.what, <Printed text={row.printed} />, row.readAs, row.proof])}
      />
    </Section>
  );
}
