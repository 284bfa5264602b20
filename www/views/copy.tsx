import { useRef, useState } from 'preact/hooks';
import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

/** A sentence to take along. Where the page may not write to the clipboard, the text is selected instead. */
export function CopySentence({ ui, sentence }: { ui: Ui; sentence: string }) {
  const label = words(ui.lang);
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, finish] = useState('');
  const copy = async () => {
    let message = label.copied;
    try {
      await navigator.clipboard.writeText(sentence);
    } catch {
      field.current?.focus();
      field.current?.select();
      message = label.copyByHand;
    }
    finish(message);
    ui.announce(message);
  };
  return (
    <div class="copy" part="copy">
      <label class="field-label" for="sentence">{label.sentence}</label>
      <textarea id="sentence" class="copy-text" readOnly rows={3} ref={field} value={sentence} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}><Icon shape="copy" /> {label.copy}</button>
        {done && <span class="small" aria-hidden="true">{done}</span>}
      </div>
    </div>
  );
}
