// The texts of compared projects beside each other: stacked where it is narrow.
import type { ProjectsPage } from '#engine';
import { words } from '../i18n/index.ts';
import { Heading } from './parts/heading.tsx';
import { TranslationNote } from './parts/local-text.tsx';
import { Section } from './parts/section.tsx';
import { Texts } from './texts.tsx';
import type { Ui } from './ui.ts';

export function ComparedTexts({ ui, page }: { ui: Ui; page: ProjectsPage }) {
  const label = words(ui.lang);
  return (
    <>
      <TranslationNote ui={ui} texts={page.texts.flatMap(({ cells }) => cells.flat().map(({ text }) => text))} />
      {page.texts.map(({ id, cells }) => (
        <Section key={id} ui={ui} id={`compared-${id}`} title={id === 'purpose' ? label.purpose : label.evaluation}>
          <ul class="compared">
            {cells.map((items, column) => (
              <li key={page.columns[column]?.code}>
                <Heading ui={ui} depth={3} class="minor-title">{page.columns[column]?.label}</Heading>
                {items.length > 0 ? <Texts ui={ui} items={items} /> : <p class="quiet">{label.nothingBeside}</p>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
