// What the browser tests do with a page that holds the element. Locators reach into its shadow root by themselves.
import { expect } from '@playwright/test';

/** Opens a page and waits until every element on it shows a screen. */
export async function open(page, address = '/') {
  await page.goto(address);
  // An address that differs in its fragment only loads nothing: the element follows when the page's task is done.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await shown(page);
}

/** Waits until every element of the page shows a screen. */
export async function shown(page) {
  const elements = page.locator('plan-indicators');
  await expect(elements.first()).toBeAttached();
  for (const element of await elements.all()) await expect(element.locator('[data-view-heading]')).toBeVisible();
  await drawAll(elements);
}

/** What is far from the screen has no text that is seen (`innerText`); tests read all of a view wherever it stands. */
const drawAll = (elements) => elements.first().evaluate(({ ownerDocument }) => {
  if (ownerDocument.adoptedStyleSheets.some(({ drawsAll }) => drawsAll)) return;
  const sheet = Object.assign(new CSSStyleSheet(), { drawsAll: true });
  sheet.replaceSync('plan-indicators { --plan-content-visibility: visible }');
  ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, sheet];
});

/** The page's fragment for a state: `at('view=diseases')`. */
export const at = (state, page = '/') => `${page}#plan?${state}`;

/** The number of a target's row: "16 バイオ製造…" and not "1 権利…". */
export const target = (page, number) => page.getByRole('row', { name: new RegExp(`^${number} `) });

/** The heads of the targets' rows. */
export const targetHeads = (page) => page.locator('[part^="targets-"]').getByRole('rowheader');

const columns = { target: 0, value: 1, comparison: 2, grade: 3, signal: 4 };

/** One cell of a target's row. */
export const cell = (row, column) => row.getByRole('cell').nth(columns[column]);

/** What is seen, without any white space. */
export const seen = async (locator) => (await locator.innerText()).replace(/\s+/g, '');

/** Opens one of the lists of choices. */
export async function openChoices(page, name) {
  // A view may have the same name as a filter.
  const button = page.locator('button[aria-expanded]').and(page.getByRole('button', { name: new RegExp(`^${name}( \\d+(件選択中| chosen))?$`) }));
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  return page.getByRole('group', { name });
}

/** Ticks a choice of a filter; returns its checkbox. */
export async function choose(page, filter, choice) {
  const box = (await openChoices(page, filter)).getByRole('checkbox', { name: new RegExp(`^${choice} \\d+$`) });
  await box.check();
  return box;
}

export const status = (page) => page.locator('plan-indicators').first().getByRole('status');
export const chips = (page) => page.getByRole('list', { name: '選択中の条件' });

/** Records what the live region says from now on, each change once. */
export async function listen(page) {
  await page.locator('plan-indicators').first().evaluate((element) => {
    const said = (globalThis.said = []);
    const region = element.shadowRoot.querySelector('[role="status"]');
    let before = region.textContent;
    new MutationObserver(() => {
      const now = element.shadowRoot.querySelector('[role="status"]').textContent;
      if (now !== before) said.push(now);
      before = now;
    }).observe(element.shadowRoot, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => globalThis.said);
}

/** The element that has the focus, inside shadow roots too. */
export const focused = (page) => page.evaluate(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return { tag: active.localName, text: active.textContent.trim(), id: active.id };
});

/** Presses the Tab key until the focused thing reads so; never more than 200 times. */
export async function reach(page, text) {
  for (let step = 0; step < 200; step += 1) {
    if (text.test((await focused(page)).text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`never reached ${text}`);
}

/** A table as rows of what is seen in each cell, headings included. */
export const tableRows = (table) => table.evaluate((element) =>
  [...element.rows].map((row) => [...row.cells].map((each) => each.innerText.replace(/\s+/g, ' ').trim())));

/** Back and forward as a reader's buttons do it; the test driver's own call waits for a load that a fragment never has. */
export const back = (page) => page.evaluate(() => history.back());
export const forward = (page) => page.evaluate(() => history.forward());
