import type { LocalText } from '#engine';
import type { Ui } from '../ui.ts';

/** A text of the report, marked with its language, with the note that it is a translation. */
export function Local({ ui, text, class: name }: { ui: Pick<Ui, 'lang'>; text: LocalText; class?: string }) {
  return (
    <span class={name} lang={text.lang === ui.lang ? undefined : text.lang}>
      {text.text}
      {text.note && <> <span class="tag tag-quiet">{text.note}</span></>}
    </span>
  );
}
