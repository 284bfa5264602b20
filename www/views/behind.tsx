// What the overview names first: the targets graded unfavourably or below pace, each with its numbers and the printed remark.
import type { Board } from '#engine';
import { Component } from 'preact';
import { words } from '../i18n/index.ts';
import { Amount } from './parts/figure.tsx';
import { Go, ToIndicator } from './parts/go.tsx';
import { Heading } from './parts/heading.tsx';
import { Icon } from './parts/icon.tsx';
import { Local } from './parts/local-text.tsx';
import { GradeMark, SignalMark } from './parts/marks.tsx';
import type { Ui } from './ui.ts';

interface Props {
  ui: Ui;
  board: Pick<Board, 'behind' | 'behindTitle' | 'attention'>;
}

export class Behind extends Component<Props> {
  /** It stands above the filters: what a gesture changes below them and in the counts is drawn first. */
  override shouldComponentUpdate({ ui }: Props) {
    return !ui.gesture;
  }

  override render({ ui, board }: Props) {
    const label = words(ui.lang);
    return (
      <div class="behind" part="behind">
        {board.behind.length > 0 && (
          <>
            <Heading ui={ui} depth={2} class="behind-title">{board.behindTitle}</Heading>
            <ul class="behind-list">
              {board.behind.map((row) => (
                <li key={row.indicator} class="card">
                  <Heading ui={ui} depth={3} class="card-title">
                    {row.number && <span class="row-number">{row.number}</span>} <ToIndicator ui={ui} indicator={row.indicator}>{row.short}</ToIndicator>
                  </Heading>
                  <p class="behind-marks"><GradeMark grade={row.grade} /> <SignalMark signal={{ ...row.signal, flags: [] }} /></p>
                  <p class="small">{label.value} {row.value ? <><Amount figure={row.value} /> <span class="quiet whole">{row.value.period}</span></> : row.missing}</p>
                  {row.target && <p class="small">{label.target} <Amount figure={row.target} /> <span class="quiet whole">{row.target.period}</span></p>}
                  {row.pages && <p class="small quiet screen-note">{label.source} {row.pages}</p>}
                  {row.remark && <p class="small behind-remark"><b>{label.remark}</b> <Local ui={ui} text={row.remark} bare={row.detail !== null} /></p>}
                  {row.detail && <p class="small behind-remark behind-detail"><b>{label.progress}</b> <Local ui={ui} text={row.detail} /></p>}
                </li>
              ))}
            </ul>
          </>
        )}
        {board.attention && <p class="to-attention"><Go ui={ui} class="button" patch={{ view: 'attention' }} focus="[data-view-heading]">{board.attention} <Icon shape="next" /></Go></p>}
      </div>
    );
  }
}
