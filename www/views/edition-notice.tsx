import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

/** The address that led here was made with other data than those shown. */
export function EditionNotice({ ui }: { ui: Ui }) {
  const { notice, changes } = ui.screen.edition;
  if (!notice) return null;
  const label = words(ui.lang);
  return (
    <div class="notices edition-notice" part="notices">
      <Icon shape="info" />
      <div class="notice-body">
        <p>{notice}</p>
        {changes.length > 0 && (
          <details class="details">
            <summary>{label.changes}</summary>
            <ul class="notices-list">{changes.map((text) => <li key={text}>{text}</li>)}</ul>
          </details>
        )}
        <button type="button" class="button-quiet" onClick={() => ui.act({ edition: '' }, { replace: true, focus: '[data-view-heading]' })}>
          <Icon shape="close" /> {label.dismiss}
        </button>
      </div>
    </div>
  );
}
