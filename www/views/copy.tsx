import { Component, createRef } from 'preact';
import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

interface Props {
  ui: Ui;
  sentence: string;
}

/** A sentence to take along. Where the page may not write to the clipboard, the text is selected instead. */
export class CopySentence extends Component<Props, { done: string }> {
  #field = createRef<HTMLTextAreaElement>();

  override state = { done: '' };

  #copy = async () => {
    const { ui, sentence } = this.props;
    const label = words(ui.lang);
    let done = label.copied;
    try {
      await navigator.clipboard.writeText(sentence);
    } catch {
      this.#field.current?.select();
      done = label.copyByHand;
    }
    this.setState({ done });
    ui.announce(done);
  };

  override render({ ui, sentence }: Props) {
    const label = words(ui.lang);
    return (
      <div class="copy" part="copy">
        <label class="field-label" for="sentence">{label.sentence}</label>
        <textarea id="sentence" class="copy-text" readOnly rows={3} ref={this.#field} value={sentence} />
        <div class="buttons">
          <button type="button" class="button" onClick={this.#copy}><Icon shape="copy" /> {label.copy}</button>
          <span class="small" aria-hidden="true">{this.state.done}</span>
        </div>
      </div>
    );
  }
}
