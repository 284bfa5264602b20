// Terms that a reader may not know.
import type { Glossary as Page, GlossaryEntry } from '#engine';
import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import type { Ui } from './ui.ts';

export function Terms({ terms }: { terms: readonly GlossaryEntry[] }) {
  return (
    <dl class="terms">
      {terms.map(({ code, term, reading, definition, source }) => (
        <div key={code}>
          <dt>{term}{reading && <span class="term-reading"> {reading}</span>}</dt>
          <dd>{definition} <span class="term-source">{source}</span></dd>
        </div>
      ))}
    </dl>
  );
}

/** The way to the whole glossary, where the dataset has one. */
export function ToGlossary({ ui }: { ui: Ui }) {
  if (!ui.screen.glossary) return null;
  return <p class="to-glossary"><Go ui={ui} class="link" patch={{ view: 'glossary', indicator: '', narrative: '', section: '' }} focus="[data-view-heading]">{words(ui.lang).glossaryAll}</Go></p>;
}

export function Glossary({ page }: { ui: Ui; page: Page }) {
  return (
    <section part="glossary">
      <p class="lead">{page.lead}</p>
      <Terms terms={page.terms} />
    </section>
  );
}
