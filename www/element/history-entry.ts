// The history entry that a gesture makes: written after the gesture's picture, and always in the order of the gestures.

interface Entry {
  page: string;
  fragment: string;
  replace: boolean;
}

/** Of all elements of the page, the oldest first. */
const unwritten = new Set<HistoryEntry>();

const page = () => location.pathname + location.search;

/** Writes what any element of the page has not written yet. */
export function writeHistory(): void {
  for (const entry of unwritten) entry.write();
}

export class HistoryEntry {
  #entry: Entry | null = null;

  ask(fragment: string, replace: boolean): void {
    this.#entry = { page: page(), fragment, replace };
    unwritten.add(this);
  }

  drop(): void {
    this.#entry = null;
    unwritten.delete(this);
  }

  write(): void {
    const entry = this.#entry;
    this.drop();
    // A page that went elsewhere meanwhile has addresses of its own.
    if (!entry || entry.fragment === location.hash || entry.page !== page()) return;
    const url = entry.page + entry.fragment;
    try {
      if (entry.replace) history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
    } catch {
      // Some frames may not write history; the state simply stays out of the address.
    }
  }
}
