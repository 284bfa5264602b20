import type { LocalText } from '#engine';
import { words } from '../../i18n/index.ts';
import type { Ui } from '../ui.ts';

/** A text of the report, marked with its language. `bare`: whether it is a translation is said elsewhere. */
export function Local({ ui, text, bare, class: name }: { ui: Pick<Ui, 'lang'>; text: LocalText; bare?: boolean; class?: string }) {
  return (
    <span class={name} lang={text.lang === ui.lang ? undefined : text.lang}>
      {text.text}
      {!bare && text.note && <> <span class="tag tag-quiet">{text.note}</span></>}
    </span>
  );
}

/** An English sentence in which words of the report stand, each marked as Japanese. */
export function Mixed({ ui, text }: { ui: Pick<Ui, 'lang'>; text: string }) {
  if (ui.lang === 'ja') return <>{text}</>;
  const parts = text.split(/([\u3000-\u30ff\u3400-\u9fff\uff01-\uff9f]+)/);
  return <>{parts.map((part, index) => (index % 2 ? <span key={index} lang="ja">{part}</span> : part))}</>;
}

/** The Japanese text below its translation, once the reader has asked for it. */
export function Original({ ui, text }: { ui: Ui; text: LocalText }) {
  return ui.originals && text.original ? <span class="original" lang="ja">{text.original}</span> : null;
}

/** Said once over texts: that they are translated, and the way to the Japanese beside them. */
export function TranslationNote({ ui, texts }: { ui: Ui; texts: readonly (LocalText | null | undefined)[] }) {
  const note = texts.find((text) => text?.note)?.note;
  if (!note) return null;
  const hasOriginals = texts.some((text) => text?.original);
  return (
    <div class="translation-note">
      <span class="tag tag-quiet">{note}</span>
      {hasOriginals && (
        <label class="choice">
          <input type="checkbox" class="checkbox" checked={ui.originals} onChange={(event) => ui.showOriginals(event.currentTarget.checked)} />
          <span>{words(ui.lang).originals}</span>
        </label>
      )}
    </div>
  );
}
