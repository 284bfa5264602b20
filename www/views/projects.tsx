// The projects side by side, up to four of them compared, and the page of one.
import type { Figure, ProjectIndicator, ProjectLink, ProjectPage, ProjectsPage, ProjectsRow, TextItem } from '#engine';
import { Bar } from '../charts/bar.tsx';
import { fill, words } from '../i18n/index.ts';
import { ComparedTexts } from './compared.tsx';
import { CopySentence } from './copy.tsx';
import { Amount, Tags } from './parts/figure.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import { Local, TranslationNote } from './parts/local-text.tsx';
import { Region } from './parts/region.tsx';
import { Section } from './parts/section.tsx';
import { Budgets, Multiples } from './project-figures.tsx';
import { Cards } from './results.tsx';
import { Remarks, Sources } from './sources.tsx';
import { Texts, TextTags } from './texts.tsx';
import type { Ui } from './ui.ts';

/** The one value that all share; null where they differ. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** What belongs to every number of a row stands once, below its name. */
function Row({ ui, row }: { ui: Ui; row: ProjectsRow }) {
  const figures = row.cells.filter((figure) => figure !== null);
  const period = shared([...figures, ...(row.total ? [row.total] : [])].map((figure) => (figure.otherPeriod ? figure.period : null)));
  const derived = shared(figures.map((figure) => figure.derived));
  const own = (figure: Figure) => ({ ...figure, otherPeriod: figure.otherPeriod && !period, derived: derived ? null : figure.derived });
  return (
    <tr>
      <th scope="row">
        <ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator>
        {period && <span class="row-note">{period}</span>}
        {derived && <span class="row-note">{fill(words(ui.lang).eachProject, { what: derived })}</span>}
      </th>
      <td class="number is-whole">{row.total && <><Amount figure={row.total} /> <span class="tags"><Tags ui={ui} figure={own(row.total)} /></span></>}</td>
      {row.cells.map((figure, column) => (
        <td key={column} class="number">
          {figure
            ? <><Amount figure={figure} /><span class="tags"><Tags ui={ui} figure={own(figure)} /></span><Bar value={figure.value} max={row.max} /></>
            : <span class="quiet">–</span>}
        </td>
      ))}
    </tr>
  );
}

function Choose({ ui, page }: { ui: Ui; page: ProjectsPage }) {
  const label = words(ui.lang);
  const chosen = page.choices.filter((choice) => choice.chosen);
  // A box that cannot be ticked any more says why; ticking it says it again.
  const choose = (event: Event & { currentTarget: HTMLInputElement }, code: string) => {
    const { currentTarget: box } = event;
    if (box.checked && page.full) {
      box.checked = false;
      ui.announce(page.full);
      return;
    }
    ui.act({ compare: page.choices.filter((choice) => (choice.code === code ? box.checked : choice.chosen)).map((choice) => choice.code) });
  };
  return (
    <>
    <p class="lead compare-hint" id="compare-hint">
      {page.full ?? label.comparedHint}
      {chosen.length > 0 && <>{' '}<button type="button" class="button-quiet" onClick={() => ui.act({ compare: [] })}>{label.compareClear}</button></>}
    </p>
    <ul class="cards projects-list">
      {page.choices.map(({ code, label: name, purpose, chosen: on }) => (
        <li key={code} class="card">
          <Heading ui={ui} depth={2} class="card-title">
            <Go ui={ui} class="link" patch={{ view: 'project', project: [code] }} focus="[data-view-heading]">{name}</Go>
          </Heading>
          {purpose && <p class="case-text small"><Local ui={ui} text={purpose} bare /></p>}
          <label class="choice">
            <input
              type="checkbox"
              class="checkbox"
              checked={on}
              aria-disabled={!on && page.full ? 'true' : undefined}
              aria-describedby="compare-hint"
              onChange={(event) => choose(event, code)}
            />
            <span>{label.compare}<span class="hidden"> {name}</span></span>
          </label>
        </li>
      ))}
    </ul>
    </>
  );
}

export function Projects({ ui, page }: { ui: Ui; page: ProjectsPage }) {
  const label = words(ui.lang);
  return (
    <>
      <Choose ui={ui} page={page} />
      <ComparedTexts ui={ui} page={page} />
      <Section ui={ui} id="side-by-side" title={label.sideBySide} note={page.summary}>
        <Multiples
          ui={ui}
          page={page}
          table={(
            <Region labelledBy="side-by-side-title">
              <table class={`table breakdown projects-table ${page.columns.length > 4 ? 'is-wide' : ''}`}>
                <caption class="hidden">{label.sideBySide}</caption>
                <thead>
                  <tr>
                    <th scope="col">{label.indicator}</th>
                    <th scope="col" class="number">{page.totalHead}</th>
                    {page.columns.map(({ code, short }) => (
                      <th key={code} scope="col" class="number">
                        <Go ui={ui} class="link" patch={{ view: 'project', project: [code] }} focus="[data-view-heading]">{short}</Go>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>{page.rows.map((row) => <Row key={row.name} ui={ui} row={row} />)}</tbody>
              </table>
            </Region>
          )}
        />
      </Section>
      {page.budgets && <Section ui={ui} id="budgets" title={label.budget}><Budgets ui={ui} budgets={page.budgets} /></Section>}
      {page.across.length > 0 && (
        <Section ui={ui} id="across" title={label.across}>
          <div class="reading"><Texts ui={ui} items={page.across} /></div>
          <TextTags ui={ui} tags={page.acrossTags} />
        </Section>
      )}
    </>
  );
}

export function ProjectHead({ ui, page }: { ui: Ui; page: ProjectPage }) {
  return (
    <div class="indicator-head">
      <p class="kicker"><Go ui={ui} class="link" patch={{ view: 'projects', project: [] }} focus="[data-view-heading]">{words(ui.lang).allProjects}</Go></p>
      <Heading ui={ui} depth={1} view id="view-title" class="view-title">{page.name}</Heading>
    </div>
  );
}

/** One indicator of the project: its value, the plan's, and the projects as bars with this one marked. */
function Indicator({ ui, project, row }: { ui: Ui; project: string; row: ProjectIndicator }) {
  const label = words(ui.lang);
  return (
    <li class="card" part="card">
      <Heading ui={ui} depth={3} class="card-title"><ToIndicator ui={ui} indicator={row.indicator}>{row.name}</ToIndicator></Heading>
      <p class="card-value"><Amount figure={row.figure} /></p>
      <p class="tags"><Tags ui={ui} figure={row.figure} period /></p>
      {row.whole && <p class="small">{label.wholePlan} <Amount figure={row.whole} /></p>}
      {row.projects.length > 0 && <p class="small quiet screen-note">{row.note}</p>}
      {row.projects.length > 0 && (
        <details class="text-more">
          <summary>{label.besideOthers}</summary>
          <table class="table bars is-narrow">
            <caption class="hidden">{row.name}</caption>
            <thead class="hidden"><tr><th scope="col">{label.projects}</th><th scope="col">{label.value}</th></tr></thead>
            <tbody>
              {row.projects.map(({ code, label: name, figure }) => (
                <tr key={code} class={code === project ? 'is-total' : undefined}>
                  <th scope="row">{name}<Bar value={figure.value} max={row.max} quiet={code !== project} /></th>
                  <td class="number"><Amount figure={figure} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </li>
  );
}

function TextSection({ ui, id, title, items }: { ui: Ui; id: string; title: string; items: readonly TextItem[] }) {
  if (items.length === 0) return null;
  return <Section ui={ui} id={id} title={title}><div class="reading"><Texts ui={ui} items={items} /></div></Section>;
}

function Neighbour({ ui, to, word, shape }: { ui: Ui; to: ProjectLink; word: string; shape: 'previous' | 'next' }) {
  return (
    <li class={`neighbour is-${shape}`}>
      <Go ui={ui} class="neighbour-link" patch={{ view: 'project', project: [to.project] }} focus="[data-view-heading]">
        {shape === 'previous' && <Icon shape={shape} />}
        <span><span class="small">{word}</span><br />{to.label}</span>
        {shape === 'next' && <Icon shape={shape} />}
      </Go>
    </li>
  );
}

export function Project({ ui, page }: { ui: Ui; page: ProjectPage }) {
  const label = words(ui.lang);
  return (
    <>
      <TranslationNote ui={ui} texts={[...page.purpose, ...page.evaluation, ...page.initiatives].map(({ text }) => text)} />
      <div class="columns">
        <div class="reading"><Texts ui={ui} items={page.purpose} /></div>
        <div>
          <Heading ui={ui} depth={2} class="minor-title">{label.budget}</Heading>
          {page.budgetMissing && <p class="quiet">{page.budgetMissing}</p>}
          <dl class="other-values">
            {page.budgets.map(({ code, label: name, figure }) => (
              <div key={code}><dt>{name}</dt><dd><Amount figure={figure} /> <Tags ui={ui} figure={figure} /></dd></div>
            ))}
          </dl>
          <CopySentence ui={ui} sentence={page.sentence} />
        </div>
      </div>
      <Section ui={ui} id="project-indicators" title={label.projectIndicators}>
        <ul class="cards">{page.indicators.map((row) => <Indicator key={row.indicator} ui={ui} project={page.project} row={row} />)}</ul>
      </Section>
      <TextSection ui={ui} id="evaluation" title={label.evaluation} items={page.evaluation} />
      {page.budgetBars && <Section ui={ui} id="budgets" title={label.budget}><Budgets ui={ui} budgets={page.budgetBars} /></Section>}
      <TextSection ui={ui} id="initiatives" title={label.initiatives} items={page.initiatives} />
      {page.cases.length > 0 && (
        <Section ui={ui} id="cases" title={label.cases}><Cards ui={ui} cards={page.cases} /></Section>
      )}
      <TextSection ui={ui} id="others" title={page.othersTitle} items={page.others} />
      <TextSection ui={ui} id="programmes" title={label.programmes} items={page.programmes} />
      <Remarks ui={ui} remarks={page.remarks} />
      <p class="text-source small"><strong>{label.source}</strong> {page.source}</p>
      <Sources ui={ui} rows={page.sources} of={page.name} />
      {(page.previous || page.next) && (
        <nav class="neighbours" aria-labelledby="neighbours-label">
          <span class="hidden" id="neighbours-label">{label.projectNeighbours}</span>
          <ul class="neighbours-list">
            {page.previous && <Neighbour ui={ui} to={page.previous} word={label.previousProject} shape="previous" />}
            {page.next && <Neighbour ui={ui} to={page.next} word={label.nextProject} shape="next" />}
          </ul>
        </nav>
      )}
    </>
  );
}
