// How results are computed. The words are the engine's; they come in a file of their own when they are first asked for.
import type { MethodCard, MethodPage as Page } from '#engine';
import { ToGlossary } from './glossary.tsx';
import { DataTable } from './parts/data-table.tsx';
import { Heading } from './parts/heading.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

function Method({ ui, page, method, depth = 3 }: { ui: Ui; page: Page; method: MethodCard; depth?: number }) {
  const { labels } = page;
  const id = method.id.replace('/', '-');
  return (
    <section class="panel method" part="method">
      <Heading ui={ui} depth={depth} id={`${id}-title`} class="panel-title">{method.name} <code class="code">{method.id}</code></Heading>
      <p>{method.about}</p>
      <p class="minor-title">{labels.formula}</p>
      <ul>{method.formulas.map((formula) => <li key={formula}><code class="formula">{formula}</code></li>)}</ul>
      {method.kinds.length > 0 && <p id={`${id}-expected`} class="hidden">{labels.expected}</p>}
      {method.kinds.length > 0 && (
        <DataTable title={`${method.name} ${labels.expected}`} labelledBy={`${id}-title ${id}-expected`} heads={[labels.kind, labels.expected]} rows={method.kinds.map(({ label, text }) => [label, text])} />
      )}
      <DataTable title={method.name} labelledBy={`${id}-title`} heads={[labels.bound, labels.class]} rows={method.bands.map(({ label, text }) => [label, text])} />
      <dl class="texts">
        {method.url && <><dt>{labels.source}</dt><dd><a class="link" href={method.url}>{method.source}</a></dd></>}
        <dt>{labels.notFor}</dt><dd>{method.notFor}</dd>
      </dl>
    </section>
  );
}

export function MethodPage({ ui, page }: { ui: Ui; page: Page }) {
  const [own, ...references] = page.methods;
  return (
    <>
      <p class="lead">{page.lead}</p>
      <p class="small">{page.symbols}</p>
      {own && <Method ui={ui} page={page} method={own} depth={2} />}
      <Section ui={ui} id="references" title={page.references} note={page.guard}>
        {references.map((method) => <Method key={method.id} ui={ui} page={page} method={method} />)}
      </Section>
      <Section ui={ui} id="examples" title={page.examplesTitle} note={page.examplesNote}>
        <DataTable title={page.examplesTitle} labelledBy="examples-title" heads={page.examplesHeads} rows={page.examples} />
      </Section>
      <ToGlossary ui={ui} />
    </>
  );
}
