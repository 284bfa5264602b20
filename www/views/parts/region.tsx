import type { ComponentChildren } from 'preact';

/** A wide table scrolls inside this, never the page; reachable and named for the keyboard. */
export function Region({ labelledBy, children }: { labelledBy: string; children: ComponentChildren }) {
  return (
    <div class="region" role="region" tabIndex={0} aria-labelledby={labelledBy}>
      {children}
    </div>
  );
}
