import type { Scale as Records } from '#engine';
import { ScaleLine } from '../charts/scale-line.tsx';
import { words } from '../i18n/index.ts';
import type { Ui } from './ui.ts';

/** Where a measure stands: the line, and the classes in words with the present one marked. */
export function Scale({ ui, scale }: { ui: Ui; scale: Records }) {
  return (
    <div class="scale-box">
      <p class="small">{scale.label}</p>
      <ScaleLine scale={scale} lang={ui.lang} />
      <ul class="scale-bands">
        {scale.bands.map(({ bound, label, current }) => (
          <li key={label} class={current ? 'is-current' : undefined}>
            <span class="scale-bound">{bound}</span> {label}
            {current && ' '}
            {current && <span class="tag tag-strong">{words(ui.lang).here}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
