import type { FilterGroup } from '#engine';
import { Component } from 'preact';
import { fill, words } from '../i18n/index.ts';
import { Icon } from './parts/icon.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { isListing, isOfTexts } from './ui.ts';
import type { Ui } from './ui.ts';
import { isUseful } from './useful-filters.ts';

const searchLabel = (view: string | undefined) => (view === 'data' ? 'searchChecks' : isOfTexts(view) ? 'searchTexts' : 'search');

export function Select({ ui, group }: { ui: Ui; group: FilterGroup }) {
  const id = `filter-${group.id}`;
  const choose = (code: string) => ui.act(
    group.id === 'year' ? { year: code ? Number(code) : null } : { [group.id]: group.id === 'method' || group.id === 'sort' ? code : code ? [code] : [] },
  );
  return (
    <div class="field">
      <label class="field-label" for={id}>{group.label}</label>
      <span class="select">
        <select id={id} class="input" onChange={(event) => choose(event.currentTarget.value)}>
          {group.options.map(({ code, label, selected }) => <option key={code} value={code} selected={selected}>{label}</option>)}
        </select>
        <Icon shape="chevron" />
      </span>
    </div>
  );
}

/** A button that opens the choices below the row; they follow it in reading order. */
export function Choices({ ui, group, open, toggle, none = [] }: {
  ui: Ui;
  group: FilterGroup;
  open: boolean;
  toggle: () => void;
  /** What stands for no choice at all, where an empty list means the usual ones. */
  none?: readonly string[];
}) {
  const chosen = group.options.filter(({ selected }) => selected).length;
  const id = `choices-${group.id}`;
  // Codes keep the plan's order, whatever order they are chosen in.
  const choose = (changed: string, on: boolean) => {
    const codes = group.options.filter(({ code, selected }) => (code === changed ? on : selected)).map(({ code }) => code);
    ui.act({ [group.id]: codes.length > 0 ? codes : none });
  };
  const close = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    const { currentTarget } = event;
    (currentTarget.id === id ? (currentTarget.previousElementSibling as HTMLElement) : currentTarget).focus();
    toggle();
  };
  return (
    <>
      <button
        type="button"
        class="choices-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
        onKeyDown={close}
      >
        {group.label}{' '}
        {chosen > 0 && <span class="choices-count">{fill(words(ui.lang).chosen, { n: chosen })}</span>}
        <Icon shape="chevron" />
      </button>
      {open && (
        <fieldset class="choices" id={id} onKeyDown={close}>
          <legend class="choices-legend">{group.label}</legend>
          {group.options.some(({ count }) => count >= 0) && <p class="small quiet">{words(ui.lang).choiceCounts}</p>}
          <ul class="choices-list">
            {group.options.map(({ code, label, count, selected }) => (
              <li key={code}>
                <label class={count === 0 && !selected ? 'choice quiet' : 'choice'}>
                  <input
                    type="checkbox"
                    class="checkbox"
                    checked={selected}
                    onChange={(event) => choose(code, event.currentTarget.checked)}
                  />
                  <span>{label}{count >= 0 && <> <span class="choice-count">{count}</span></>}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

export class FilterBar extends Component<{ ui: Ui }, { shown: boolean; opened: string }> {
  override state = { shown: false, opened: '' };

  override render({ ui }: { ui: Ui }, { shown, opened }: { shown: boolean; opened: string }) {
    const label = words(ui.lang);
    const view = ui.screen.body?.view;
    const listing = isListing(view);
    const boxed = listing && view !== 'search';
    const groups = ui.screen.filters.filter(({ id }) => isUseful(view, id));
    // The field for words stays while somebody types words that nothing has.
    if (groups.length === 0 && !boxed) return null;
    const selects = groups.filter(({ multiple }) => !multiple).map((group) => <Select key={group.id} ui={ui} group={group} />);
    return (
      <section class="filters" part="filters" aria-labelledby="filters-label">
        <p class="filters-title"><span id="filters-label">{label.filters}</span> {listing && <span class="small">{label.filtersHint}</span>}</p>
        <button type="button" class="filters-toggle" aria-expanded={shown} aria-controls="filters-body" onClick={() => this.setState({ shown: !shown })}>
          {shown ? label.hideFilters : label.showFilters} <Icon shape="chevron" />
        </button>
        <div class={shown ? 'filters-body is-shown' : 'filters-body'} id="filters-body">
          {boxed && (
            <div class="filters-row">
              <SearchBox
                ui={ui}
                id="query"
                label={label[searchLabel(view)]}
                query={ui.query}
                live
                ask={(query, gesture) => ui.act({ query }, gesture)}
              />
              {selects}
            </div>
          )}
          <div class="filters-row filters-choices">
            {!boxed && selects}
            {groups.filter(({ multiple }) => multiple).map((group) => (
              <Choices
                key={group.id}
                ui={ui}
                group={group}
                open={opened === group.id}
                toggle={() => this.setState({ opened: opened === group.id ? '' : group.id })}
              />
            ))}
          </div>
        </div>
      </section>
    );
  }
}
