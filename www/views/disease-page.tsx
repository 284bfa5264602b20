// One disease area: where its numbers come from, beside the other areas, and the result cases that name it.
import type { AreaList, DiseasePage as Records, DiseaseRow } from '#engine';
import { Bar } from '../charts/bar.tsx';
import { words } from '../i18n/index.ts';
import { Amount, Tags } from './parts/figure.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Section } from './parts/section.tsx';
import { Cards } from './results.tsx';
import { Sources } from './sources.tsx';
import type { Ui } from './ui.ts';

/** Leads to the page of a disease area. */
export function ToDisease({ ui, disease, children }: { ui: Ui; disease: string; children: string }) {
  return <Go ui={ui} class="link" patch={{ view: 'disease', disease: [disease], project: [], indicator: '', narrative: '' }} focus="[data-view-heading]">{children}</Go>;
}

/** The areas across projects: a list of their own, never a row among the disease areas. */
export function Across({ ui, list }: { ui: Ui; list: AreaList }) {
  if (list.links.length === 0) return null;
  return (
    <Section ui={ui} id="areas" title={list.title} note={list.note}>
      <ul class="area-list">
        {list.links.map(({ code, label, texts }) => (
          <li key={code}>
            <Go ui={ui} class="link" patch={{ view: 'efforts', area: [code], disease: [], project: [], section: '' }} focus="[data-view-heading]">{label}</Go>
            {texts && <span class="small quiet"> {texts}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Comparison({ ui, id, title, rows, max, name, of }: {
  ui: Ui;
  id: string;
  title: string;
  rows: readonly DiseaseRow[];
  max: number;
  name: (row: DiseaseRow) => preact.ComponentChildren;
  of: string;
}) {
  const label = words(ui.lang);
  const marked = rows.some(({ current }) => current);
  return (
    <Section ui={ui} id={id} title={title}>
      <table class="table bars disease-table">
        <caption class="hidden">{title}</caption>
        <thead class="hidden">
          <tr><th scope="col">{of}</th><th scope="col">{label.value}</th><th scope="col">{label.bar}</th><th scope="col">{label.pages}</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} class={row.current ? 'is-total' : undefined}>
              <th scope="row">{name(row)}</th>
              <td class="number">{row.figure ? <><Amount figure={row.figure} /><span class="tags"><Tags ui={ui} figure={row.figure} /></span></> : <span class="quiet">–</span>}</td>
              <td class="bar-cell">{row.figure && <Bar value={row.figure.value} max={max} quiet={marked && !row.current} />}</td>
              <td class="small quiet">{row.pages}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function DiseaseHead({ ui, page }: { ui: Ui; page: Records }) {
  return (
    <div class="indicator-head">
      <p class="kicker"><Go ui={ui} class="link" patch={{ view: 'diseases', disease: [] }} focus="[data-view-heading]">{words(ui.lang).toMatrix}</Go></p>
      <Heading ui={ui} depth={1} view id="view-title" class="view-title">{page.name}</Heading>
      <p class="headline">{page.sentence}{page.lead && <><br />{page.lead}</>}</p>
      {page.definition && <p class="small"><strong>{words(ui.lang).definition}</strong> {page.definition}</p>}
    </div>
  );
}

export function DiseasePage({ ui, page }: { ui: Ui; page: Records }) {
  const label = words(ui.lang);
  const project = ({ code, label: name }: DiseaseRow) => (
    <Go ui={ui} class="link" patch={{ view: 'project', project: [code], disease: [] }} focus="[data-view-heading]">{name}</Go>
  );
  return (
    <>
      <div class="columns">
        <Comparison ui={ui} id="disease-projects" title={page.projectsTitle} rows={page.projects} max={page.projectsMax} name={project} of={label.projects} />
        <Comparison
          ui={ui}
          id="disease-areas"
          title={page.areasTitle}
          rows={page.areas}
          max={page.areasMax}
          name={({ code, label: name, current }) => (current ? name : <ToDisease ui={ui} disease={code}>{name}</ToDisease>)}
          of={label.items}
        />
      </div>
      {page.further.length > 0 && (
        <dl class="other-values">
          {page.further.map(({ code, label: name, figure }) => <div key={code}><dt>{name}</dt><dd><Amount figure={figure} /> <Tags ui={ui} figure={figure} /></dd></div>)}
        </dl>
      )}
      <p class="small note">{page.furtherNote} <ToIndicator ui={ui} indicator={page.indicator}>{label.toIndicator}</ToIndicator></p>
      <Section ui={ui} id="cases" title={page.casesTitle} {...(page.cases.length > 0 ? { count: page.cases.length } : {})}>
        {page.casesMissing && <p class="quiet">{page.casesMissing}</p>}
        <Cards ui={ui} cards={page.cases} />
        <p class="buttons"><Go ui={ui} class="button" patch={{ view: 'efforts', section: '' }} focus="[data-view-heading]">{label.diseaseEfforts}</Go></p>
      </Section>
      <Across ui={ui} list={page.across} />
      <Sources ui={ui} rows={page.sources} of={page.name} />
    </>
  );
}
