// The prerendered tables as fragments: for pages whose system lets only plain HTML stand, and as the element's fallback.
import { renderer } from '../build/pages.mjs';

/** Path in the release → HTML. */
export async function fragments() {
  const render = await renderer();
  const made = new Map();
  for (const lang of ['ja', 'en']) made.set(`fragments/board.${lang}.html`, `${await render(lang)}\n`);
  return made;
}
