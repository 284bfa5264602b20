// HTML and SVG as text, for readers to take elsewhere; nothing of it is ever put into this page.

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** A text as it stands in a quoted attribute or between tags. */
export const escaped = (text: string): string => text.replace(/[&<>"'\n\r\t]/g, (letter) => escapes[letter] ?? letter);

/** Attributes with a space before each; `true` is one without a value, nothing and the empty text none. */
export const attributes = (pairs: readonly (readonly [string, string | true | undefined])[]): string =>
  pairs.map(([name, value]) => (value === undefined || value === '' ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
