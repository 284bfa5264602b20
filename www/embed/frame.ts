// The page that stands in a frame: the element with the attributes that the page's address names. Tells the page around
// how high it is, and, when asked to, what it shows.
import { PlanIndicatorsElement } from '../element/element.ts';
import { define } from '../element/register.ts';
import { fieldText, stateFields } from '../element/state.ts';
import type { State } from '../element/state.ts';
import { tellHeight } from './height.ts';
import { tell, version } from './messages.ts';
import { attributesOf } from './parameters.ts';
import { embedWords } from './words.ts';

/**
 * The page's policy lets scripts of any server through, because some browsers know no 'self' in a frame without an
 * origin. Where there is one, from here on only the page's own server will do.
 */
function narrowPolicy(): void {
  if (self.origin === 'null') return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
  document.head.append(meta);
}

const queryOf = (state: State, lang: string): string => {
  const search = new URLSearchParams();
  for (const field of stateFields) {
    const text = fieldText(state, field);
    if (text) search.set(field, text);
  }
  search.set('lang', lang);
  return search.toString();
};

function begin(element: PlanIndicatorsElement): void {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="plan-indicators:src"]')?.content;
  const { attributes, refused } = attributesOf(location.href, listed);
  const root = document.documentElement;
  const lang = attributes.get('lang');
  if (lang === 'ja' || lang === 'en') root.lang = lang;
  const words = embedWords(root.lang === 'en' ? 'en' : 'ja');
  if (refused !== null) {
    const note = document.createElement('p');
    note.className = 'plan-indicators-error';
    note.setAttribute('role', 'status');
    note.textContent = words.refusedSource;
    element.replaceChildren(note);
    return;
  }
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const tellsState = new URL(location.href).searchParams.get('tell') === 'state';
  const changed = (): void => {
    const state = element.state();
    const lang = state.lang ?? 'ja';
    root.lang = lang;
    const title = element.shadowRoot?.querySelector('[data-view-heading]')?.textContent;
    if (title) document.title = title;
    if (tellsState) tell({ type: 'plan-indicators:state', version, state: state as Required<State> as never, query: queryOf(state, lang) });
  };
  // The page has the widget's own ground, in the dark theme too.
  const paint = (): void => {
    const base = element.shadowRoot?.querySelector('[part~="base"]');
    if (base) document.body.style.backgroundColor = getComputedStyle(base).backgroundColor;
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  element.addEventListener('plan-ready', paint);
  element.addEventListener('plan-ready', changed);
  element.addEventListener('plan-change', changed);
  define();
}

narrowPolicy();
tellHeight();
const element = document.querySelector('plan-indicators');
if (element) begin(element);
