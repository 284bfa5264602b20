// What a screen reader would say of a figure, in which order: title, summary, controls, table. A virtual screen reader
// reads the tree that the browser drew; what a real one with a real voice does only a person can tell.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { expect, test } from './fixtures.mjs';
import { openView } from './views.mjs';

/** The phrases for a piece of a page, from its first to its last. */
async function spoken(html, lang) {
  const { window } = new JSDOM(`<!doctype html><html lang="${lang}"><body><main>${html}</main></body></html>`);
  await virtual.start({ container: window.document.body, window });
  try {
    while ((await virtual.lastSpokenPhrase()) !== 'end of main' && (await virtual.spokenPhraseLog()).length < 2000) await virtual.next();
    return (await virtual.spokenPhraseLog()).filter((phrase) => phrase.trim());
  } finally {
    await virtual.stop();
  }
}

const golden = (name) => fileURLToPath(new URL(`../fixtures/spoken/${name}.txt`, import.meta.url));

for (const [name, lang, state, part] of [
  ['target-path-ja', 'ja', 'view=indicator&indicator=HANDOVERS', 'chart'],
  ['target-path-en', 'en', 'view=indicator&indicator=HANDOVERS', 'chart'],
  ['matrix-ja', 'ja', 'view=diseases', 'matrix'],
]) {
  test(`${name}: the spoken order is the reviewed one`, async ({ page }) => {
    await openView(page, lang, state);
    const html = await page.locator('plan-indicators').evaluate((element, wanted) => element.shadowRoot.querySelector(`[part~="${wanted}"]`).outerHTML, part);
    const said = `${(await spoken(html, lang)).join('\n')}\n`;
    const { UPDATE_SPOKEN } = process.env;
    if (UPDATE_SPOKEN) {
      const { mkdir, writeFile } = await import('node:fs/promises');
      await mkdir(fileURLToPath(new URL('../fixtures/spoken/', import.meta.url)), { recursive: true });
      await writeFile(golden(name), said);
    }
    expect(said).toBe(await readFile(golden(name), 'utf8'));
  });
}
