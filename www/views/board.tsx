import type { Board, CountLink, DataPage } from '#engine';
import { Component } from 'preact';
import type { State } from '../element/state.ts';
import { words } from '../i18n/index.ts';
import { Behind } from './behind.tsx';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import { Part } from './parts/off-screen.tsx';
import { isChosen, toggled } from './ui.ts';
import type { Ui } from './ui.ts';

function Count({ ui, count, choose }: { ui: Ui; count: CountLink; choose: (patch: State) => void }) {
  const { state } = ui.screen;
  const on = isChosen(state, count.filter, count.code);
  // A grade is its letter in a frame, with the words beside it.
  const letter = count.group === 'grade' && count.label.startsWith(count.code) ? count.code : '';
  return (
    <li>
      <button type="button" class="count" aria-pressed={on} onClick={() => choose(toggled(state, count.filter, count.code, !on))}>
        <span class="count-label">
          {count.shape && <Icon shape={count.shape} class={`shape-${count.shape}`} />}
          {letter && <span class="grade-letter">{letter}</span>}{' '}
          <span>{letter ? count.label.slice(letter.length).replace(/^\s*[：:]?\s*/, '') : count.label}</span>
        </span>{' '}
        <span class="count-value">{count.value}</span>
      </button>
    </li>
  );
}

function toList({ currentTarget }: { currentTarget: HTMLElement }) {
  const root = currentTarget.getRootNode() as Document | ShadowRoot;
  root.querySelector<HTMLElement>('[data-status]')?.focus();
}

interface CountsProps {
  ui: Ui;
  counts: readonly CountLink[];
}

/** The counts, each narrowing the list below. Other filters, which stand below them, draw their list first. */
class Counts extends Component<CountsProps> {
  #used = false;

  #choose = (patch: State) => {
    this.#used = true;
    this.props.ui.act(patch);
    this.#used = false;
  };

  override shouldComponentUpdate({ ui }: CountsProps) {
    return !ui.gesture || this.#used;
  }

  override render({ ui, counts }: CountsProps) {
    const groups = [...new Set(counts.map(({ group }) => group))];
    if (groups.length === 0) return null;
    return (
      <div class="counts" part="counts">
        {groups.map((group) => {
          const own = counts.filter((count) => count.group === group);
          return (
            <div class={`counts-group is-${group}`} key={group}>
              <p class="counts-title" id={`counts-${group}`}>{own[0]?.groupLabel}</p>
              <ul class="counts-list" aria-labelledby={`counts-${group}`}>
                {own.map((count) => <Count key={count.code} ui={ui} count={count} choose={this.#choose} />)}
              </ul>
            </div>
          );
        })}
        {counts.some((count) => isChosen(ui.screen.state, count.filter, count.code)) && (
          <p class="counts-list-link">
            <button type="button" class="button" onClick={toList}>{words(ui.lang).toList} <Icon shape="next" /></button>
          </p>
        )}
      </div>
    );
  }
}

/** What a reader sees before the filters: the sentence, and the counts. */
export function Overview({ ui, board }: { ui: Ui; board: Board | DataPage }) {
  return (
    <>
      <Part<HTMLDivElement>
        ui={ui}
        draw={(element) => (
          <div ref={element} class="headlines">
            <Heading ui={ui} depth={1} view id="view-title" class="headline">{board.headline}</Heading>
            {'computed' in board && board.computed && <p class="lead headline-computed">{board.computed}</p>}
          </div>
        )}
      />
      {'behind' in board && <Behind ui={ui} board={board} />}
      <Counts ui={ui} counts={board.counts} />
    </>
  );
}

/** Nothing fits: the words say so, a button helps. */
export function Empty({ ui, text, reset, label = words(ui.lang).reset }: { ui: Ui; text: string; reset: () => void; label?: string }) {
  return (
    <div class="empty">
      <p>{text}</p>
      <button type="button" class="button" onClick={reset}>{label}</button>
    </div>
  );
}
