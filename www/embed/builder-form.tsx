// What can be chosen.
import type { Screen } from '#engine';
import { fill } from '../i18n/index.ts';
import type { BuilderWords } from './builder-words.ts';
import { parts, placeOf } from './snippets.ts';
import type { Choice } from './snippets.ts';

interface Props {
  words: BuilderWords;
  choice: Choice;
  /** What the preview shows; the views and filters that there are come from it. */
  screen: Screen | null;
  /** The folder as typed. */
  place: string;
  change: (patch: Partial<Choice>) => void;
  typePlace: (text: string) => void;
  reset: () => void;
}

export const widths = ['360', '480', '768', '960', '1280'];

function Options({ label, name, value, options, change, hint }: {
  label: string; name: string; value: string; options: readonly (readonly [string, string])[]; change: (value: string) => void; hint?: string;
}) {
  return (
    <div class="builder-field">
      <label for={name}>{label}</label>
      <select id={name} value={value} aria-describedby={hint && `${name}-hint`} onChange={(event) => change(event.currentTarget.value)}>
        {options.map(([code, text]) => <option key={code} value={code} selected={code === value}>{text}</option>)}
      </select>
      {hint && <p class="builder-hint" id={`${name}-hint`}>{hint}</p>}
    </div>
  );
}

function Tick({ name, label, checked, change }: { name: string; label: string; checked: boolean; change: (on: boolean) => void }) {
  return (
    <li>
      <input type="checkbox" id={name} checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <label for={name}>{label}</label>
    </li>
  );
}

function Filters({ words, choice, screen, change }: Pick<Props, 'words' | 'choice' | 'screen' | 'change'>) {
  const groups = screen?.filters ?? [];
  const put = (field: string, value: string): void => change({ state: { ...choice.state, [field]: value } });
  if (groups.length === 0) return <p class="builder-hint">{words.noFilters}</p>;
  return (
    <>
      {groups.filter(({ multiple }) => !multiple).map(({ id, label, options }) => (
        <Options
          key={id}
          name={`filter-${id}`}
          label={label}
          value={options.find(({ selected }) => selected)?.code ?? ''}
          options={options.map((option) => [option.code, option.label] as const)}
          change={(value) => put(id, value)}
        />
      ))}
      {groups.filter(({ multiple }) => multiple).map(({ id, label, options }) => {
        const chosen = options.filter(({ selected }) => selected).map(({ code }) => code);
        return (
          <details key={id} class="builder-group" open={chosen.length > 0}>
            <summary>{label}{chosen.length > 0 && ` (${chosen.length})`}</summary>
            <fieldset>
              <legend class="visually-hidden">{label}</legend>
              <ul class="builder-ticks">
                {options.map((option) => (
                  <Tick
                    key={option.code}
                    name={`filter-${id}-${option.code}`}
                    label={option.label}
                    checked={option.selected}
                    change={(on) => put(id, options.filter(({ code, selected }) => (code === option.code ? on : selected)).map(({ code }) => code).join(','))}
                  />
                ))}
              </ul>
            </fieldset>
          </details>
        );
      })}
    </>
  );
}

export function Form({ words, choice, screen, place, change, typePlace, reset }: Props) {
  const views = screen?.nav.map(({ view, label }) => [view, label] as const) ?? [];
  const shown = choice.state['view'] || 'board';
  const named = views.some(([view]) => view === shown) ? views : [[shown, screen?.title ?? shown] as const, ...views];
  const wrong = placeOf(place) === null;
  return (
    <form class="builder-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="builder-part">
        <legend>{words.choose}</legend>
        <Options name="view" label={words.view} value={shown} options={named} hint={words.viewHint} change={(view) => change({ state: { ...choice.state, view, indicator: '', narrative: '', section: '' } })} />
        <Options name="lang" label={words.language} value={choice.lang} options={[['ja', '日本語'], ['en', 'English']]} change={(lang) => change({ lang: lang === 'en' ? 'en' : 'ja' })} />
        <h2 class="builder-label">{words.filters}</h2>
        <Filters words={words} choice={choice} screen={screen} change={change} />
      </fieldset>
      <fieldset class="builder-part">
        <legend>{words.look}</legend>
        <Options name="theme" label={words.theme} value={choice.theme} options={Object.entries(words.themes)} change={(theme) => change({ theme })} />
        <Options name="level" label={words.level} value={String(choice.level)} hint={words.levelHint} options={[1, 2, 3, 4, 5, 6].map((level) => [String(level), String(level)] as const)} change={(level) => change({ level: Number(level) })} />
        <Options name="width" label={words.width} value={choice.width} options={[['', words.allWidth], ...widths.map((width) => [width, fill(words.pixels, { n: width })] as const)]} change={(width) => change({ width })} />
        <fieldset class="builder-list">
          <legend>{words.hide}</legend>
          <ul class="builder-ticks">
            {parts.map((part) => (
              <Tick
                key={part}
                name={`hide-${part}`}
                label={words.parts[part] ?? part}
                checked={choice.hide.includes(part)}
                change={(on) => change({ hide: parts.filter((each) => (each === part ? on : choice.hide.includes(each))) })}
              />
            ))}
          </ul>
        </fieldset>
      </fieldset>
      <fieldset class="builder-part">
        <legend>{words.files}</legend>
        <div class="builder-field">
          <label for="place">{words.place}</label>
          <input id="place" type="text" value={place} spellcheck={false} autocomplete="off" aria-invalid={wrong} aria-describedby="place-hint place-wrong" onInput={(event) => typePlace(event.currentTarget.value)} />
          <p class="builder-hint" id="place-hint">{words.placeHint}</p>
          <p class="builder-wrong" id="place-wrong" role="alert">{wrong ? words.placeWrong : ''}</p>
        </div>
        <ul class="builder-ticks">
          <Tick name="integrity" label={words.integrity} checked={choice.integrity} change={(integrity) => change({ integrity })} />
        </ul>
        <p class="builder-hint">{words.integrityHint}</p>
      </fieldset>
      <p><button type="button" class="builder-button" onClick={reset}>{words.reset}</button></p>
    </form>
  );
}
