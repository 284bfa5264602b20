import styles from '#styles';
import { failure } from './errors.ts';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** One constructed sheet per document: a document does not take another one's. */
export function sheetFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  let sheet: CSSStyleSheet;
  try {
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(styles);
  } catch (thrown) {
    throw failure('style-unsupported', thrown);
  }
  sheets.set(document, sheet);
  return sheet;
}
