// The address of embed.html → the attributes of its element.
import { stateFields } from '../element/state.ts';

/** Attributes of the element that the address may set. What is said about the data's place is asked further. */
const plain: readonly string[] = [...stateFields, 'lang', 'theme', 'heading-level', 'integrity'];

/** Lists that an attribute writes apart by spaces; in an address commas are good, too. */
const spaced: readonly string[] = ['hide'];

/**
 * The address of the data that an address may ask for: a .json file in the page's own folder or below it, or one that
 * the page itself lists. Null for everything else.
 * @param asked as written in the address
 * @param page address of the page
 * @param listed addresses, absolute or relative to the page, apart by spaces
 */
export function allowedSource(asked: string, page: string, listed = ''): string | null {
  let address: URL;
  try {
    address = new URL(asked, page);
  } catch {
    return null;
  }
  if (listed.split(/\s+/).some((each) => each && new URL(each, page).href === address.href)) return address.href;
  const folder = new URL('.', page);
  // What is written as an address of its own is none of ours, wherever it leads.
  if (/^\/|^[a-z][a-z\d+.-]*:|[\u0000- \\]/i.test(asked) || address.origin !== folder.origin || !/^https?:$/.test(address.protocol)) return null;
  return address.pathname.startsWith(folder.pathname) && address.pathname.endsWith('.json') ? address.href : null;
}

/** Attributes for the element, and whether what was asked for may not be shown. */
export function attributesOf(page: string, listed = ''): { attributes: Map<string, string>; refused: string | null } {
  const search = new URL(page).searchParams;
  const attributes = new Map<string, string>();
  for (const name of plain) {
    const value = search.get(name);
    if (value) attributes.set(name, value);
  }
  for (const name of spaced) {
    const value = search.get(name);
    if (value) attributes.set(name, value.split(/[\s,]+/).filter(Boolean).join(' '));
  }
  const asked = search.get('src');
  if (asked === null) return { attributes, refused: null };
  const src = allowedSource(asked, page, listed);
  if (src) attributes.set('src', src);
  return { attributes, refused: src ? null : asked };
}
