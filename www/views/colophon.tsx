import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

/** Views that paper has a summary of. */
const isSheet = (view: string | undefined): boolean => view === 'board' || view === 'project';

function Files({ ui }: { ui: Ui }) {
  const label = words(ui.lang);
  return (
    <>
      <p class="small">{label.downloadsHint}</p>
      <div class="buttons">
        <a class="button" href={ui.file('csv')} download=""><Icon shape="save" /> {label.csv}</a>
        <a class="button" href={ui.file('json')} download=""><Icon shape="save" /> {label.json}</a>
        <a class="button" href={ui.file('texts')} download=""><Icon shape="save" /> {label.texts}</a>
        <a class="button" href={ui.file('checks')} download=""><Icon shape="save" /> {label.checks}</a>
      </div>
      <p class="small">{label.assessmentsHint}</p>
      <div class="buttons">
        <a class="button" href={ui.file('assessments')} download=""><Icon shape="save" /> {label.assessmentsCsv}</a>
        <a class="button" href={ui.file('assessments-json')} download=""><Icon shape="save" /> {label.assessmentsJson}</a>
      </div>
    </>
  );
}

export const Downloads = ({ ui }: { ui: Ui }) => (
  <Section ui={ui} id="downloads" title={words(ui.lang).downloads} class="end"><Files ui={ui} /></Section>
);

export function Colophon({ ui }: { ui: Ui }) {
  const { source, edition, asOf, updated, notices } = ui.screen.colophon;
  return (
    <Section ui={ui} id="colophon" title={words(ui.lang).about} class="end">
      <ul class="colophon-facts">
        {[source, edition, asOf, updated].filter(Boolean).map((text) => <li key={text}>{text}</li>)}
        {isSheet(ui.screen.body?.view) && <li class="print-only">{words(ui.lang).printFull}</li>}
        <li class="print-only">{words(ui.lang).printAddress} {ui.address()}</li>
      </ul>
      <ul class="colophon-notices">
        {notices.map((text) => <li key={text}>{text}</li>)}
      </ul>
    </Section>
  );
}
