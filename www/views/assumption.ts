// The text of the reader's own values: `HANDOVERS:2026=127,2027=130;SEEDS:2026=140`.

/** What is typed as a plain decimal: full-width digits and separators of thousands are no matter. Null for no number. */
export function decimal(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '').replace(/^[−–]/, '-');
  return text === '' || /^-?\d{1,15}(\.\d+)?$/.test(text) ? text : null;
}

/** The text with another value of one year; an empty value takes it away. */
export function assumedText(text: string, indicator: string, year: number, value: string): string {
  const entries = new Map(text.split(';').filter(Boolean).map((entry) => {
    const [code = '', pairs = ''] = entry.split(':');
    return [code, new Map(pairs.split(',').map((pair) => pair.split('=') as [string, string]))] as const;
  }));
  const own = entries.get(indicator) ?? new Map<string, string>();
  if (value) own.set(String(year), value);
  else own.delete(String(year));
  entries.set(indicator, own);
  return [...entries]
    .filter(([, pairs]) => pairs.size > 0)
    .map(([code, pairs]) => `${code}:${[...pairs].sort().map((pair) => pair.join('=')).join(',')}`)
    .join(';');
}
