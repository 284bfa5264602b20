/** Whether the browser itself keeps what is seen in its place while something above it grows or shrinks. */
const anchored = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'none');

/** Draws, and scrolls so that the control in use stays where it was; the browser does where it can. */
export function keptInPlace(control: Element | null | undefined, draw: () => void): void {
  if (anchored || !control) {
    draw();
    return;
  }
  const before = control.getBoundingClientRect().top;
  draw();
  if (control.isConnected && window.scrollY > 0) window.scrollBy({ top: control.getBoundingClientRect().top - before, behavior: 'instant' });
}
