import { Component, createRef } from 'preact';
import { words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

interface Props {
  ui: Ui;
  /** Names the field; one of its kind in a screen. */
  id: string;
  text: string;
  /** What the button says. */
  label: string;
  /** What of: said after the label to those who do not see where the button stands. */
  of?: string;
  /** The label of a field that always shows the text. Without one it is shown when the page may not write to the clipboard. */
  field?: string;
  rows?: number;
}

/** A text to take along. Where the page may not write to the clipboard, it is selected in a field instead. */
export class Copy extends Component<Props, { done: string; refused: boolean }> {
  #field = createRef<HTMLTextAreaElement>();

  override state = { done: '', refused: false };

  #copy = async () => {
    const { ui, text } = this.props;
    const label = words(ui.lang);
    let refused = false;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      refused = true;
    }
    const done = refused ? label.copyByHand : label.copied;
    this.setState({ done, refused }, () => {
      if (!refused) return;
      this.#field.current?.focus();
      this.#field.current?.select();
    });
    ui.announce(done);
  };

  override componentDidUpdate(before: Props) {
    // What was copied is another text now.
    if (before.text !== this.props.text) this.setState({ done: '', refused: false });
  }

  override render({ id, text, label, of, field, rows = 3 }: Props) {
    return (
      <div class="copy" part="copy">
        {field && <label class="field-label" for={id}>{field}</label>}
        {(field || this.state.refused) && (
          <textarea id={id} class="copy-text" readOnly rows={rows} ref={this.#field} value={text} aria-label={field ? undefined : label} />
        )}
        <div class="buttons">
          <button type="button" class={field ? 'button' : 'button-quiet'} onClick={this.#copy}>
            <Icon shape="copy" /> {label}{of && <span class="hidden"> {of}</span>}
          </button>
          <span class="small" aria-hidden="true">{this.state.done}</span>
        </div>
        {!field && this.state.done && !this.state.refused && <p class="small copied">{text}</p>}
      </div>
    );
  }
}

/** The sentence of a page. */
export const CopySentence = ({ ui, sentence }: { ui: Ui; sentence: string }) => {
  const label = words(ui.lang);
  return <Copy ui={ui} id="sentence" text={sentence} label={label.copy} field={label.sentence} />;
};

/** The sentence of one part of a page. */
export const CopyQuotation = ({ ui, id, of, text }: { ui: Ui; id: string; of: string; text: string }) =>
  text ? <Copy ui={ui} id={`quotation-${id}`} text={text} label={words(ui.lang).copyAs} of={of} /> : null;
