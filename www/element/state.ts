// The reader's state: as attributes, as properties, as a URL fragment.
import type { ViewState } from '#engine';

/** What was asked for; what is absent means the default. */
export type State = Omit<Partial<ViewState>, 'year'> & { year?: number | null | undefined };

export const listFields = [
  'project', 'disease', 'kind', 'ministry', 'grade', 'signal', 'agreement', 'programme', 'institution', 'area', 'compare', 'verdict', 'check', 'columns',
] as const;
export const textFields = ['view', 'indicator', 'narrative', 'section', 'query', 'method', 'assume', 'sort', 'edition'] as const;
type ListField = (typeof listFields)[number];
type TextField = (typeof textFields)[number];

export const stateFields: readonly string[] = [...listFields, ...textFields, 'year'];

const defaults: Record<TextField, string> = { view: 'board', indicator: '', narrative: '', section: '', query: '', method: '', assume: '', sort: '', edition: '' };

export const splitList = (text: string | null): string[] => (text ?? '').split(',').map((code) => code.trim()).filter(Boolean);

const isList = (field: string): field is ListField => (listFields as readonly string[]).includes(field);
const isText = (field: string): field is TextField => (textFields as readonly string[]).includes(field);

/** The state for the engine. Half of a surrogate pair, which a cut paste can leave, is no text: it becomes U+FFFD. */
export const stateJson = (state: object): string =>
  JSON.stringify(state, (_, value: unknown) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value));

/** One field as text; null where it has its default. */
export function fieldText(state: State, field: string): string | null {
  if (isList(field)) return state[field]?.join(',') || null;
  if (isText(field)) return state[field] && state[field] !== defaults[field] ? state[field] : null;
  return typeof state.year === 'number' ? String(state.year) : null;
}

/** Puts one field's text into a state; null means the default. */
export function withField(state: State, field: string, text: string | null): State {
  if (isList(field)) return { ...state, [field]: splitList(text) };
  if (isText(field)) return { ...state, [field]: text ?? defaults[field] };
  const year = Number(text);
  return { ...state, year: text && Number.isInteger(year) && year > 0 && year < 65536 ? year : null };
}

/** No filter at all, whatever view is shown. */
export const noFilters: State = {
  ...Object.fromEntries(listFields.filter((field) => field !== 'columns' && field !== 'compare').map((field) => [field, []])),
  query: '',
  method: '',
  year: null,
};

/** `#plan?view=…`: what differs from the state the page started with. */
export function toFragment(prefix: string, state: State, lang: string | null, initial: State): string {
  const search = new URLSearchParams();
  for (const field of stateFields) {
    const now = fieldText(state, field);
    if (now !== fieldText(initial, field)) search.set(field, now ?? (isText(field) ? defaults[field] : ''));
  }
  if (lang) search.set('lang', lang);
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query ? `#${prefix}?${query}` : '';
}

/** The state that a fragment means, or null when it is none of ours. */
export function fromFragment(prefix: string, hash: string, initial: State): { state: State; lang: string | null } | null {
  if (!hash.startsWith(`#${prefix}?`)) return null;
  const search = new URLSearchParams(hash.slice(prefix.length + 2));
  let state = initial;
  for (const field of stateFields) {
    const text = search.get(field);
    if (text !== null) state = withField(state, field, text);
  }
  const lang = search.get('lang');
  return { state, lang: lang === 'ja' || lang === 'en' ? lang : null };
}
