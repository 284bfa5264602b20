import type { Chip } from '#engine';
import { noFilters } from '../element/state.ts';
import type { State } from '../element/state.ts';
import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import { toggled } from './ui.ts';
import type { Ui } from './ui.ts';
import { isUseful } from './useful-filters.ts';

const without = (ui: Ui, { filter, code }: Chip): State => {
  if (filter === 'query' || filter === 'method') return { [filter]: '' };
  if (filter === 'year') return { year: null };
  return toggled(ui.screen.state, filter, code, false);
};

/** The active filters; each can be taken away, and all at once. */
export function Chips({ ui }: { ui: Ui }) {
  const chips = ui.screen.chips.filter(({ filter }) => isUseful(ui.screen.body?.view, filter));
  const label = words(ui.lang);
  if (chips.length === 0) return null;
  // The words of a search are no filter of it.
  const kept = ui.screen.state.view === 'search' ? ui.query : '';
  return (
    <div class="chips" part="chips">
      <span class="hidden" id="chips-label">{label.active}</span>
      <ul class="chip-list" aria-labelledby="chips-label">
        {chips.map((chip) => (
          <li key={`${chip.filter} ${chip.code}`}>
            <button type="button" class="chip" onClick={() => ui.act(without(ui, chip), { focus: '.chip, [data-status]' })}>
              <span aria-hidden="true">{chip.label}</span>
              <span class="hidden">{chip.removeLabel}</span>
              <Icon shape="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button-quiet" onClick={() => ui.act({ ...noFilters, query: kept }, { focus: '[data-status]' })}>{label.reset}</button>
    </div>
  );
}
