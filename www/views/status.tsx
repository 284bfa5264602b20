import { Component } from 'preact';
import { isListing } from './ui.ts';
import type { Ui } from './ui.ts';

/** How long typing must rest before the count is spoken. */
const rest = 500;

/**
 * The one live region: how many are shown. While somebody types, it waits for a pause.
 * On a page of one indicator the count is spoken only.
 */
export class Status extends Component<{ ui: Ui }, { said: string; query: string }> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  override state = this.#now();

  #now() {
    const { screen, query } = this.props.ui;
    return { said: screen.status, query };
  }

  override componentDidUpdate() {
    const now = this.#now();
    if (now.said === this.state.said && now.query === this.state.query) return;
    clearTimeout(this.#timer);
    if (now.query === this.state.query) this.setState(now);
    else this.#timer = setTimeout(() => this.setState(this.#now()), rest);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  override render({ ui }: { ui: Ui }) {
    const view = ui.screen.body?.view;
    const listing = isListing(view);
    const typing = this.state.query !== ui.query;
    return (
      <p class={listing ? 'status' : 'hidden'} part="status" role="status" {...(listing ? { tabIndex: -1, 'data-status': '' } : {})}>
        {typing ? this.state.said : ui.screen.status}
        {ui.announcement && <span class="hidden"> {ui.announcement}</span>}
      </p>
    );
  }
}
