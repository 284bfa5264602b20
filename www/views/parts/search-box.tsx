import { Component, createRef } from 'preact';
import { words } from '../../i18n/index.ts';
import type { Gesture, Ui } from '../ui.ts';
import { Icon } from './icon.tsx';

interface Props {
  ui: Ui;
  id: string;
  label: string;
  query: string;
  /** Asks while somebody types, not only when the form is sent. */
  live: boolean;
  /** Marks the search of the whole among the landmarks. */
  landmark?: boolean;
  ask: (query: string, gesture?: Gesture) => void;
}

/** Typing in Japanese passes through unfinished text: nothing is asked before it is finished. */
export class SearchBox extends Component<Props> {
  #input = createRef<HTMLInputElement>();
  #composing = false;

  #typed = () => {
    const { query, live, ask } = this.props;
    const typed = this.#input.current?.value ?? '';
    if (live && !this.#composing && typed !== query) ask(typed, { replace: true });
  };

  #compose = (event: CompositionEvent) => {
    this.#composing = event.type === 'compositionstart';
    this.#typed();
  };

  override componentDidUpdate(before: Props) {
    const input = this.#input.current;
    const { query, live } = this.props;
    // What is being typed stays, unless the query is another one now.
    if (input && !this.#composing && input.value !== query && (live || before.query !== query)) input.value = query;
  }

  override render({ ui, id, label, query, live, landmark, ask }: Props) {
    return (
      <form
        class="search"
        role={landmark ? 'search' : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (live) this.#typed();
          else if (!this.#composing) ask(this.#input.current?.value ?? '');
        }}
      >
        <label class="field-label" for={id}>{label}</label>
        <div class="search-row">
          <input
            ref={this.#input}
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            defaultValue={query}
            onCompositionStart={this.#compose}
            onCompositionEnd={this.#compose}
            onInput={this.#typed}
          />
          <button type="submit" class="button"><Icon shape="search" /> {words(ui.lang).searchButton}</button>
        </div>
      </form>
    );
  }
}
