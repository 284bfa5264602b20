// Shapes that differ in outline, so that they can be told apart without colour. They carry no name: words stand beside.
import type { JSX } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const inner = { ...line, stroke: undefined, class: 'icon-inner' } as const;

const shapes: Record<string, JSX.Element> = {
  check: <><circle cx="10" cy="10" r="9" fill="currentColor" /><path d="m5.8 10.4 2.9 2.9 5.6-6" {...inner} /></>,
  up: <path d="M10 2.5 18.5 17h-17z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />,
  down: <path d="M10 17.5 1.5 3h17z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />,
  dashed: <circle cx="10" cy="10" r="7.8" {...line} stroke-width="2.4" stroke-dasharray="4.2 3.2" stroke-linecap="butt" />,
  clock: <><circle cx="10" cy="10" r="8" {...line} /><path d="M10 5.5V10l3 2.2" {...line} /></>,
  dash: <path d="M3 10h14" {...line} stroke-width="3" />,
  question: <><rect x="2" y="2" width="16" height="16" rx="2" {...line} /><path d="M7.6 7.7a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.9-1.1 1.7" {...line} stroke-width="1.8" /><circle cx="10" cy="14.4" r="1.2" fill="currentColor" /></>,
  eye: <><path d="M1.5 10S4.8 4.5 10 4.5s8.5 5.5 8.5 5.5-3.3 5.5-8.5 5.500S1.5 10 1.5 10z" {...line} stroke-width="1.8" /><circle cx="10" cy="10" r="2.6" fill="currentColor" /></>,
  lock: <><rect x="3.5" y="9" width="13" height="9" rx="1.5" fill="currentColor" /><path d="M6.5 9V6.500a3.5 3.5 0 0 1 7 0V9" {...line} /></>,
  close: <path d="m5 5 10 10M15 5 5 15" {...line} />,
  unsorted: <path d="m6 7.500 4-4 4 4m0 5-4 4-4-4" {...line} stroke-width="1.6" />,
  chevron: <path d="m4.5 7.5 5.5 5.5 5.5-5.5" {...line} />,
  info: <><circle cx="10" cy="10" r="8.2" {...line} stroke-width="1.8" /><path d="M10 9.300v4.7" {...line} /><circle cx="10" cy="6.2" r="1.3" fill="currentColor" /></>,
  search: <><circle cx="8.5" cy="8.5" r="5.5" {...line} /><path d="m13 13 4.5 4.5" {...line} /></>,
  previous: <path d="m12.5 4.5-5.5 5.5 5.5 5.5" {...line} />,
  next: <path d="m7.5 4.5 5.5 5.5-5.5 5.5" {...line} />,
  save: <path d="M10 3v9.500m-4-4 4 4 4-4M3.5 16.500h13" {...line} />,
  share: <path d="m6.500 6.500 3.500-3.500 3.500 3.500M10 3v9M6 9.500H4V17h12V9.500h-2" {...line} />,
  copy: <><rect x="7" y="7" width="10" height="10" rx="1.5" {...line} stroke-width="1.8" /><path d="M13 4.500V4a1 1 0 0 0-1-1H4a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h.500" {...line} stroke-width="1.8" /></>,
};

export function Icon({ shape, class: name = '' }: { shape: string; class?: string }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[shape] ?? shapes['question']}
    </svg>
  );
}
