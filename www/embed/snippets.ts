// The lines of HTML that bring a view into a page, written from what was chosen. Pure: nothing is fetched or shown here.
import type { Lang } from '../element/errors.ts';
import { attributes, escaped } from '../markup.ts';
import { stateFields } from '../element/state.ts';

/** What was chosen. */
export interface Choice {
  lang: Lang;
  /** Fields of the state as attributes have them; those without a value have their default. */
  state: Readonly<Record<string, string>>;
  theme: string;
  /** Level of the widget's title, 1 to 6. */
  level: number;
  /** Parts to leave out. */
  hide: readonly string[];
  /** Width of the frame, as its attribute has it, and of the element in pixels; empty: all there is. */
  width: string;
  /** Where the files are: an address or a path without "/" at its end. */
  base: string;
  /** Whether hashes are written. */
  integrity: boolean;
}

/** What is known of the files. */
export interface Files {
  /** Name of the data file below the folder, e.g. `data/plan.json`. */
  data: string;
  /** Hash by name, as in integrity.json. */
  hashes: Readonly<Record<string, string>>;
  /** What the plan is called, for the title of the frame. */
  title: string;
  /** The prerendered table of the view, where there is one. */
  fragment: string;
}

/** Text that was written. */
export interface Snippets {
  element: string;
  frame: string;
  fragment: string;
  /** Content policies: of a page with the element, with the frame. */
  policy: string;
  framePolicy: string;
  /** A rule of a style sheet for the element's width; empty where it has none. */
  style: string;
}

/** Parts of the state that differ from the default, in one order. */
const stated = ({ state }: Choice): [string, string][] =>
  stateFields.flatMap((field) => {
    const value = state[field];
    return value && !(field === 'view' && value === 'board') ? [[field, value] as [string, string]] : [];
  });

const words = {
  ja: { link: '指標データ（JSON）', all: 'すべての数値の表', frame: 'の指標' },
  en: { link: 'Indicator data (JSON)', all: 'Tables of every number', frame: ': indicators' },
} as const;

/** Origin of files on another host; nothing where they are on the page's own. */
const originOf = (base: string): string | undefined => {
  try {
    return new URL(base).origin;
  } catch {
    return undefined;
  }
};

/** The strictest policy of a page with the element. */
export function policyOf(origin?: string): string {
  const from = ["'self'", origin].filter(Boolean).join(' ');
  return `default-src 'none'; script-src ${from} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src ${from}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** The strictest policy of a page with the frame. */
export const framePolicyOf = (origin = "'self'"): string => `default-src 'none'; script-src ${origin}; style-src 'self'; img-src 'self'; frame-src ${origin}; base-uri 'none'`;

function elementOf(choice: Choice, { data, hashes }: Files): string {
  const { base, integrity, lang, theme, level, hide } = choice;
  const stem = data.replace(/\.json$/, '');
  const promised = integrity ? Object.keys(hashes).filter((name) => name.startsWith(`${stem}.`) && name.endsWith('.json') && !/\.(observations|assessments)\.json$/.test(name)).map((name) => hashes[name]).join(' ') : '';
  const script = attributes([['type', 'module'], ['src', `${base}/embed.js`], ['integrity', integrity ? hashes['embed.js'] : undefined]]);
  const element = attributes([
    ['lang', lang], ...stated(choice), ['theme', theme === 'light' ? '' : theme], ['heading-level', level === 2 ? '' : String(level)], ['hide', hide.join(' ')], ['integrity', promised],
  ]);
  return `<script${script}></script>\n<plan-indicators${element}><a href="${escaped(`${base}/${data}`)}">${words[lang].link}</a></plan-indicators>`;
}

function frameOf(choice: Choice, { hashes, title }: Files): string {
  const { base, integrity, lang, theme, level, hide, width } = choice;
  const search = new URLSearchParams(stated(choice));
  if (theme !== 'light') search.set('theme', theme);
  if (level !== 2) search.set('heading-level', String(level));
  if (hide.length > 0) search.set('hide', hide.join(','));
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  const script = attributes([['src', `${base}/iframe.js`], ['defer', true], ['integrity', integrity ? hashes['iframe.js'] : undefined], ['crossorigin', integrity && originOf(base) ? 'anonymous' : undefined]]);
  const frame = attributes([
    ['data-plan-indicators', true], ['title', `${title}${words[lang].frame}`], ['src', `${base}/embed${lang === 'en' ? '.en' : ''}.html${query && `?${query}`}`],
    ['sandbox', 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox'], ['width', width || '100%'], ['height', '800'], ['loading', 'lazy'],
  ]);
  return `<script${script}></script>\n<iframe${frame}></iframe>`;
}

export function snippetsOf(choice: Choice, files: Files): Snippets {
  const { base, lang, width } = choice;
  const origin = originOf(base);
  const all = `${base}/tables${lang === 'en' ? '.en' : ''}.html`;
  return {
    element: elementOf(choice, files),
    frame: frameOf(choice, files),
    fragment: `${files.fragment && `${files.fragment.trim()}\n`}<p><a href="${escaped(all)}">${words[lang].all}</a></p>`,
    policy: policyOf(origin),
    framePolicy: framePolicyOf(origin),
    style: width ? `plan-indicators { --plan-max-width: ${/^\d+$/.test(width) ? width : '0'}px; }` : '',
  };
}

/** The choice as the builder's address keeps it (docs/builder.md). */
export function toAddress({ state, lang, theme, level, hide, width, base, integrity }: Choice, usual: Choice): string {
  const search = new URLSearchParams();
  for (const field of stateFields) if (state[field] && !(field === 'view' && state[field] === 'board')) search.set(field, state[field]);
  if (lang !== usual.lang) search.set('lang', lang);
  if (theme !== usual.theme) search.set('theme', theme);
  if (level !== usual.level) search.set('heading-level', String(level));
  if (hide.length > 0) search.set('hide', hide.join(','));
  if (width) search.set('width', width);
  if (base !== usual.base) search.set('at', base);
  if (integrity) search.set('hashes', '1');
  return search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The parts of the widget that may be left out. */
export const parts = ['header', 'filters', 'nav', 'legend', 'colophon', 'downloads', 'glossary', 'share'] as const;

/** A place for the files: an http(s) address or a path; anything else is none. */
export function placeOf(text: string): string | null {
  const place = text.trim().replace(/\/+$/, '');
  if (/^https?:\/\/[^\s"'<>\\]+$/i.test(place)) return originOf(place) ? place : null;
  return /^(\.{0,2}\/(?!\/)[^\s"'<>\\:]*|\.)$/.test(place) ? place : null;
}

/** What an address means, over the usual choice. What cannot be is left aside. */
export function fromAddress(text: string, usual: Choice): Choice {
  const search = new URLSearchParams(text);
  const state: Record<string, string> = {};
  for (const field of stateFields) {
    const value = search.get(field);
    if (value) state[field] = value;
  }
  const lang = search.get('lang');
  const level = Number(search.get('heading-level'));
  const width = search.get('width') ?? '';
  const hide = (search.get('hide') ?? '').split(/[\s,]+/);
  const theme = search.get('theme');
  return {
    state,
    lang: lang === 'ja' || lang === 'en' ? lang : usual.lang,
    theme: theme && ['light', 'dark', 'auto'].includes(theme) ? theme : usual.theme,
    level: Number.isInteger(level) && level >= 1 && level <= 6 ? level : usual.level,
    hide: parts.filter((part) => hide.includes(part)),
    width: /^\d{3,4}$/.test(width) ? width : '',
    base: placeOf(search.get('at') ?? '') ?? usual.base,
    integrity: search.get('hashes') === '1',
  };
}
