import type { ComponentChildren } from 'preact';

/** A heading of a level from 1 to 6. */
export function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  const Tag = `h${Math.min(6, Math.max(1, level))}` as 'h2';
  return <Tag>{children}</Tag>;
}
