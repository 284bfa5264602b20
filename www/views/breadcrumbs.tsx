import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import { titleOf } from './ui.ts';
import type { Ui } from './ui.ts';

/** Where a view stands among the others, where no page around the element says it. */
export function Breadcrumbs({ ui }: { ui: Ui }) {
  const { nav, body } = ui.screen;
  if (!body || body.view === 'board') return null;
  const label = words(ui.lang);
  // Above a page of one thing stands the list that it belongs to, which the navigation marks.
  const steps = nav.filter(({ view, current }, index) => index === 0 || (current && view !== body.view));
  return (
    <nav class="breadcrumbs" part="breadcrumbs" aria-labelledby="breadcrumbs-label">
      <span class="hidden" id="breadcrumbs-label">{label.breadcrumbs}</span>
      <ol class="breadcrumbs-list">
        {steps.map(({ view, label: name }) => (
          <li key={view}>
            <Go ui={ui} class="link" patch={{ view, indicator: '', narrative: '', section: '' }} focus="[data-view-heading]">{name}</Go>
          </li>
        ))}
        <li><span aria-current="page" lang={body.view === 'result' && body.title.lang !== ui.lang ? body.title.lang : undefined}>{titleOf(ui.screen)}</span></li>
      </ol>
    </nav>
  );
}
