// What can be done with every view: read its terms, take it along, say what is wrong with it.
import { Component, createRef } from 'preact';
import { fill, words } from '../i18n/index.ts';
import { Copy } from './copy.tsx';
import { Terms, ToGlossary } from './glossary.tsx';
import { Icon } from './parts/icon.tsx';
import { titleOf } from './ui.ts';
import type { Ui } from './ui.ts';

/** The day on which the reader sees this, in words. */
const today = (lang: string): string => new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long' }).format(new Date());

/** Says that something is wrong with what is shown, at the place that the page names. */
export function Report({ ui, of, class: name = 'link' }: { ui: Ui; of: string; class?: string }) {
  const href = ui.report(of);
  return href ? <a class={name} href={href}>{words(ui.lang).report}</a> : null;
}

function Share({ ui }: { ui: Ui }) {
  const label = words(ui.lang);
  const url = ui.permalink();
  const builder = ui.builder();
  const accessed = today(ui.lang);
  return (
    <>
      <Copy ui={ui} id="permalink" text={url} label={label.copyLink} field={label.link} rows={2} />
      {ui.screen.citations.map(({ style, label: name, text }) => (
        <Copy key={style} ui={ui} id={`cite-${style}`} text={fill(text, { url, accessed })} label={label.copyCitation} field={name} />
      ))}
      {builder
        ? <p><a class="link" href={builder}>{label.embed}</a></p>
        : <Copy ui={ui} id="embed" text={ui.snippet()} label={label.copyEmbed} field={label.embed} />}
      <Report ui={ui} of={titleOf(ui.screen)} />
    </>
  );
}

interface State {
  open: '' | 'glossary' | 'share';
  failed: boolean;
}

export class Tools extends Component<{ ui: Ui }, State> {
  #buttons = { glossary: createRef<HTMLButtonElement>(), share: createRef<HTMLButtonElement>() };

  override state: State = { open: '', failed: false };

  #toggle(which: 'glossary' | 'share') {
    this.setState(({ open }) => ({ open: open === which ? '' : which, failed: false }));
    if (which === 'glossary' && this.state.open !== which) this.#bring();
  }

  #bring() {
    const { ui } = this.props;
    const needs = ui.screen.glossary?.needs ?? [];
    if (needs.length > 0) ui.bring(needs).catch(() => this.setState({ failed: true }));
  }

  #key = (event: KeyboardEvent) => {
    const { open } = this.state;
    if (event.key !== 'Escape' || open === '') return;
    event.stopPropagation();
    this.setState({ open: '' });
    this.#buttons[open].current?.focus();
  };

  #button(which: 'glossary' | 'share', shape: string, label: string) {
    const open = this.state.open === which;
    return (
      <button type="button" class="button-quiet" ref={this.#buttons[which]} aria-expanded={open} aria-controls={open ? `tools-${which}` : undefined} onClick={() => this.#toggle(which)}>
        <Icon shape={shape} /> {label}
      </button>
    );
  }

  #glossary(ui: Ui) {
    const label = words(ui.lang);
    const panel = ui.screen.glossary;
    if (!panel) return null;
    if (this.state.failed) {
      return <p>{label.glossaryMissing} <button type="button" class="button" onClick={() => { this.setState({ failed: false }); this.#bring(); }}>{label.retry}</button></p>;
    }
    if (panel.needs.length > 0) return <p>{label.glossaryLoading}</p>;
    return (
      <>
        {panel.empty ? <p>{panel.empty}</p> : <Terms terms={panel.terms} />}
        <ToGlossary ui={ui} />
      </>
    );
  }

  override render({ ui }: { ui: Ui }, { open }: State) {
    const label = words(ui.lang);
    const glossary = ui.screen.glossary && ui.screen.body?.view !== 'glossary' && !ui.hidden.has('glossary');
    const share = !ui.hidden.has('share');
    if (!glossary && !share) return null;
    return (
      <div class="tools" part="tools" onKeyDown={this.#key}>
        <div class="tools-row">
          {glossary && this.#button('glossary', 'question', label.glossary)}
          {share && this.#button('share', 'share', label.share)}
        </div>
        {glossary && open === 'glossary' && <div class="panel tools-panel" id="tools-glossary" part="glossary">{this.#glossary(ui)}</div>}
        {share && open === 'share' && <div class="panel tools-panel" id="tools-share" part="share"><Share ui={ui} /></div>}
      </div>
    );
  }
}
