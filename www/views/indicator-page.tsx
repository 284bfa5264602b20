import type { Cut, IndicatorPage as Page, NavLink } from '#engine';
import { words } from '../i18n/index.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import { ComputedPanel, OfficialPanel, ReferencePanel } from './computed-panel.tsx';
import { CopySentence } from './copy.tsx';
import { OutlookPanel } from './outlook-panel.tsx';
import { CutFigures } from './parts/cut.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import { ProjectTable, YearTable } from './project-table.tsx';
import { Shares } from './shares.tsx';
import { Corrections, Remarks, Sources } from './sources.tsx';
import { TargetPanel } from './target-panel.tsx';
import { RelatedTexts } from './texts.tsx';
import type { Ui } from './ui.ts';

export function IndicatorHead({ ui, page }: { ui: Ui; page: Page }) {
  return (
    <div class="indicator-head">
      <p class="kicker">
        {page.number && <span class="row-number">{page.number}</span>}
        {page.kind}
        {page.ministries.length > 0 && <span class="quiet"> {page.ministries.join(ui.lang === 'ja' ? '・' : ', ')}</span>}
      </p>
      <Heading ui={ui} depth={1} view id="view-title" class="view-title">{page.name}</Heading>
    </div>
  );
}

/** What a reader asked for stands before the whole plan's value. */
function Selection({ ui, cut }: { ui: Ui; cut: Cut }) {
  if (cut.state === 'none') return null;
  return (
    <div class="value-selection" part="selection">
      <Heading ui={ui} depth={2} class="minor-title">{words(ui.lang).selection}</Heading>
      <CutFigures ui={ui} cut={cut} />
    </div>
  );
}

function Value({ ui, page }: { ui: Ui; page: Page }) {
  const label = words(ui.lang);
  return (
    <section class={page.cut.state === 'has' ? 'value is-cut' : 'value'} part="value">
      <div class="value-main">
        <Selection ui={ui} cut={page.cut} />
        <Heading ui={ui} depth={2} class="minor-title">{label.wholePlan}</Heading>
        {page.value
          ? (
            <>
              <p class="value-amount"><Amount figure={page.value} /></p>
              <p class="tags"><Tags ui={ui} figure={page.value} period /></p>
            </>
          )
          : <p class="value-missing">{page.missing}</p>}
        {page.otherValues.length > 0 && (
          <dl class="other-values">
            {page.otherValues.map(({ code, label: name, figure }, index) => (
              <div key={`${code} ${index}`}><dt>{name}</dt><dd><Amount figure={figure} /> <Tags ui={ui} figure={figure} /></dd></div>
            ))}
          </dl>
        )}
      </div>
      <div class="value-side">
        {page.definition && <p><strong>{label.definition}</strong><br />{page.definition}</p>}
        {page.note && <p><strong>{label.note}</strong><br />{page.note}</p>}
        {page.sentence && <CopySentence ui={ui} sentence={page.sentence} />}
      </div>
    </section>
  );
}

function Neighbour({ ui, to, word, shape }: { ui: Ui; to: NavLink; word: string; shape: 'previous' | 'next' }) {
  return (
    <li class={`neighbour is-${shape}`}>
      <ToIndicator ui={ui} indicator={to.indicator} class="neighbour-link">
        {shape === 'previous' && <Icon shape={shape} />}
        <span><span class="small">{word}</span><br />{to.label}</span>
        {shape === 'next' && <Icon shape={shape} />}
      </ToIndicator>
    </li>
  );
}

export function IndicatorPage({ ui, page }: { ui: Ui; page: Page }) {
  const label = words(ui.lang);
  return (
    <>
      <Value ui={ui} page={page} />
      <Shares ui={ui} shares={page.shares} />
      {page.cut.state !== 'none' && page.target && <p class="lead whole-plan-only">{label.wholePlanOnly}</p>}
      {(page.official || page.computed) && (
        <div class="columns is-panels">
          {page.official && <OfficialPanel ui={ui} panel={page.official} />}
          {page.computed && <ComputedPanel ui={ui} panel={page.computed} />}
        </div>
      )}
      {page.reference && <ReferencePanel ui={ui} panel={page.reference} />}
      {page.target && <TargetPanel ui={ui} panel={page.target} />}
      {page.outlook && <OutlookPanel ui={ui} panel={page.outlook} indicator={page.indicator} />}
      {page.singleYears && <YearTable ui={ui} table={page.singleYears} />}
      {page.projects && <ProjectTable ui={ui} table={page.projects} />}
      {page.breakdowns.map((table) => <BreakdownTable key={table.dimension} ui={ui} table={table} />)}
      <Remarks ui={ui} remarks={page.remarks} />
      <RelatedTexts ui={ui} groups={page.texts} />
      <Corrections ui={ui} rows={page.corrections} />
      {ui.screen.nav.some(({ view }) => view === 'data') && (
        <p class="section"><Go ui={ui} class="link" patch={{ view: 'data', indicator: '', project: [], query: page.name }} focus="[data-view-heading]">{label.toChecks}</Go></p>
      )}
      <Sources ui={ui} rows={page.sources} of={page.name} />
      {(page.previous || page.next) && (
        <nav class="neighbours" aria-labelledby="neighbours-label">
          <span class="hidden" id="neighbours-label">{label.neighbours}</span>
          <ul class="neighbours-list">
            {page.previous && <Neighbour ui={ui} to={page.previous} word={label.previous} shape="previous" />}
            {page.next && <Neighbour ui={ui} to={page.next} word={label.next} shape="next" />}
          </ul>
        </nav>
      )}
    </>
  );
}
