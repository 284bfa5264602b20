// What every view gets: the records, and the few things it can ask the element to do.
import type { Screen, ViewState } from '#engine';
import type { DownloadFormat } from '../element/downloads.ts';
import type { Lang } from '../element/errors.ts';
import type { listFields, State } from '../element/state.ts';

/** What follows a gesture besides the new screen. */
export interface Gesture {
  /** Replace the history entry instead of adding one. */
  replace?: boolean;
  /** Where the focus goes when its element is gone. */
  focus?: string;
}

export interface Ui {
  readonly screen: Screen;
  readonly lang: Lang;
  readonly theme: string;
  /** Heading level of the widget's title. */
  readonly level: number;
  /** Parts to leave out. */
  readonly hidden: ReadonlySet<string>;
  /** The search text as typed. */
  readonly query: string;
  /** Whether the Japanese texts are shown below their translations. */
  readonly originals: boolean;
  /** A passing message for the live region. */
  readonly announcement: string;
  /** Whether a reader's gesture in this view is being answered: what is out of sight is drawn after the picture of it. */
  readonly gesture: boolean;
  /** Why texts that the screen needs are not here. */
  readonly missing: { readonly code: string; readonly message: string } | null;
  act(patch: State, gesture?: Gesture): void;
  open(indicator: string): void;
  /** Address of another state, where the state is kept in the URL. */
  href(patch: State): string | undefined;
  /** Full address of this view; of the page where the state has none. */
  address(): string;
  /** Address of a file of the whole dataset. */
  file(format: DownloadFormat): string;
  /** Hands the reader a file that was made here. */
  save(name: string, file: Blob): void;
  announce(text: string): void;
  /** Whether nothing around the element says where a view stands. */
  readonly standalone: boolean;
  /** Address of this view with the edition of its data. */
  permalink(): string;
  /** Address at which the page takes what is wrong with something; nothing where it takes none. */
  report(of: string): string | undefined;
  /** Address of the page that makes the HTML of this view; nothing where there is none. */
  builder(): string | undefined;
  /** The HTML that embeds this view. */
  snippet(): string;
  /** Brings parts of the dataset that are not here, and shows the screen again. */
  bring(parts: readonly string[]): Promise<void>;
  showOriginals(on: boolean): void;
  /** Asks for the missing texts again. */
  retry(): void;
}

/** What a view shows, as a title. */
export function titleOf({ nav, body, title }: Screen): string {
  switch (body?.view) {
    case undefined: case 'board': return title;
    case 'indicator': case 'project': case 'disease': return body.name;
    case 'result': return body.title.text;
    case 'data': return nav.find(({ view }) => view === 'data')?.label ?? title;
    default: return body.title;
  }
}

/** Views of running text. */
export const isOfTexts = (view: string | undefined): boolean => view === 'results' || view === 'efforts';

/** Views that list what passes the filters, and say how many. */
export const isListing = (view: string | undefined): boolean => ['board', 'attention', 'indicators', 'data', 'search'].includes(view ?? '') || isOfTexts(view);

/** The fields of the state that hold lists of codes. */
export type Filter = (typeof listFields)[number];

/** The state with one code put in or taken out of a filter. */
export function toggled(state: ViewState, filter: string, code: string, on: boolean): State {
  const chosen = (state[filter as Filter] ?? []).filter((each) => each !== code);
  return { [filter]: on ? [...chosen, code] : chosen };
}

export const isChosen = (state: ViewState, filter: string, code: string): boolean =>
  (state[filter as Filter] ?? []).includes(code);
