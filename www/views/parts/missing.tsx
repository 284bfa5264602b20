import { fill, words } from '../../i18n/index.ts';
import type { Ui } from '../ui.ts';

/** A part of the dataset cannot be had; everything else of the widget can be used meanwhile. */
export function Missing({ ui }: { ui: Ui }) {
  const label = words(ui.lang);
  return ui.missing && (
    <div class="empty" role="alert">
      <p>{ui.missing.message}</p>
      <p class="small">{fill(label.errorCode, { code: ui.missing.code })}</p>
      <button type="button" class="button" onClick={() => ui.retry()}>{label.retry}</button>
    </div>
  );
}
