// <plan-indicators>: fetches, keeps the state, asks the engine once per gesture and hands the answer to the views.
// Importing this registers nothing and touches no DOM.
import type { Screen } from '#engine';
import { attributes, escaped } from '../markup.ts';
import { fill, words } from '../i18n/index.ts';
import { mountError, mountScreen } from '../views/mount.tsx';
import { titleOf } from '../views/ui.ts';
import type { Gesture, Ui } from '../views/ui.ts';
import { filled } from './address.ts';
import { afterPicture } from './after-picture.ts';
import { deferred } from './deferred.ts';
import { fileBeside } from './downloads.ts';
import type { DownloadFormat } from './downloads.ts';
import { loadEngine } from './engine.ts';
import type { EngineLoader, PlanEngine } from './engine.ts';
import { coded, failure } from './errors.ts';
import type { Lang, PlanError } from './errors.ts';
import { PlanChangeEvent, PlanErrorEvent, PlanReadyEvent, PlanSelectEvent } from './events.ts';
import type { PlanEventMap } from './events.ts';
import { HistoryEntry, writeHistory } from './history-entry.ts';
import { keptInPlace } from './kept-in-place.ts';
import { closeAfterPrint, openForPrint } from './paper.ts';
import { putAttribute, ReflectedProperties, upgradeProperties } from './reflected.ts';
import { saveFile } from './save.ts';
import { sheetFor } from './sheet.ts';
import { fieldText, fromFragment, stateFields, toFragment, withField } from './state.ts';
import type { State } from './state.ts';

export * from './events.ts';
export { PlanError } from './errors.ts';
export type { EngineLoader, Integrity, PlanEngine } from './engine.ts';
export type { DownloadFormat } from './downloads.ts';
export type { State } from './state.ts';
export type { Screen, ViewState } from '#engine';

const sourceAttributes = ['src', 'wasm-src', 'integrity', 'wasm-integrity'];
const lookAttributes = ['lang', 'theme', 'heading-level', 'hide', 'url-state', 'standalone', 'report-href', 'builder-href'];

/** What makes a screen a page of its own: leaving it for another one moves the focus. */
function pageOf(screen: Screen | null): string {
  const body = screen?.body;
  switch (body?.view) {
    case 'indicator': return `indicator ${body.indicator}`;
    case 'project': return `project ${body.project}`;
    case 'disease': return `disease ${body.disease}`;
    case 'result': return `result ${body.id}`;
    case 'waiting': return screen?.state.view ?? '';
    default: return body?.view ?? '';
  }
}

export class PlanIndicatorsElement extends ReflectedProperties {
  /** Data address used where there is no `src`. */
  static defaultSrc = '';
  /** Address of the script that registers the element, for HTML that readers take along. */
  static scriptSrc = '';
  /** How an element gets its engine. */
  static loadEngine: EngineLoader = loadEngine;
  static readonly observedAttributes = [...sourceAttributes, ...lookAttributes, ...stateFields];

  #engine: PlanEngine | null = null;
  #screen: Screen | null = null;
  /** What the reader or the page asked for. */
  #asked: State = {};
  /** What the page asked for at first: what an empty fragment means. */
  #initial: State = {};
  #initialLang: string | null = null;
  #sheetRoot: ShadowRoot | null = null;
  #error: PlanError | null = null;
  #notice: HTMLElement | null = null;
  /** Why a part of the dataset that the screen needs could not be had. */
  #missing: PlanError | null = null;
  readonly #entry = new HistoryEntry();
  /** Takes back what waits for the picture of a gesture. */
  #unfinished: (() => void) | null = null;
  #announcement = '';
  #originals = false;
  #ready = deferred();
  /** Which load is the latest one. */
  #turn = 0;
  #started = false;
  #scheduled: 'load' | 'update' | null = null;
  #reflecting = false;

  // ---- Methods ----------------------------------------------------------------------------------------------------

  /** Settles when the first screen stands, or loading has failed. `reload()` starts a new one. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Shows another state; what is left out stays as it is. */
  show(state: State): void {
    const { lang, ...rest } = state;
    this.#set({ ...this.#request(), ...rest }, lang ?? null, {});
  }

  /** The state as shown, or as asked for while nothing is shown yet. */
  state(): State {
    return structuredClone(this.#screen?.state ?? { ...this.#request(), lang: this.#lang() });
  }

  /** Loads engine and data anew, for example after a failure. */
  reload(): Promise<void> {
    void this.#load();
    return this.ready;
  }

  /** Hands the reader the whole dataset as a file; `csv` and `json` stand beside the data that the element loads. */
  download(format: DownloadFormat): void {
    const link = this.ownerDocument.createElement('a');
    link.href = this.#file(format);
    link.download = '';
    link.click();
  }

  // ---- Life -------------------------------------------------------------------------------------------------------

  connectedCallback(): void {
    upgradeProperties(this);
    window.addEventListener('popstate', this.#onPopState);
    window.addEventListener('pagehide', this.#onPageHide);
    window.addEventListener('beforeprint', this.#openForPrint);
    window.addEventListener('afterprint', this.#closeAfterPrint);
    if (this.#started) this.#schedule('update');
    else {
      this.#started = true;
      this.#schedule('load');
    }
  }

  disconnectedCallback(): void {
    this.#finish();
    window.removeEventListener('popstate', this.#onPopState);
    window.removeEventListener('pagehide', this.#onPageHide);
    window.removeEventListener('beforeprint', this.#openForPrint);
    window.removeEventListener('afterprint', this.#closeAfterPrint);
  }

  adoptedCallback(): void {
    if (this.#sheetRoot) this.#sheetRoot.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#reflecting || before === now || !this.#started) return;
    this.#schedule(sourceAttributes.includes(name) ? 'load' : 'update');
  }

  #schedule(what: 'load' | 'update'): void {
    const waiting = this.#scheduled !== null;
    if (this.#scheduled !== 'load') this.#scheduled = what;
    if (waiting) return;
    queueMicrotask(() => {
      const due = this.#scheduled;
      this.#scheduled = null;
      if (!this.isConnected) {
        // Taken out before anything happened: begin again when it comes back.
        if (due === 'load' && !this.#engine) this.#started = false;
        return;
      }
      if (due === 'load') void this.#load();
      else if (this.#engine && !this.#error) {
        this.#asked = this.#fromAttributes();
        this.#show({ replace: true }, false);
      }
    });
  }

  async #load(): Promise<void> {
    const turn = (this.#turn += 1);
    if (this.#ready.settled) this.#ready = deferred();
    const first = !this.#engine;
    try {
      const src = this.src || (this.constructor as typeof PlanIndicatorsElement).defaultSrc;
      if (!src) throw failure('src-missing');
      const base = this.baseURI;
      const loader = (this.constructor as typeof PlanIndicatorsElement).loadEngine;
      const wasmSrc = this.wasmSrc && new URL(this.wasmSrc, base).href;
      const engine = await loader(new URL(src, base).href, wasmSrc, { data: this.integrity, wasm: this.wasmIntegrity });
      if (turn !== this.#turn) return;
      this.#engine = engine;
      this.#error = null;
      if (first) this.#begin();
      this.#screen = this.#ask();
      this.#attach();
      this.#render();
      this.#fetchNeeds();
      this.#notice?.remove();
      this.#notice = null;
      this.#ready.resolve();
      this.dispatchEvent(new PlanReadyEvent(this.#screen.state));
    } catch (thrown) {
      if (turn === this.#turn) this.#fail(coded(thrown));
    }
  }

  /** Where the state comes from at first: the attributes, and the fragment over them. */
  #begin(): void {
    this.#initial = this.#fromAttributes();
    this.#initialLang = this.getAttribute('lang');
    this.#asked = this.#initial;
    const found = this.urlState ? fromFragment(this.#prefix(), location.hash, this.#initial) : null;
    if (!found) return;
    this.#asked = found.state;
    this.#reflect(found.lang);
  }

  // ---- State ------------------------------------------------------------------------------------------------------

  #fromAttributes(): State {
    let state: State = {};
    for (const field of stateFields) state = withField(state, field, this.getAttribute(field));
    return state;
  }

  #request(): State {
    return this.#screen ? this.#asked : this.#fromAttributes();
  }

  /** The attribute, else the nearest language around the element, else Japanese. */
  #lang(): Lang {
    let node: Node | null = this;
    while (node) {
      if (node instanceof Element) {
        const holder: Element | null = node.closest('[lang]');
        if (holder) return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'ja';
      }
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'ja';
  }

  #reflect(lang: string | null): void {
    this.#reflecting = true;
    for (const field of stateFields) putAttribute(this, field, fieldText(this.#asked, field) ?? '');
    if (lang) this.setAttribute('lang', lang);
    this.#reflecting = false;
  }

  /** `reader`: whether it is the reader who asks, not the page. */
  #set(state: State, lang: string | null, gesture: Gesture, reader = false): void {
    this.#asked = state;
    this.#reflect(lang);
    if (this.#engine && !this.#error) this.#show(gesture, true, reader);
  }

  #ask(): Screen {
    if (!this.#engine) throw failure('unexpected');
    return this.#engine.view({ ...this.#asked, lang: this.#lang() });
  }

  /** One call, one rendering. */
  #show({ replace = false, focus }: Gesture, fragment: boolean, reader = false): void {
    const before = this.#screen;
    const shown = this.#tried(() => {
      this.#screen = this.#ask();
      this.#announcement = '';
      this.#missing = null;
      writeHistory();
      this.#finish();
      if (fragment && this.urlState) this.#entry.ask(this.#fragment(this.#asked, this.getAttribute('lang')), replace);
      if (reader && pageOf(before) === pageOf(this.#screen)) {
        // Some browsers give a button that is clicked no focus: then the line below the filters stands for it.
        const focused = this.#sheetRoot?.activeElement;
        const control = focused ?? this.#sheetRoot?.querySelector('[data-status]');
        keptInPlace(control, () => this.#render(true));
        this.#unfinished = afterPicture(() => {
          keptInPlace(control, this.#settle);
          if (focused && !focused.isConnected) this.#refocus(this.#screen, focus);
        });
      } else {
        // Another page begins at its top: what was out of sight may be seen then. And with a new history entry the browser notes
        // where the page stood, so that comes before anything is drawn.
        this.#entry.write();
        this.#render();
      }
      this.#fetchNeeds();
    });
    if (!shown || !this.#screen) return;
    this.#refocus(before, focus);
    this.dispatchEvent(new PlanChangeEvent(this.#screen));
  }

  /** Does it, or shows why not. */
  #tried(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (thrown) {
      this.#fail(coded(thrown));
      return false;
    }
  }

  /** Brings the parts of the dataset that the screen needs and shows it again; the rest of it is usable meanwhile. */
  #fetchNeeds(): void {
    const engine = this.#engine;
    const screen = this.#screen;
    if (!engine || !screen || screen.needs.length === 0) return;
    const turn = this.#turn;
    Promise.all(screen.needs.map((part) => engine.need(part))).then(
      () => {
        if (turn === this.#turn && !this.#error && this.#screen) this.#complete();
      },
      (thrown: unknown) => {
        if (turn !== this.#turn || this.#error || this.#screen !== screen) return;
        this.#missing = coded(thrown);
        this.#render();
      },
    );
  }

  /** The same state with what has arrived: no gesture, so no event and no new message. */
  #complete(): void {
    const root = this.#sheetRoot;
    const focused = root?.activeElement;
    const shown = this.#tried(() => {
      this.#screen = this.#ask();
      this.#missing = null;
      this.#render();
      this.#fetchNeeds();
    });
    if (shown && focused && !focused.isConnected) root?.querySelector<HTMLElement>('[data-view-heading]')?.focus();
  }

  /** A new view moves the focus to its heading; otherwise it stays where it is, or goes where the gesture says. */
  #refocus(before: Screen | null, focus: string | undefined): void {
    const root = this.#sheetRoot;
    if (!root || !this.#screen) return;
    const heading = root.querySelector<HTMLElement>('[data-view-heading]');
    if (pageOf(before) !== pageOf(this.#screen)) {
      // A text that was looked for is gone to, and told apart.
      const found = focus?.startsWith('[data-id') ? root.querySelector<HTMLElement>(focus) : null;
      if (found) {
        found.tabIndex = -1;
        found.dataset['found'] = '';
      }
      if (focus) (found ?? heading)?.focus();
    } else if (focus && !root.activeElement) (root.querySelector<HTMLElement>(focus) ?? heading)?.focus();
  }

  // ---- Fragment ---------------------------------------------------------------------------------------------------

  #prefix(): string {
    return this.getAttribute('url-state') || 'plan';
  }

  #fragment(state: State, lang: string | null): string {
    return toFragment(this.#prefix(), state, lang === this.#initialLang ? null : lang, this.#initial);
  }

  /** What the address of this page is when it shows the state; the edition of the data is part of it. */
  #permalink(): string {
    const edition = this.#screen?.edition.code ?? '';
    const [page = ''] = location.href.split('#');
    return page + this.#fragment({ ...this.#asked, edition }, this.getAttribute('lang'));
  }

  /** Everything that waits for the picture of a gesture, now. */
  #settle = (): void => {
    this.#finish();
    this.#tried(() => this.#render());
  };

  /** What waits for the picture of a gesture does not come any more; its address is written before anything that follows. */
  #finish(): void {
    this.#unfinished?.();
    this.#unfinished = null;
    this.#entry.write();
  }

  #onPopState = (): void => {
    if (!this.urlState || !this.#engine || this.#error) return;
    const found = fromFragment(this.#prefix(), location.hash, this.#initial);
    // A fragment of the page's own (a heading, another widget) says nothing about this one.
    if (!found && location.hash !== '') return;
    this.#entry.drop();
    this.#asked = found?.state ?? this.#initial;
    this.#reflect(found?.lang ?? null);
    if (!found?.lang) {
      this.#reflecting = true;
      putAttribute(this, 'lang', this.#initialLang ?? '');
      this.#reflecting = false;
    }
    const inside = this.#sheetRoot?.activeElement != null;
    this.#show(inside ? { focus: '[data-view-heading]' } : {}, false);
  };

  #onPageHide = (): void => {
    if (this.#unfinished) this.#settle();
  };

  #openForPrint = (): void => {
    // Paper has nothing out of sight.
    this.#settle();
    openForPrint(this.#sheetRoot);
  };

  #closeAfterPrint = (): void => closeAfterPrint(this.#sheetRoot);

  // ---- What is seen -----------------------------------------------------------------------------------------------

  /** Only now is the fallback hidden: there is something better to show. */
  #attach(): void {
    if (this.#sheetRoot) return;
    const sheet = sheetFor(this.ownerDocument);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#sheetRoot = root;
  }

  #render(gesture = false): void {
    const root = this.#sheetRoot;
    const screen = this.#screen;
    if (root && screen) mountScreen(root, this.#ui(screen, gesture));
  }

  #ui(screen: Screen, gesture: boolean): Ui {
    return {
      screen,
      gesture,
      lang: this.#lang(),
      theme: this.theme,
      // Without the title its sections move up one level: none is skipped.
      level: this.headingLevel - Number(this.hide.includes('header')),
      hidden: new Set(this.hide),
      query: this.#asked.query ?? '',
      originals: this.#originals,
      announcement: this.#announcement,
      missing: this.#missing && { code: this.#missing.code, message: this.#missing.in(this.#lang()) },
      act: (patch, gesture = {}) => {
        const { lang, ...rest } = patch;
        this.#set({ ...this.#asked, ...rest }, lang ?? null, { ...gesture, focus: gesture.focus ?? '[data-status]' }, true);
      },
      open: (indicator) => {
        if (!this.dispatchEvent(new PlanSelectEvent(indicator))) return;
        this.#set({ ...this.#asked, view: 'indicator', indicator }, null, { focus: '[data-view-heading]' });
      },
      href: (patch) => (this.urlState ? this.#fragment({ ...this.#asked, ...patch }, this.getAttribute('lang')) || `#${this.#prefix()}?` : undefined),
      address: () => location.href.replace(/#.*/, '') + (this.urlState ? this.#fragment(this.#asked, this.getAttribute('lang')) : ''),
      retry: () => this.#show({}, false),
      file: (format) => this.#file(format),
      save: (name, file) => saveFile(this.ownerDocument, name, file),
      announce: (text) => this.#announce(text),
      standalone: this.standalone,
      permalink: () => this.#permalink(),
      report: (title) => filled('report-href', this.reportHref, this.baseURI, { url: this.#permalink(), title, edition: screen.edition.code }),
      builder: () => filled('builder-href', this.builderHref, this.baseURI, {}) && this.#builder(),
      snippet: () => this.#snippet(titleOf(screen)),
      bring: async (parts) => {
        const turn = this.#turn;
        await Promise.all(parts.map((part) => this.#engine?.need(part)));
        if (turn === this.#turn && !this.#error && this.#screen) this.#complete();
      },
      showOriginals: (on) => {
        this.#originals = on;
        this.#render();
      },
    };
  }

  /** The page that makes the HTML of a view, asked for this one in its fragment. */
  #builder(): string {
    const url = new URL(this.builderHref, this.baseURI);
    url.hash = toFragment('', { ...this.#asked, edition: '' }, this.#lang(), {}).replace('#?', '');
    return url.href;
  }

  /** The two lines that show this state in another page. */
  #snippet(title: string): string {
    const { defaultSrc, scriptSrc } = this.constructor as typeof PlanIndicatorsElement;
    const stated = stateFields.map((field) => [field, fieldText(this.#asked, field) ?? undefined] as const);
    const named = attributes([['src', new URL(this.src || defaultSrc, this.baseURI).href], ['lang', this.#lang()], ...stated]);
    const element = `<plan-indicators${named}><a href="${escaped(this.#permalink())}">${escaped(title)}</a></plan-indicators>`;
    return scriptSrc ? `<script type="module" src="${escaped(scriptSrc)}"></script>\n${element}` : element;
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.#render();
  }

  #file(format: DownloadFormat): string {
    return fileBeside(new URL(this.src || PlanIndicatorsElement.defaultSrc, this.baseURI).href, format);
  }

  #fail(error: PlanError): void {
    const lang = this.#lang();
    const message = error.in(lang);
    this.#error = error;
    this.#screen = null;
    this.#finish();
    const root = this.#sheetRoot;
    if (root) {
      const inside = root.activeElement;
      mountError(root, { lang, theme: this.theme, code: error.code, message, retry: () => void this.reload() });
      // What had the focus is gone: the way out takes it.
      if (inside) root.querySelector('button')?.focus();
    } else this.#showNotice(this.children.length > Number(this.#notice !== null) ? fill(words(lang).fallbackStays, { message }) : message);
    this.#ready.reject(error);
    this.dispatchEvent(new PlanErrorEvent(error.code, message, error));
  }

  /** Before the shadow root stands, the page itself carries the sentence, once, and the fallback stays. */
  #showNotice(message: string): void {
    if (!this.#notice) {
      this.#notice = this.ownerDocument.createElement('p');
      this.#notice.className = 'plan-indicators-error';
      this.#notice.setAttribute('role', 'status');
      this.prepend(this.#notice);
    }
    this.#notice.textContent = message;
  }
}

export interface PlanIndicatorsElement {
  addEventListener<K extends keyof PlanEventMap>(
    type: K,
    listener: (this: PlanIndicatorsElement, event: PlanEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof PlanEventMap>(
    type: K,
    listener: (this: PlanIndicatorsElement, event: PlanEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-indicators': PlanIndicatorsElement;
  }
}
