// The prerendered tables as fragments: for pages whose system lets only plain HTML stand, and as the element's fallback.
import { prerendered } from '../build/prerender.mjs';

/** Path in the release → HTML. */
export async function fragments() {
  const { tables, viewNames } = await prerendered();
  const made = new Map();
  for (const lang of ['ja', 'en']) {
    for (const view of viewNames) made.set(`fragments/${view}.${lang}.html`, `${tables.html([view], lang)}\n`);
  }
  tables.free();
  return made;
}
