import { words } from '../i18n/index.ts';
import { Go } from './parts/go.tsx';
import type { Ui } from './ui.ts';

export function Nav({ ui }: { ui: Ui }) {
  return (
    <nav class="nav" part="nav" aria-labelledby="nav-label">
      <span class="hidden" id="nav-label">{words(ui.lang).views}</span>
      <ul class="nav-list">
        {ui.screen.nav.map(({ view, label, current }) => (
          <li key={view}>
            <Go ui={ui} class="nav-link" patch={{ view, indicator: '', narrative: '', section: '' }} current={current}>{label}</Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
