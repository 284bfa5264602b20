import { useEffect, useState } from 'preact/hooks';
import type { Ui } from './ui.ts';

/** How long typing must rest before the count is spoken. */
const rest = 500;

/** The one live region: how many are shown. While somebody types, it waits for a pause. */
export function Status({ ui }: { ui: Ui }) {
  const { status } = ui.screen;
  const [said, say] = useState({ status, query: ui.query });
  const typing = said.query !== ui.query;
  useEffect(() => {
    const next = { status, query: ui.query };
    if (!typing) return say(next);
    const timer = setTimeout(() => say(next), rest);
    return () => clearTimeout(timer);
  }, [status, ui.query]);
  return (
    <p class="status" part="status" role="status" tabIndex={-1} data-status="">
      {typing ? said.status : status}
      {ui.announcement && <span class="hidden"> {ui.announcement}</span>}
    </p>
  );
}
