import type { ComponentChildren } from 'preact';
import type { State } from '../../element/state.ts';
import type { Ui } from '../ui.ts';

const plain = (event: MouseEvent): boolean => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Leads to another state: a real link where the state has an address, a button where it has none. */
export function Go({ ui, patch, go, focus, class: name, current, children }: {
  ui: Ui;
  patch: State;
  go?: () => void;
  /** Where the focus goes when the link's own place is gone. */
  focus?: string;
  class: string;
  /** This page itself, or the list that it belongs to. */
  current?: 'page' | 'true' | undefined;
  children: ComponentChildren;
}) {
  const href = ui.href(patch);
  const follow = (event: MouseEvent) => {
    if (href && !plain(event)) return;
    event.preventDefault();
    if (go) go();
    else ui.act(patch, focus === undefined ? {} : { focus });
  };
  const here = current ? { 'aria-current': current } : {};
  return href
    ? <a class={name} href={href} onClick={follow} {...here}>{children}</a>
    : <button type="button" class={name} onClick={follow} {...here}>{children}</button>;
}

/** The name of an indicator, leading to its page. */
export function ToIndicator({ ui, indicator, class: name = 'link', children }: {
  ui: Ui;
  indicator: string;
  class?: string;
  children: ComponentChildren;
}) {
  return <Go ui={ui} class={name} patch={{ view: 'indicator', indicator }} go={() => ui.open(indicator)}>{children}</Go>;
}
