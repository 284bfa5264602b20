import type { Cut } from '#engine';
import { words } from '../../i18n/index.ts';
import type { Ui } from '../ui.ts';
import { Amount, Tags } from './figure.tsx';

/** The figures of the chosen projects or disease areas, side by side; summed only where the engine says so. */
export function CutFigures({ ui, cut }: { ui: Ui; cut: Cut }) {
  if (cut.state === 'none' || (cut.figures.length === 0 && !cut.sum && !cut.note)) return null;
  return (
    <div class="cut">
      {cut.figures.length > 0 && (
        <ul class="cut-figures">
          {cut.figures.map(({ code, label, figure }) => (
            <li key={code}>
              <span class="cut-label">{label}</span> <Amount figure={figure} /> <Tags ui={ui} figure={figure} />
            </li>
          ))}
          {cut.sum && (
            <li class="cut-sum">
              <span class="cut-label">{words(ui.lang).selectionSum}</span> <Amount figure={cut.sum} /> <Tags ui={ui} figure={cut.sum} />
            </li>
          )}
        </ul>
      )}
      {cut.note && <p class="small">{cut.note}</p>}
    </div>
  );
}
