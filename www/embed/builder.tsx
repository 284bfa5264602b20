// The page that writes the HTML to paste: what is chosen here or in the preview stands in the page's address.
import type { Screen } from '#engine';
import { Component, render } from 'preact';
import type { Lang } from '../element/errors.ts';
import type { PlanIndicatorsElement } from '../element/element.ts';
import { stateFields } from '../element/state.ts';
import { Form, widths } from './builder-form.tsx';
import { Result } from './builder-result.tsx';
import { builderWords } from './builder-words.ts';
import { fromAddress, placeOf, snippetsOf, toAddress } from './snippets.ts';
import type { Choice, Files } from './snippets.ts';

interface State {
  choice: Choice;
  screen: Screen | null;
  place: string;
  said: string;
  fragment: string;
  hashes: Readonly<Record<string, string>>;
  previewWidth: string;
}

/** Views whose tables are beside the page as HTML. */
const fragments = ['board', 'indicators', 'diseases', 'results'];
const folder = new URL('.', document.baseURI);

/** A file beside the page as text; nothing where it is not there. */
async function beside(name: string): Promise<string> {
  try {
    const response = await fetch(new URL(name, folder));
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

class Builder extends Component<{ preview: PlanIndicatorsElement; lang: Lang; data: string }, State> {
  readonly #usual: Choice = {
    lang: this.props.lang, state: {}, theme: 'light', level: 2, hide: [], width: '', base: folder.pathname.replace(/\/$/, '') || '.', integrity: false,
  };
  #asked = '';

  override state: State = { choice: fromAddress(location.hash.slice(1), this.#usual), screen: null, place: '', said: '', fragment: '', hashes: {}, previewWidth: '' };

  override componentDidMount(): void {
    const { preview } = this.props;
    this.setState({ place: this.state.choice.base });
    this.#toPreview(this.state.choice);
    // The reader's gestures in the preview are choices, too.
    preview.addEventListener('plan-ready', () => preview.show({}));
    preview.addEventListener('plan-change', ({ screen }) => this.#fromPreview(screen));
    addEventListener('hashchange', () => {
      const address = location.hash.slice(1);
      if (address === toAddress(this.state.choice, this.#usual)) return;
      const choice = fromAddress(address, this.#usual);
      this.setState({ choice, place: choice.base });
      this.#toPreview(choice);
    });
    void beside('integrity.json').then((text) => text && this.setState({ hashes: (JSON.parse(text) as { files: Record<string, string> }).files }));
    void this.#fetchFragment(this.state.choice);
  }

  #toPreview({ state, lang, theme, level, hide }: Choice): void {
    const { preview } = this.props;
    const put = (name: string, value: string): void => {
      if (value) preview.setAttribute(name, value);
      else preview.removeAttribute(name);
    };
    for (const field of stateFields) put(field, field === 'view' && state[field] === 'board' ? '' : state[field] ?? '');
    put('lang', lang);
    put('theme', theme === 'light' ? '' : theme);
    put('heading-level', String(level));
    put('hide', hide.join(' '));
  }

  #fromPreview(screen: Screen): void {
    const { preview } = this.props;
    const state: Record<string, string> = {};
    for (const field of stateFields) {
      const value = preview.getAttribute(field);
      if (value) state[field] = value;
    }
    this.setState({ screen });
    this.#keep({ ...this.state.choice, state, lang: preview.getAttribute('lang') === 'en' ? 'en' : 'ja' });
  }

  #keep(choice: Choice): void {
    this.setState({ choice });
    const address = toAddress(choice, this.#usual);
    history.replaceState(null, '', `${location.pathname}${location.search}${address && `#${address}`}`);
    void this.#fetchFragment(choice);
  }

  /** A table is of the whole view: where filters are set it would show something else. */
  async #fetchFragment({ state, lang }: Choice): Promise<void> {
    const { view = 'board', ...filters } = state;
    const name = fragments.includes(view) && !Object.values(filters).some(Boolean) ? `fragments/${view}.${lang}.html` : '';
    if (name === this.#asked) return;
    this.#asked = name;
    const fragment = name ? await beside(name) : '';
    if (name === this.#asked) this.setState({ fragment });
  }

  #change = (patch: Partial<Choice>): void => {
    const choice = { ...this.state.choice, ...patch };
    this.#keep(choice);
    this.#toPreview(choice);
  };

  #typePlace = (place: string): void => {
    this.setState({ place });
    const base = placeOf(place);
    if (base !== null) this.#change({ base });
  };

  #widen = (previewWidth: string): void => {
    this.setState({ previewWidth });
    this.props.preview.parentElement?.setAttribute('data-width', previewWidth);
  };

  override render() {
    const { lang, data } = this.props;
    const { choice, screen, place, said, fragment, hashes, previewWidth } = this.state;
    const words = builderWords(lang);
    const files: Files = { data, hashes, fragment, title: (screen?.subtitle || screen?.title) ?? '' };
    return (
      <>
        <Form words={words} choice={choice} screen={screen} place={place} change={this.#change} typePlace={this.#typePlace} reset={() => { this.#change(this.#usual); this.setState({ place: this.#usual.base }); }} />
        <section class="builder-result" aria-labelledby="result-title">
          <h2 id="result-title">{words.result}</h2>
          <p role="status" class="builder-status">{said}</p>
          <Result words={words} snippets={snippetsOf(choice, files)} hasFragment={fragment !== ''} announce={(text) => this.setState({ said: text })} />
        </section>
        <div class="builder-widths" role="group" aria-label={words.previewWidth}>
          <span aria-hidden="true">{words.previewWidth}</span>
          {['', ...widths.filter((width) => ['360', '768', '1280'].includes(width))].map((width) => (
            <button type="button" class="builder-button" key={width} aria-pressed={previewWidth === width} onClick={() => this.#widen(width)}>{width ? `${width}px` : words.allWidth}</button>
          ))}
        </div>
      </>
    );
  }
}

const place = document.querySelector('#builder');
const preview = document.querySelector('plan-indicators');
if (place && preview) {
  const data = preview.querySelector('a')?.getAttribute('href')?.replace(/^\.\//, '') ?? '';
  render(<Builder preview={preview} lang={document.documentElement.lang === 'en' ? 'en' : 'ja'} data={data} />, place);
}
