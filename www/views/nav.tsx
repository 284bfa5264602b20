import { noFilters } from '../element/state.ts';
import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import { Part } from './parts/off-screen.tsx';
import type { Ui } from './ui.ts';

export function Nav({ ui }: { ui: Ui }) {
  // What was looked for narrows no list.
  const { view: shown } = ui.screen.state;
  const left = shown === 'search' ? noFilters : {};
  const here = (view: string) => (view === shown ? 'page' as const : 'true' as const);
  return (
    <Part
      ui={ui}
      draw={(element) => (
        <nav ref={element} class="nav" part="nav" aria-labelledby="nav-label">
          <span class="hidden" id="nav-label">{words(ui.lang).views}</span>
          <ul class="nav-list">
            {ui.screen.nav.map(({ view, label, current }) => (
              <li key={view}>
                <Go ui={ui} class="nav-link" patch={{ ...left, view, indicator: '', narrative: '', section: '' }} current={current ? here(view) : undefined}>{label}</Go>
              </li>
            ))}
          </ul>
        </nav>
      )}
    />
  );
}
