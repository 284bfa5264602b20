// The element's attributes as properties.
import { PlanIndicatorsBase } from './base.ts';
import { listFields, splitList, textFields, withField } from './state.ts';

/** Sets an attribute; nothing to say takes it away. */
export function putAttribute(element: Element, name: string, value: string | null | undefined): void {
  if (value === '' || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Properties set before the class was known hide the accessors. */
export function upgradeProperties(element: ReflectedProperties): void {
  for (const name of Object.getOwnPropertyNames(ReflectedProperties.prototype)) {
    if (!Object.hasOwn(element, name)) continue;
    const own = element as unknown as Record<string, unknown>;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}

export class ReflectedProperties extends PlanIndicatorsBase {
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(value: string) {
    putAttribute(this, 'src', value);
  }

  get wasmSrc(): string {
    return this.getAttribute('wasm-src') ?? '';
  }
  set wasmSrc(value: string) {
    putAttribute(this, 'wasm-src', value);
  }

  /** Hashes of the data and its parts, as in HTML; with another content the fallback stays. */
  get integrity(): string {
    return this.getAttribute('integrity') ?? '';
  }
  set integrity(value: string) {
    putAttribute(this, 'integrity', value);
  }

  /** Hash of the module, in place of the one that the script was built with. */
  get wasmIntegrity(): string {
    return this.getAttribute('wasm-integrity') ?? '';
  }
  set wasmIntegrity(value: string) {
    putAttribute(this, 'wasm-integrity', value);
  }

  get theme(): string {
    return this.getAttribute('theme') ?? 'light';
  }
  set theme(value: string) {
    putAttribute(this, 'theme', value);
  }

  /** Level of the widget's title, 1 to 6; its sections follow below it. */
  get headingLevel(): number {
    const level = Number(this.getAttribute('heading-level'));
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  }
  set headingLevel(value: number) {
    putAttribute(this, 'heading-level', String(value));
  }

  /** Parts to leave out: header, filters, nav, legend, colophon, downloads. */
  get hide(): string[] {
    return (this.getAttribute('hide') ?? '').split(/\s+/).filter(Boolean);
  }
  set hide(value: string[] | string) {
    putAttribute(this, 'hide', typeof value === 'string' ? value : value.join(' '));
  }

  /** Whether the state is kept in the page's fragment; the attribute's value is the name before the "?". */
  get urlState(): boolean {
    return this.hasAttribute('url-state');
  }
  set urlState(value: boolean) {
    this.toggleAttribute('url-state', value);
  }

  /** Whether nothing around the element says where a view stands: then it shows breadcrumbs. */
  get standalone(): boolean {
    return this.hasAttribute('standalone');
  }
  set standalone(value: boolean) {
    this.toggleAttribute('standalone', value);
  }

  /** Where readers say that something is wrong, with places `{url}`, `{title}` and `{edition}`. */
  get reportHref(): string {
    return this.getAttribute('report-href') ?? '';
  }
  set reportHref(value: string) {
    putAttribute(this, 'report-href', value);
  }

  /** The page that makes the HTML of a view. */
  get builderHref(): string {
    return this.getAttribute('builder-href') ?? '';
  }
  set builderHref(value: string) {
    putAttribute(this, 'builder-href', value);
  }

  get year(): number | null {
    return withField({}, 'year', this.getAttribute('year')).year ?? null;
  }
  set year(value: number | null) {
    putAttribute(this, 'year', value === null ? '' : String(value));
  }

  declare view: string;
  declare indicator: string;
  declare narrative: string;
  declare section: string;
  declare query: string;
  declare method: string;
  declare assume: string;
  declare sort: string;
  declare edition: string;
  declare project: string[];
  declare disease: string[];
  declare kind: string[];
  declare ministry: string[];
  declare grade: string[];
  declare signal: string[];
  declare agreement: string[];
  declare programme: string[];
  declare institution: string[];
  declare area: string[];
  declare compare: string[];
  declare verdict: string[];
  declare check: string[];
  declare columns: string[];

  static {
    for (const field of textFields) {
      Object.defineProperty(this.prototype, field, {
        configurable: true,
        enumerable: true,
        get(this: ReflectedProperties) {
          return this.getAttribute(field) ?? (field === 'view' ? 'board' : '');
        },
        set(this: ReflectedProperties, value: string) {
          putAttribute(this, field, value);
        },
      });
    }
    for (const field of listFields) {
      Object.defineProperty(this.prototype, field, {
        configurable: true,
        enumerable: true,
        get(this: ReflectedProperties) {
          return splitList(this.getAttribute(field));
        },
        set(this: ReflectedProperties, value: string | readonly string[]) {
          putAttribute(this, field, typeof value === 'string' ? value : value.join(','));
        },
      });
    }
  }
}
