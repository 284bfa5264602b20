// Paper has nothing to open: what is folded is opened for it, and closed again afterwards.

export function openForPrint(root: ShadowRoot | null): void {
  for (const folded of root?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []) {
    folded.open = true;
    folded.dataset['print'] = '';
  }
}

export function closeAfterPrint(root: ShadowRoot | null): void {
  for (const opened of root?.querySelectorAll<HTMLDetailsElement>('details[data-print]') ?? []) {
    opened.open = false;
    delete opened.dataset['print'];
  }
}
