// The height of the content, told whenever it is another one: it grows and shrinks with what is shown.
import { askType, tell, version } from './messages.ts';

/** The body is as high as its content, whatever the frame's height. */
const heightNow = (): number => Math.ceil(Math.max(document.body.getBoundingClientRect().height, document.body.scrollHeight));

export function tellHeight(): void {
  let told = 0;
  const update = (): void => {
    const height = heightNow();
    if (height === told) return;
    told = height;
    tell({ type: 'plan-indicators:height', version, height });
  };
  new ResizeObserver(update).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || (data as { type?: unknown } | null)?.type !== askType) return;
    told = 0;
    update();
  });
}
