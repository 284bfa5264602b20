// One screen: what stands around every view, and the view.
import type { Waiting as WaitingRecord } from '#engine';
import { noFilters } from '../element/state.ts';
import { words } from '../i18n/index.ts';
import { Attention } from './attention.tsx';
import { Empty, Overview } from './board.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Chips } from './chips.tsx';
import { Colophon, Downloads } from './colophon.tsx';
import { Data } from './data-page.tsx';
import { DiseaseHead, DiseasePage } from './disease-page.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { Efforts } from './efforts.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Glossary } from './glossary.tsx';
import { Goals } from './goals.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { IndicatorHead, IndicatorPage } from './indicator-page.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { MethodPage } from './method-page.tsx';
import { Nav } from './nav.tsx';
import { OutcomeCards } from './outcome-cards.tsx';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import { Missing } from './parts/missing.tsx';
import { Part } from './parts/off-screen.tsx';
import { Project, ProjectHead, Projects } from './projects.tsx';
import { Result, ResultHead, Results } from './results.tsx';
import { SearchResults, SiteSearch } from './search.tsx';
import { RollUp } from './roll-up.tsx';
import { Status } from './status.tsx';
import { TargetTable } from './target-table.tsx';
import { Tools } from './tools.tsx';
import { titleOf } from './ui.ts';
import type { Ui } from './ui.ts';

const languages = [
  { code: 'ja', name: '日本語' },
  { code: 'en', name: 'English' },
] as const;

/** What stands in brackets at the end, the edition, is not broken across lines, nor is a number in Roman letters from its word. */
function Title({ text: whole }: { text: string }) {
  const text = whole.replace(/ (?=[IVX]+\b)/g, '\u00a0');
  const at = text.search(/[（(][^（(]*[）)]$/);
  return at < 0 ? <>{text}</> : <>{text.slice(0, at)}<span class="unbroken">{text.slice(at)}</span></>;
}

function Header({ ui }: { ui: Ui }) {
  return (
    <Part
      ui={ui}
      draw={(element) => (
        <header ref={element} class="header" part="header">
          <div class="header-words">
            <Heading ui={ui} depth={0} class="title"><Title text={ui.screen.title} /></Heading>
            <p class="subtitle"><Title text={ui.screen.subtitle} /></p>
          </div>
          <div class="header-side">
            <div class="languages" role="group" aria-labelledby="language-label">
              <span class="hidden" id="language-label">{words(ui.lang).language}</span>
              {languages.map(({ code, name }) => (
                <button key={code} type="button" class="language" lang={code} aria-pressed={ui.lang === code} onClick={() => ui.act({ lang: code })}>
                  {name}
                </button>
              ))}
            </div>
            {!ui.hidden.has('search') && <SiteSearch ui={ui} />}
          </div>
        </header>
      )}
    />
  );
}

function Notices({ ui }: { ui: Ui }) {
  if (ui.screen.notices.length === 0) return null;
  return (
    <div class="notices" part="notices">
      <Icon shape="info" />
      <ul class="notices-list">{ui.screen.notices.map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
}

/** The heading that takes the focus when the view changes; on the board it is the sentence itself. */
function ViewTitle({ ui }: { ui: Ui }) {
  const body = ui.screen.body;
  if (!body) return null;
  if (body.view === 'board' || body.view === 'data') return <Overview ui={ui} board={body} />;
  if (body.view === 'indicator') return <IndicatorHead ui={ui} page={body} />;
  if (body.view === 'disease') return <DiseaseHead ui={ui} page={body} />;
  if (body.view === 'project') return <ProjectHead ui={ui} page={body} />;
  if (body.view === 'result') return <ResultHead ui={ui} page={body} />;
  return <Heading ui={ui} depth={1} view id="view-title" class="view-title">{body.title}</Heading>;
}

/** Texts are on their way, or cannot be had. */
function Waiting({ ui, waiting }: { ui: Ui; waiting: WaitingRecord }) {
  return ui.missing ? <Missing ui={ui} /> : <p class="waiting" aria-hidden="true">{waiting.message}</p>;
}

function Content({ ui }: { ui: Ui }) {
  const body = ui.screen.body;
  if (!body) return null;
  const reset = () => ui.act(noFilters, { focus: '[data-status]' });
  if (body.view === 'indicator') return <IndicatorPage key={body.indicator} ui={ui} page={body} />;
  if (body.view === 'disease') return <DiseasePage key={body.disease} ui={ui} page={body} />;
  if (body.view === 'diseases') return <Matrix ui={ui} matrix={body} reset={reset} />;
  if (body.view === 'projects') return <Projects ui={ui} page={body} />;
  if (body.view === 'project') return <Project key={body.project} ui={ui} page={body} />;
  if (body.view === 'result') return <Result key={body.id} ui={ui} page={body} />;
  if (body.view === 'method') return <MethodPage ui={ui} page={body.page} />;
  if (body.view === 'waiting') return <Waiting ui={ui} waiting={body} />;
  if (body.view === 'glossary') return <Glossary ui={ui} page={body} />;
  if (body.view === 'search') return <SearchResults ui={ui} page={body} />;
  if (body.empty) return <Empty ui={ui} text={body.empty} reset={reset} />;
  if (body.view === 'attention') return <Attention ui={ui} list={body} />;
  if (body.view === 'indicators') return <IndicatorList ui={ui} list={body} />;
  if (body.view === 'results') return <Results ui={ui} list={body} />;
  if (body.view === 'efforts') return <Efforts ui={ui} page={body} />;
  if (body.view === 'data') return <Data ui={ui} page={body} />;
  return (
    <>
      <OutcomeCards ui={ui} board={body} />
      {body.groups.filter(({ rows }) => rows.length > 0).map((group, index) => (
        <TargetTable key={group.kind} ui={ui} group={group} first={index === 0} />
      ))}
      {body.groups.length > 0 && <RollUp ui={ui} rollUp={body.rollUp} />}
      {!ui.hidden.has('legend') && <Legend ui={ui} legend={body.legend} />}
      <Goals ui={ui} goals={body.goals} />
    </>
  );
}

export function ScreenView({ ui }: { ui: Ui }) {
  const shown = (part: string) => !ui.hidden.has(part);
  const body = ui.screen.body;
  return (
    <div class="plan" part="base" lang={ui.lang} data-theme={ui.theme} key="screen">
      <div class="page">
        <slot name="header" />
        {shown('header') && <Header ui={ui} />}
        {!shown('header') && shown('search') && <SiteSearch ui={ui} />}
        {shown('nav') && <Nav ui={ui} />}
        {ui.standalone && <Breadcrumbs ui={ui} />}
        <EditionNotice ui={ui} />
        <div class={`view view-${body?.view ?? 'none'}`} part="view">
          <ViewTitle ui={ui} />
          {body && body.view !== 'waiting' && <Tools key={`${body.view} ${titleOf(ui.screen)}`} ui={ui} />}
          {shown('filters') && <FilterBar ui={ui} />}
          <div class="result">
            <Chips ui={ui} />
            <Status ui={ui} />
            <Notices ui={ui} />
          </div>
          <Content ui={ui} />
        </div>
        {shown('downloads') && <Downloads ui={ui} />}
        {shown('colophon') && <Colophon ui={ui} />}
        <slot name="footer" />
      </div>
    </div>
  );
}
