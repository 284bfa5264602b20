/**
 * Does what no reader sees once the next frame is on its way; no later than a quarter of a second, where no frame comes, as in a
 * frame out of sight. A function takes it back.
 */
export function afterPicture(work: () => void): () => void {
  let due = true;
  const soon = () => {
    if (!due) return;
    due = false;
    work();
  };
  requestAnimationFrame(() => (typeof requestIdleCallback === 'undefined' ? setTimeout(soon) : requestIdleCallback(soon, { timeout: 100 })));
  setTimeout(soon, 250);
  return () => {
    due = false;
  };
}
