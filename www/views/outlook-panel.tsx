// What follows if: scenarios of the engine, and a place to try values of one's own. Nothing of it is data.
import type { AssumedYear, OutlookPanel as Records, Scenario } from '#engine';
import { Component, createRef } from 'preact';
import { words } from '../i18n/index.ts';
import { assumedText, decimal } from './assumption.ts';
import { Cell } from './parts/cell.tsx';
import { Heading } from './parts/heading.tsx';
import { SignalMark } from './parts/marks.tsx';
import { Row, Rows } from './parts/rows.tsx';
import { Section } from './parts/section.tsx';
import type { Ui } from './ui.ts';

interface FieldProps {
  year: AssumedYear;
  label: string;
  invalid: boolean;
  enter: (text: string) => void;
}

/** A field for one year. What cannot be read stays as it is typed; typing in Japanese may pass through unfinished text. */
class Field extends Component<FieldProps> {
  #input = createRef<HTMLInputElement>();
  #composing = false;

  #enter = () => {
    if (!this.#composing) this.props.enter(this.#input.current?.value ?? '');
  };

  #compose = (event: CompositionEvent) => {
    this.#composing = event.type === 'compositionstart';
    this.#enter();
  };

  /** A value that comes from elsewhere (an address, the button beside) replaces what is typed. */
  override componentDidUpdate(before: FieldProps) {
    const input = this.#input.current;
    const { value } = this.props.year;
    if (input && value !== before.year.value && decimal(input.value) !== value) input.value = value;
  }

  override render({ year, label, invalid }: FieldProps) {
    return (
      <input
        ref={this.#input}
        class="input assume-input"
        inputMode="decimal"
        autocomplete="off"
        defaultValue={year.value}
        aria-label={label}
        aria-describedby={invalid ? 'assume-error' : undefined}
        aria-invalid={invalid}
        onCompositionStart={this.#compose}
        onCompositionEnd={this.#compose}
        onInput={this.#enter}
      />
    );
  }
}

interface Props {
  ui: Ui;
  panel: Records;
  indicator: string;
}

class Editor extends Component<Props, { invalid: number[] }> {
  override state = { invalid: [] as number[] };

  #enter = (year: number, typed: string) => {
    const { ui, indicator } = this.props;
    const value = decimal(typed);
    const others = this.state.invalid.filter((each) => each !== year);
    this.setState({ invalid: value === null ? [...others, year] : others });
    ui.act({ assume: assumedText(ui.screen.state.assume, indicator, year, value ?? '') }, { replace: true });
  };

  #clear = () => {
    const { ui, indicator, panel } = this.props;
    let text = ui.screen.state.assume;
    for (const { year } of panel.years) text = assumedText(text, indicator, year, '');
    this.setState({ invalid: [] });
    ui.act({ assume: text });
  };

  override render({ ui, panel }: Props, { invalid }: { invalid: number[] }) {
    const label = words(ui.lang);
    return (
      <div class="assume">
        <Heading ui={ui} depth={3} id="assume-title" class="minor-title">{label.assumeTitle}</Heading>
        <p class="small">{panel.hint}</p>
        <Rows
          title={label.assumeTitle}
          class="is-assume"
          heads={{ name: label.year, assumed: `${panel.amountLabel} ${panel.tag}`, stands: panel.standsLabel, pace: label.pace, signal: label.computed }}
        >
          {panel.years.map((year) => (
            <Row key={year.year} ui={ui} dimmed={false} number="" name={year.label}>
              <Cell name="assumed" label={`${panel.amountLabel} ${panel.tag}`}>
                <Field
                  year={year}
                  label={`${year.label} ${panel.amountLabel} ${panel.tag}`}
                  invalid={invalid.includes(year.year)}
                  enter={(text) => this.#enter(year.year, text)}
                />
              </Cell>
              <Cell name="stands" label={panel.standsLabel}>{year.stands}</Cell>
              <Cell name="pace" label={label.pace}>{year.expected}</Cell>
              <Cell name="signal" label={label.computed}>
                {year.signal && <><SignalMark signal={year.signal} brief /><span class="tag tag-quiet">{panel.tag}</span></>}
              </Cell>
            </Row>
          ))}
        </Rows>
        <p id="assume-error" class="assume-error" hidden={invalid.length === 0}>{label.assumeInvalid}</p>
        {panel.assumed && (
          <p class="assume-result"><span class="tag tag-quiet">{panel.tag}</span> {panel.assumed.result}</p>
        )}
        {panel.years.some(({ value }) => value) && (
          <button type="button" class="button" onClick={this.#clear}>{label.assumeClear}</button>
        )}
      </div>
    );
  }
}

const If = ({ scenario: { label, result } }: { scenario: Scenario }) => <div><dt>{label}</dt><dd>{result}</dd></div>;

export function OutlookPanel({ ui, panel, indicator }: Props) {
  return (
    <Section ui={ui} id="outlook" title={panel.title} note={panel.note}>
      {panel.sentence && <p><strong>{panel.sentence}</strong></p>}
      {panel.scenarios.length > 0 && <dl class="texts scenarios">{panel.scenarios.map((scenario) => <If key={scenario.id} scenario={scenario} />)}</dl>}
      {panel.noTrend && <p class="small">{panel.noTrend}</p>}
      <Editor ui={ui} panel={panel} indicator={indicator} />
    </Section>
  );
}
