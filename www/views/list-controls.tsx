// How the list of indicators stands: its order, its columns, and the list as a file.
import type { IndicatorList } from '#engine';
import { Component } from 'preact';
import { fill, words } from '../i18n/index.ts';
import { Choices, Select } from './filter-bar.tsx';
import { listCsv } from './list-csv.ts';
import { Icon } from './parts/icon.tsx';
import type { Ui } from './ui.ts';

interface Props {
  ui: Ui;
  list: IndicatorList;
}

export class ListControls extends Component<Props, { open: boolean }> {
  override state = { open: false };

  override render({ ui, list }: Props, { open }: { open: boolean }) {
    const label = words(ui.lang);
    const [, ...columns] = list.columns;
    const sort = ui.screen.state.sort;
    const option = (code: string, text: string) => ({ code, label: text, count: -1, selected: code === sort });
    const orders = columns.flatMap(({ id, label: column }) => [
      option(id, fill(label.sortUp, { column })),
      option(`-${id}`, fill(label.sortDown, { column })),
    ]);
    const shown = columns.map(({ id, label: column, shown: selected }) => ({ code: id, label: column, count: -1, selected }));
    return (
      <div class="list-controls" part="list-controls">
        <Select ui={ui} group={{ id: 'sort', label: label.sortLabel, multiple: false, options: [option('', label.sortPlan), ...orders] }} />
        <Choices
          ui={ui}
          group={{ id: 'columns', label: label.columnsLabel, multiple: true, options: shown }}
          open={open}
          toggle={() => this.setState({ open: !open })}
          none={['name']}
        />
        <button
          type="button"
          class="button"
          onClick={() => ui.save('indicators.csv', new Blob([listCsv(list, label)], { type: 'text/csv;charset=utf-8' }))}
        >
          <Icon shape="save" /> {label.listCsv}
        </button>
        {list.orderNote && <p class="list-order small quiet">{list.orderNote}</p>}
      </div>
    );
  }
}
